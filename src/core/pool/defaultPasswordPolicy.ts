import type { PasswordPolicy } from './passwordPolicy.js';

/** Cognito's default policy, for a pool whose config has no policy. */
export const defaultPasswordPolicy: PasswordPolicy = {
  minLength: 8,
  lowercase: true,
  uppercase: true,
  numbers: true,
  symbols: true,
};
