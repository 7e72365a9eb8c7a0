import { fromText, hmacSha256, toBase64 } from '../base/bytes.js';
import { CognitoError, invalidParameter } from '../base/errors.js';
import { randomText } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { Client, ClientSecret } from '../state/pool.js';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const mostSecrets = 2;

/** Returns the secrets of an app client, oldest first; a public client has none. */
export function secretsOf({ id, secret, secrets, createdAt }: Client): readonly ClientSecret[] {
  // A client of an older snapshot has its only secret in `secret`.
  return secrets ?? (secret === undefined ? [] : [{ id: secretId(id, createdAt), value: secret, createdAt }]);
}

/** Whether an app client must prove a secret. */
export function hasSecret(client: Client): boolean {
  return secretsOf(client).length > 0;
}

/** Whether a value is a secret of an app client. A public client has no secret to prove. */
export function isSecretOf(client: Client, value: string | undefined): boolean {
  return secretsOf(client).some((secret) => secret.value === value);
}

/** Makes the first secret of an app client, with the given value or a random value. */
export function makeSecret(
  { clock, random }: Context,
  clientId: string,
  value = randomText(random, 51, letters),
): ClientSecret {
  const createdAt = clock.now();
  return { id: secretId(clientId, createdAt), value, createdAt };
}

/**
 * Adds a secret to an app client that has one, so that both work while an app changes from the old to the new secret.
 * @throws CognitoError InvalidParameterException for a public client, LimitExceededException for a third secret.
 */
export function addSecret(context: Context, client: Client, value?: string): ClientSecret {
  const [first, ...others] = secretsOf(client);
  if (!first) throw invalidParameter('A client without a secret cannot get a secret.');
  if (others.length + 1 >= mostSecrets) throw tooManySecrets();
  if (first.value === value) throw invalidParameter('The client has this secret already.');
  const made = makeSecret(context, client.id, value);
  // The id has the time, and must not be that of a secret of the same millisecond.
  const secret = made.id === first.id ? { ...made, id: secretId(client.id, made.createdAt + 1) } : made;
  client.secrets = [first, secret];
  return secret;
}

/**
 * Removes a secret, unless the app client has no other.
 * @throws CognitoError ResourceNotFoundException, or InvalidParameterException for the last secret.
 */
export function removeSecret(client: Client, id: string): void {
  const before = secretsOf(client);
  if (!before.some((secret) => secret.id === id)) throw secretNotFound(id);
  if (before.length === 1) throw invalidParameter('The last secret of a client cannot be deleted.');
  client.secrets = before.filter((secret) => secret.id !== id);
}

/**
 * Computes the hashes by which a client proves one of its secrets in a request for a user.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#cognito-user-pools-computing-secret-hash
 */
export function secretHashesOf(client: Client, username: string): Promise<string[]> {
  const message = fromText(username + client.id);
  return Promise.all(
    secretsOf(client).map(async ({ value }) => toBase64(await hmacSha256(fromText(value), message))),
  );
}

// The API reference: "<client-id>--<epoch-create-time>".
function secretId(clientId: string, createdAt: number): string {
  return `${clientId}--${createdAt}`;
}

const tooManySecrets = () =>
  new CognitoError('LimitExceededException', 'A client can have at most two secrets.');
const secretNotFound = (id: string) =>
  new CognitoError('ResourceNotFoundException', `Client secret ${id} does not exist.`);
