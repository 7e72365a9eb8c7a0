import { afterEach, describe, expect, test } from 'vitest';
import type { Metadata, OperationName, Outcome, Step } from '../../core/index.js';
import type { TriggerEvent, TriggerFunction } from '../../local/index.js';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario, ScenarioOptions } from '../../testing/scenario.js';
import { type AuthClientOptions, createAuthClient } from '../createAuthClient.js';
import type { Context } from './context.js';
import { metadataOf } from './metadataOf.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';

let scenario: Scenario;
let events: TriggerEvent[] = [];

const records: TriggerFunction = (event) => {
  events.push(structuredClone(event));
  return event;
};

/** A pool whose triggers record their events, and a client that sends the name of each operation as metadata. */
async function begin(options: ScenarioOptions = {}, more: AuthClientOptions = {}) {
  events = [];
  scenario = await createScenario({
    users: [{ username }],
    triggers: {
      PreSignUp: records,
      PostConfirmation: records,
      CustomMessage: records,
      PreAuthentication: records,
      PostAuthentication: records,
      ...options.triggers,
    },
    ...options,
  });
  const metadata = (operation: OperationName): Metadata => ({ clientMetadata: { operation } });
  const { config, endpoint } = scenario;
  return createAuthClient({ config, endpoint, options: { offers: {}, metadata }, ...more });
}

afterEach(() => scenario.restore());

/** The metadata in the last event of a trigger. */
function received(source: string) {
  const request = events.findLast(({ triggerSource }) => triggerSource === source)?.request;
  return request && { clientMetadata: request.clientMetadata, validationData: request.validationData };
}

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}

describe('the metadata of the app reach the triggers', () => {
  test('of a sign-up with its validation data, of its confirmation and of a code that is sent again', async () => {
    const { service, signOut } = await begin();
    const person = { username: 'grace@example.com', password, attributes: {} };
    stepOf(await service.signUp({ ...person, validationData: { invitation: 'a1' } }));
    expect(received('PreSignUp_SignUp')).toEqual({
      clientMetadata: { operation: 'signUp' },
      validationData: { invitation: 'a1' },
    });
    expect(received('CustomMessage_SignUp')).toMatchObject({ clientMetadata: { operation: 'signUp' } });
    await service.resendSignUpCode({ username: person.username });
    expect(received('CustomMessage_ResendCode')).toMatchObject({
      clientMetadata: { operation: 'resendSignUpCode' },
    });
    const code = scenario.codeFor(person.username);
    stepOf(await service.confirmSignUp({ username: person.username, code }));
    expect(received('PostConfirmation_ConfirmSignUp')).toMatchObject({
      clientMetadata: { operation: 'confirmSignUp' },
    });
    await signOut();
  });

  test('of a sign-in, where Cognito sends them as validation data at first', async () => {
    const { service, signOut } = await begin();
    expect(stepOf(await service.signIn({ username, password }))).toEqual({ name: 'done' });
    expect(received('PreAuthentication_Authentication')).toMatchObject({
      validationData: { operation: 'signIn' },
    });
    expect(received('PostAuthentication_Authentication')).toMatchObject({
      clientMetadata: { operation: 'signIn' },
    });
    await signOut();
  });

  test('of an answer to a challenge', async () => {
    const users = [{ username, mfa: ['EMAIL'] as const }];
    const { service, signOut } = await begin({ users, pool: { MfaConfiguration: 'OPTIONAL' } });
    const asked = stepOf(await service.signIn({ username, password }));
    stepOf(await service.answerChallenge({ answer: scenario.codeFor(username) }, asked));
    expect(received('PostAuthentication_Authentication')).toMatchObject({
      clientMetadata: { operation: 'answerChallenge' },
    });
    await signOut();
  });

  test('of a password reset', async () => {
    const { service } = await begin();
    stepOf(await service.requestReset({ username }));
    expect(received('CustomMessage_ForgotPassword')).toMatchObject({
      clientMetadata: { operation: 'requestReset' },
    });
    const code = scenario.codeFor(username);
    stepOf(await service.confirmReset({ username, code, newPassword: 'Better-horse-2' }));
    expect(received('PostConfirmation_ConfirmForgotPassword')).toMatchObject({
      clientMetadata: { operation: 'confirmReset' },
    });
  });

  test('of a new contact for codes', async () => {
    const { service, signOut } = await begin({ pool: { MfaConfiguration: 'OPTIONAL' } });
    await service.signIn({ username, password });
    const contact = { method: 'EMAIL', contact: 'ada@example.org' } as const;
    stepOf(await service.saveMfaContact(contact));
    expect(received('CustomMessage_UpdateUserAttribute')).toMatchObject({
      clientMetadata: { operation: 'saveMfaContact' },
    });
    stepOf(await service.resendMfaContactCode(contact));
    expect(received('CustomMessage_VerifyUserAttribute')).toMatchObject({
      clientMetadata: { operation: 'resendMfaContactCode' },
    });
    await signOut();
  });

  test('of an answer to a custom challenge, but not of the sign-in before, as at Cognito', async () => {
    const answered = (event: TriggerEvent) => event.request.session?.at(-1)?.challengeResult;
    const client = await begin(
      {
        client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
        triggers: {
          DefineAuthChallenge: (event) => ({
            ...(records(event) as TriggerEvent),
            response: answered(event)
              ? { issueTokens: true, failAuthentication: false }
              : { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false },
          }),
          CreateAuthChallenge: (event) => ({
            ...(records(event) as TriggerEvent),
            response: { publicChallengeParameters: { question: 'Why?' }, privateChallengeParameters: {} },
          }),
          VerifyAuthChallengeResponse: (event) => ({
            ...(records(event) as TriggerEvent),
            response: { answerCorrect: true },
          }),
        },
      },
      { authFlowType: 'CUSTOM_WITHOUT_SRP' },
    );
    const asked = stepOf(await client.service.signIn({ username }));
    expect(asked).toMatchObject({ name: 'customChallenge', parameters: { question: 'Why?' } });
    expect(received('CreateAuthChallenge_Authentication')).not.toHaveProperty('clientMetadata.operation');
    const clientMetadata = { captchaToken: 'passed' };
    stepOf(await client.service.answerChallenge({ answer: 'Because', clientMetadata }, asked));
    expect(received('VerifyAuthChallengeResponse_Authentication')).toMatchObject({
      clientMetadata: { operation: 'answerChallenge', captchaToken: 'passed' },
    });
    expect(received('DefineAuthChallenge_Authentication')).toMatchObject({
      clientMetadata: { operation: 'answerChallenge' },
    });
    await client.signOut();
  });
});

test('the metadata of an input win over the metadata that the app sends with every operation', async () => {
  const { service } = await begin();
  const clientMetadata = { operation: 'mine', campaign: 'spring' };
  stepOf(await service.requestReset({ username, clientMetadata }));
  expect(received('CustomMessage_ForgotPassword')).toMatchObject({ clientMetadata });
});

describe('an app with little metadata', () => {
  const context = (said?: Metadata) =>
    // Nothing else of it is read.
    ({ options: { offers: {}, metadata: () => said } }) as unknown as Context;

  test('sends nothing', () => {
    expect(metadataOf(context(), 'signIn', { clientMetadata: {} })).toEqual({});
    expect(metadataOf(context(), 'signUp')).toEqual({});
  });

  test('sends validation data as client metadata where Cognito has no place for them', () => {
    const said = { validationData: { invitation: 'a1' } };
    expect(metadataOf(context(said), 'signUp')).toEqual(said);
    expect(metadataOf(context(said), 'signIn')).toEqual({ clientMetadata: { invitation: 'a1' } });
  });
});
