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

const hears: TriggerFunction = (event) => {
  events.push(structuredClone(event));
  return event;
};

/** A pool whose functions take down what they were told, and a client that says each operation's name. */
async function begin(options: ScenarioOptions = {}, more: AuthClientOptions = {}) {
  events = [];
  scenario = await createScenario({
    users: [{ username }],
    triggers: {
      PreSignUp: hears,
      PostConfirmation: hears,
      CustomMessage: hears,
      PreAuthentication: hears,
      PostAuthentication: hears,
      ...options.triggers,
    },
    ...options,
  });
  const metadata = (operation: OperationName): Metadata => ({ clientMetadata: { operation } });
  const { config, endpoint } = scenario;
  return createAuthClient({ config, endpoint, options: { offers: {}, metadata }, ...more });
}

afterEach(() => scenario.restore());

/** What the function of that moment was told last. */
function told(source: string) {
  const request = events.findLast(({ triggerSource }) => triggerSource === source)?.request;
  return request && { clientMetadata: request.clientMetadata, validationData: request.validationData };
}

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}

describe('what an app says of an operation reaches the functions of the pool', () => {
  test('at sign-up, with its validation data, at its confirmation and when its code is sent again', async () => {
    const { service, signOut } = await begin();
    const person = { username: 'grace@example.com', password, attributes: {} };
    stepOf(await service.signUp({ ...person, validationData: { invitation: 'a1' } }));
    expect(told('PreSignUp_SignUp')).toEqual({
      clientMetadata: { operation: 'signUp' },
      validationData: { invitation: 'a1' },
    });
    expect(told('CustomMessage_SignUp')).toMatchObject({ clientMetadata: { operation: 'signUp' } });
    await service.resendSignUpCode({ username: person.username });
    expect(told('CustomMessage_ResendCode')).toMatchObject({
      clientMetadata: { operation: 'resendSignUpCode' },
    });
    const code = scenario.codeFor(person.username);
    stepOf(await service.confirmSignUp({ username: person.username, code }));
    expect(told('PostConfirmation_ConfirmSignUp')).toMatchObject({
      clientMetadata: { operation: 'confirmSignUp' },
    });
    await signOut();
  });

  test('at sign-in, where Cognito calls it validation data at first', async () => {
    const { service, signOut } = await begin();
    expect(stepOf(await service.signIn({ username, password }))).toEqual({ name: 'done' });
    expect(told('PreAuthentication_Authentication')).toMatchObject({
      validationData: { operation: 'signIn' },
    });
    expect(told('PostAuthentication_Authentication')).toMatchObject({
      clientMetadata: { operation: 'signIn' },
    });
    await signOut();
  });

  test('at the answer to a challenge', async () => {
    const users = [{ username, mfa: ['EMAIL'] as const }];
    const { service, signOut } = await begin({ users, pool: { MfaConfiguration: 'OPTIONAL' } });
    const asked = stepOf(await service.signIn({ username, password }));
    stepOf(await service.answerChallenge({ answer: scenario.codeFor(username) }, asked));
    expect(told('PostAuthentication_Authentication')).toMatchObject({
      clientMetadata: { operation: 'answerChallenge' },
    });
    await signOut();
  });

  test('when a password is forgotten and set anew', async () => {
    const { service } = await begin();
    stepOf(await service.requestReset({ username }));
    expect(told('CustomMessage_ForgotPassword')).toMatchObject({
      clientMetadata: { operation: 'requestReset' },
    });
    const code = scenario.codeFor(username);
    stepOf(await service.confirmReset({ username, code, newPassword: 'Better-horse-2' }));
    expect(told('PostConfirmation_ConfirmForgotPassword')).toMatchObject({
      clientMetadata: { operation: 'confirmReset' },
    });
  });

  test('when codes are to go to another place', async () => {
    const { service, signOut } = await begin({ pool: { MfaConfiguration: 'OPTIONAL' } });
    await service.signIn({ username, password });
    const contact = { method: 'EMAIL', contact: 'ada@example.org' } as const;
    stepOf(await service.saveMfaContact(contact));
    expect(told('CustomMessage_UpdateUserAttribute')).toMatchObject({
      clientMetadata: { operation: 'saveMfaContact' },
    });
    stepOf(await service.resendMfaContactCode(contact));
    expect(told('CustomMessage_VerifyUserAttribute')).toMatchObject({
      clientMetadata: { operation: 'resendMfaContactCode' },
    });
    await signOut();
  });

  test('with the answer to a custom challenge, not with the sign-in that leads to it, as Cognito has it', async () => {
    const answered = (event: TriggerEvent) => event.request.session?.at(-1)?.challengeResult;
    const client = await begin(
      {
        client: { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
        triggers: {
          DefineAuthChallenge: (event) => ({
            ...(hears(event) as TriggerEvent),
            response: answered(event)
              ? { issueTokens: true, failAuthentication: false }
              : { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false },
          }),
          CreateAuthChallenge: (event) => ({
            ...(hears(event) as TriggerEvent),
            response: { publicChallengeParameters: { question: 'Why?' }, privateChallengeParameters: {} },
          }),
          VerifyAuthChallengeResponse: (event) => ({
            ...(hears(event) as TriggerEvent),
            response: { answerCorrect: true },
          }),
        },
      },
      { authFlowType: 'CUSTOM_WITHOUT_SRP' },
    );
    const asked = stepOf(await client.service.signIn({ username }));
    expect(asked).toMatchObject({ name: 'customChallenge', parameters: { question: 'Why?' } });
    expect(told('CreateAuthChallenge_Authentication')).not.toHaveProperty('clientMetadata.operation');
    const clientMetadata = { captchaToken: 'passed' };
    stepOf(await client.service.answerChallenge({ answer: 'Because', clientMetadata }, asked));
    expect(told('VerifyAuthChallengeResponse_Authentication')).toMatchObject({
      clientMetadata: { operation: 'answerChallenge', captchaToken: 'passed' },
    });
    expect(told('DefineAuthChallenge_Authentication')).toMatchObject({
      clientMetadata: { operation: 'answerChallenge' },
    });
    await client.signOut();
  });
});

test('what comes with the values wins over what the app says of every such operation', async () => {
  const { service } = await begin();
  const clientMetadata = { operation: 'mine', campaign: 'spring' };
  stepOf(await service.requestReset({ username, clientMetadata }));
  expect(told('CustomMessage_ForgotPassword')).toMatchObject({ clientMetadata });
});

describe('where an app says little', () => {
  const context = (said?: Metadata) =>
    // Nothing else of it is read.
    ({ options: { offers: {}, metadata: () => said } }) as unknown as Context;

  test('nothing travels', () => {
    expect(metadataOf(context(), 'signIn', { clientMetadata: {} })).toEqual({});
    expect(metadataOf(context(), 'signUp')).toEqual({});
  });

  test('validation data go with the metadata where Cognito has no place for them', () => {
    const said = { validationData: { invitation: 'a1' } };
    expect(metadataOf(context(said), 'signUp')).toEqual(said);
    expect(metadataOf(context(said), 'signIn')).toEqual({ clientMetadata: { invitation: 'a1' } });
  });
});
