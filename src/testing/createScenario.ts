import { createLocalCognito, interceptFetch, type TriggerFunction } from '../local/index.js';
import { preparePool } from './preparePool.js';
import type { AwsInput, Scenario, ScenarioOptions } from './scenario.js';
import { totpCodeAt } from './totpCodeAt.js';

/**
 * Makes a user pool with its users in this page or process, and answers what is sent to its endpoint until
 * `restore()`. Everything is set up through AWS's own operations.
 */
export async function createScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const { endpoint = 'http://cognito.test', clock, pool } = options;
  const stage = { seeded: false };
  const triggers = triggersOf(options.triggers, stage);
  const local = createLocalCognito({ origin: endpoint, clock, triggers });
  const aws: Scenario['aws'] = (operation, input) => local.call(operation, input);
  const place = { aws, now: () => local.clock.now() };
  const withTriggers = { ...options, pool: { ...lambdas(options.triggers), ...pool } };
  const { secrets, ...made } = await preparePool(place, withTriggers);
  stage.seeded = true;

  return {
    ...made,
    local,
    endpoint,
    aws,
    codeFor: (to) => found(local.outbox.messages({ to })[0]?.code, `a code sent to ${to}`),
    totpCode: (secret) => totpCodeAt(secret, local.clock.now()),
    totpSecretOf: (username) => found(secrets.get(username), `an authenticator app of ${username}`),
    restore: interceptFetch(local, endpoint),
  };
}

// The name of each function is that of its moment.
function lambdas(triggers: ScenarioOptions['triggers']): AwsInput {
  const names = Object.keys(triggers ?? {});
  const arns = names.map((name) => [name, `arn:aws:lambda:us-east-1:123456789012:function:${name}`]);
  return names.length > 0 ? { LambdaConfig: Object.fromEntries(arns) } : {};
}

// What a test records or refuses is what its own people do.
function triggersOf(triggers: ScenarioOptions['triggers'] = {}, stage: { readonly seeded: boolean }) {
  const entries = Object.entries(triggers).map(([name, run]): [string, TriggerFunction] => [
    name,
    (event) => (stage.seeded ? run(event) : event),
  ]);
  return Object.fromEntries(entries);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The scenario has no ${what.replace(/^an? /, '')}.`);
  return value;
}
