import type { PasswordPolicy } from './policy.js';

/** Cognito's default policy, for a pool whose config tells none. */
export const defaultPasswordPolicy: PasswordPolicy = {
  minLength: 8,
  lowercase: true,
  uppercase: true,
  numbers: true,
  symbols: true,
};
