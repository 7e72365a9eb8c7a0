import { AdminInitiateAuth } from './AdminInitiateAuth.js';
import { AdminRespondToAuthChallenge } from './AdminRespondToAuthChallenge.js';
import { GetClientToken } from './GetClientToken.js';
import { InitiateAuth } from './InitiateAuth.js';
import { RespondToAuthChallenge } from './RespondToAuthChallenge.js';

/** The operations of signing in. */
export const signInOperations = {
  AdminInitiateAuth,
  AdminRespondToAuthChallenge,
  GetClientToken,
  InitiateAuth,
  RespondToAuthChallenge,
};
