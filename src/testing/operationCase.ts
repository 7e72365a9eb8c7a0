import type { AuthClient } from '../amplify/session/client.js';
import type { AuthFlowType, Outcome, Step } from '../core/index.js';
import type { Scenario, ScenarioOptions } from './scenario.js';
import { seedPassword } from './seedUser.js';

/** A client at its pool, at a step. */
export interface World {
  readonly scenario: Scenario;
  readonly client: AuthClient;
  readonly from: Step;
}

/** One way to call an operation of the kit. */
export interface OperationCase {
  /** The operation of Cognito on whose answer the outcome hangs. */
  readonly asks: string;
  /** Whether Cognito answers an empty object, so that any object means success. */
  readonly answersNothing?: boolean;
  readonly options?: ScenarioOptions;
  readonly authFlowType?: AuthFlowType;
  /** @default 'createScenario' */
  readonly passkeys?: boolean;
  /** Comes to the step at which the operation is called. */
  prepare?(world: Omit<World, 'from'>): Promise<Outcome>;
  run(world: World): Promise<Outcome>;
}

export const username = 'ada@example.com';
export const phone_number = '+12065550100';
export const newUsername = 'new@example.com';
export const newPassword = 'Quiet-trail-42';
export const password = seedPassword;

export const signIn = ({ client }: Pick<World, 'client'>) => client.service.signIn({ username, password });
export const byName = ({ client }: Pick<World, 'client'>) => client.service.signIn({ username });
export const answer = (text: string | ((world: World) => string)) => (world: World) =>
  world.client.service.answerChallenge(
    { answer: typeof text === 'string' ? text : text(world), attributes: {} },
    world.from,
  );

export const mfa = (...methods: ('TOTP' | 'SMS' | 'EMAIL')[]): ScenarioOptions => ({
  pool: { MfaConfiguration: 'OPTIONAL' },
  users: [{ username, attributes: { phone_number }, mfa: methods }],
});
export const newMfa: ScenarioOptions = { pool: { MfaConfiguration: 'ON' }, users: [{ username }] };
export const choice: ScenarioOptions = {
  pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
  client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
};
export const codeOf = ({ scenario }: World) => scenario.codeFor(username);
export const nowCode = ({ scenario, from }: World) =>
  scenario.totpCode('secret' in from ? from.secret.sharedSecret : '');

/** The step of an outcome. @throws the failure's cause */
export function stepIn(outcome: Outcome): Step {
  if ('failure' in outcome) throw outcome.failure.cause;
  return outcome.step;
}
