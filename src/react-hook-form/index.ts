export { problemText } from '../components/form/problemText.js';
export type { FieldDetails, Problem, Schemas } from '../components/form/types.js';
export { schemas } from '../core/fields/schemas.js';
export { type AuthForm, type AuthFormOptions, useAuthForm } from './useAuthForm.js';
