export { createScenario } from './createScenario.js';
export { renderWithAuth } from './renderWithAuth.js';
export type * from './scenario.js';
export { seedPassword } from './seedUser.js';
