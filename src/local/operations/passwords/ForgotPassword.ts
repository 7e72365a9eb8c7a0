import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { recoveryContacts } from '../../credentials/recoveryContacts.js';
import { sendCode } from '../../messages/codes.js';
import { unknownUserDelivery } from '../../messages/unknownUserDelivery.js';
import { hidesUsers, requireClient } from '../../pools/clients.js';
import { clientId, context, secretHash, username } from '../../shapes/common.js';
import { migrateUser } from '../../triggers/userMigration.js';
import { countCall } from '../../users/quotas.js';
import { countedName, findUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  ClientId: clientId,
  SecretHash: z.optional(secretHash),
  Username: username,
  ...context,
});

/**
 * Sends a code to reset the password.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html
 */
export const ForgotPassword = operation(input, async (request, context) => {
  const { pool, client } = await requireClient(context, request);
  await migrateUser(context, {
    pool,
    client,
    login: request.Username,
    clientMetadata: request.ClientMetadata,
  });
  const user = findUser(pool, request.Username);
  countCall(context, pool, { operation: 'ForgotPassword', username: countedName(pool, request.Username) });
  const mechanisms = pool.settings.AccountRecoverySetting?.RecoveryMechanisms;
  if (mechanisms?.every(({ Name }) => Name === 'admin_only')) throw errors.recoveryByAdminOnly();
  if (!user && !hidesUsers(client)) throw errors.userAndClientNotFound();
  const simulated = async () => ({ CodeDeliveryDetails: await unknownUserDelivery(pool, request.Username) });
  if (!user) return simulated();
  if (!user.enabled) {
    if (hidesUsers(client)) return simulated();
    throw errors.userDisabled();
  }
  if (['FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER'].includes(user.status)) throw errors.cannotBeReset();
  const [contact] = recoveryContacts(pool, user);
  if (!contact) {
    if (hidesUsers(client)) return simulated();
    throw invalidParameter(
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    );
  }
  const recipient = { pool, client, user, clientMetadata: request.ClientMetadata };
  return { CodeDeliveryDetails: await sendCode(context, recipient, { purpose: 'reset', contact }) };
});
