export { problemText } from '../components/form/store/problemText.js';
export type { FieldDetails, Problem, Schemas } from '../components/form/store/types.js';
export { schemas } from '../core/fields/schemas.js';
export { type AuthForm, type AuthFormOptions, useAuthForm } from './useAuthForm.js';
