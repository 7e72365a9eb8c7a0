export { AllWords, english } from './AllWords.js';
export { colorOf } from './colorOf.js';
export { createScenario } from './createScenario.js';
export { renderWithAuth } from './renderWithAuth.js';
export { StandInCaptcha } from './StandInCaptcha.js';
export type * from './scenario.js';
export { seedPassword } from './seedUser.js';
