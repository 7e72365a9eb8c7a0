import { errors } from '../../base/errors.js';
import type { User } from '../../state/user.js';

const mostPasskeys = 20;

/**
 * Refuses another passkey for a user who has the maximum.
 * @throws CognitoError LimitExceededException when a user has as many passkeys as one can have.
 */
export function assertRoomForPasskey({ passkeys }: User): void {
  if ((passkeys?.size ?? 0) >= mostPasskeys) throw errors.tooManyPasskeys();
}
