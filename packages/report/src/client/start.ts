import { startReport } from './start-report.js';

startReport();
