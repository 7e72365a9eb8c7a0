export * from './failures.js';
export { createFlow, type Flow } from './flow.js';
export * from './machine.js';
export * from './policy.js';
export type * from './pool.js';
export type * from './service.js';
export type * from './session.js';
export type * from './steps.js';
