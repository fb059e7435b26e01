export { type ActorContext, toActors } from './to-actors.js';
