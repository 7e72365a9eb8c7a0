import type { SignIn } from '../context/context.js';
import type { ClientMetadata } from '../context/triggerFunctions.js';
import type { Responses } from '../shapes/answers.js';

/** The request that begins a sign-in. */
export interface SignInStart extends Pick<SignIn, 'pool' | 'client' | 'withoutTokens'> {
  readonly flow: 'USER_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'USER_AUTH' | 'CUSTOM_AUTH';
  readonly parameters: Responses;
  /** The Session from ConfirmSignUp, in the flow USER_AUTH. */
  readonly session?: string | undefined;
  /** Data from the app for the functions that run before the sign-in. */
  readonly validationData?: ClientMetadata | undefined;
}
