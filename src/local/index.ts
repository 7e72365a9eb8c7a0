export type { TriggerEvent, TriggerFunction, TriggerFunctions } from './context/triggerFunctions.js';
export {
  createLocalCognito,
  type LocalCognito,
  type LocalCognitoOptions,
} from './createLocalCognito.js';
export type { Fault } from './http/faults.js';
export { interceptFetch } from './interceptFetch.js';
export type { Message } from './state/message.js';
export type { Snapshot } from './state/snapshot.js';
