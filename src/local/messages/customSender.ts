import type { Context } from '../context/context.js';
import { arnOf } from '../shapes/lambda.js';
import { invoke } from '../triggers/invoke.js';
import { userAttributesOf } from '../triggers/userAttributes.js';
import type { Mail, Occasion, Recipient } from './mail.js';

/**
 * Passes a code to the pool's custom sender function, which delivers the code in place of Cognito. AWS encrypts the
 * code; here the code is plain text.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sender-triggers.html
 * @returns whether the pool has a custom sender.
 */
export async function callCustomSender(
  context: Context,
  recipient: Recipient,
  { occasion, contact, code }: Mail & { occasion: Occasion },
): Promise<boolean> {
  const { pool, user, client, clientMetadata } = recipient;
  const medium = contact === 'email' ? 'Email' : 'SMS';
  const trigger = `Custom${medium}Sender` as const;
  if (!arnOf(pool.settings.LambdaConfig, trigger)) return false;
  await invoke(context, {
    trigger,
    source: `${trigger}_${occasion}`,
    pool,
    client,
    username: user.username,
    request: {
      type: `custom${medium}SenderRequestV1`,
      code,
      userAttributes: userAttributesOf(recipient),
      ...(clientMetadata ? { clientMetadata } : {}),
    },
    blank: {},
  });
  return true;
}
