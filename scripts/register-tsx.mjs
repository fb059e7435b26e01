// Lets Node run the sources. Unlike `--import tsx` this also works in worker threads.

import { register } from 'tsx/esm/api';

register();
