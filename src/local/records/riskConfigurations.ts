import { toSeconds } from '../base/clock.js';
import type { Context } from '../context/context.js';
import { requireClientOf } from '../pools/clients.js';
import type { RiskSettings } from '../shapes/riskConfiguration.js';
import type { Pool } from '../state/pool.js';

/** The key of a pool's own configuration; the others have the id of an app client. */
const wholePool = 'ALL';

/**
 * Keeps the responses to risks of a pool, or of one app client; without any response the record is removed.
 * @throws CognitoError ResourceNotFoundException for an unknown app client.
 */
export function keepRisks(
  context: Context,
  pool: Pool,
  { ClientId, settings }: { ClientId: string | undefined; settings: RiskSettings },
): void {
  const key = keyOf(context, pool, ClientId);
  pool.riskConfigurations ??= new Map();
  pool.riskConfigurations.delete(key);
  if (Object.values(settings).every((member) => member === undefined)) return;
  pool.riskConfigurations.set(key, { ...settings, LastModifiedDate: toSeconds(context.clock.now()) });
}

/**
 * Describes the responses to risks of a pool, or those that an app client has of its own.
 * @throws CognitoError ResourceNotFoundException for an unknown app client.
 */
export function describeRisks(context: Context, pool: Pool, ClientId: string | undefined) {
  const { CompromisedCredentialsRiskConfiguration: leaks, ...kept } =
    pool.riskConfigurations?.get(keyOf(context, pool, ClientId)) ?? {};
  return {
    UserPoolId: pool.id,
    ClientId,
    ...kept,
    ...(leaks ? { CompromisedCredentialsRiskConfiguration: { EventFilter: allEvents, ...leaks } } : {}),
  };
}

const allEvents = ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'];

function keyOf(context: Context, pool: Pool, clientId: string | undefined): string {
  return clientId === undefined ? wholePool : requireClientOf(context, pool, clientId).id;
}
