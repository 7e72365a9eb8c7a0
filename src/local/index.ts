export {
  createLocalCognito,
  type LocalCognito,
  type LocalCognitoOptions,
} from './createLocalCognito.js';
export type { Fault } from './faults.js';
export { interceptFetch } from './interceptFetch.js';
export type { Message, Snapshot } from './store.js';
