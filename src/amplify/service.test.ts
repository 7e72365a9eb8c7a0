import { expect, test } from 'vitest';
import { createFlow } from '../core/index.js';
import { createAmplifyTurns } from './config/pageAmplify.js';
import { createAuthClient } from './createAuthClient.js';
import { createClientMemory } from './memory/clientMemory.js';
import { createService, families } from './service.js';
import { createSession } from './session/session.js';

const { pool } = createAuthClient({
  config: { Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'example' } } },
});
const options = { offers: {}, metadata: () => undefined };
const amplify = createAmplifyTurns({ resources: null, configuredByApp: true });
const context = {
  pool,
  clientId: 'example',
  options,
  session: createSession(amplify, 'example'),
  memory: createClientMemory('example'),
  amplify,
};
const outOfReach = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test('an operation whose code cannot be loaded fails like the network, and the step stays', async () => {
  const service = createService(context, { ...families, signUp: outOfReach });
  const flow = createFlow(service, { name: 'signUp' });
  const state = await flow.submit('signUp', { username: 'ada', password: 'Secret-1843', attributes: {} });
  expect(state).toMatchObject({ step: { name: 'signUp' }, pending: null, failure: { code: 'network' } });
});

test('an operation whose code could not be loaded is loaded again at the next try', async () => {
  let tries = 0;
  const confirmSignUp = async () => ({ name: 'signIn', notice: 'confirmed' }) as const;
  const signUp: typeof families.signUp = async () => {
    tries++;
    return tries === 1 ? outOfReach() : { ...(await families.signUp()), confirmSignUp };
  };
  const flow = createFlow(createService(context, { ...families, signUp }), {
    name: 'confirmSignUp',
    username: 'ada',
    delivery: {},
  });
  expect(await flow.submit('confirmSignUp', { username: 'ada', code: '123456' })).toMatchObject({
    step: { name: 'confirmSignUp' },
    failure: { code: 'network' },
  });
  expect(await flow.submit('confirmSignUp', { username: 'ada', code: '123456' })).toMatchObject({
    step: { name: 'signIn', notice: 'confirmed' },
    failure: null,
  });
});

test('a sign-in that was cancelled at a provider still leads to its path when the person signs in otherwise', async () => {
  const service = createService(context, {
    ...families,
    providers: async () => ({
      ...(await families.providers()),
      completeRedirect: async () => ({ name: 'callbackFailed', reason: 'cancelled', returnTo: '/orders' }),
    }),
    signIn: async () => ({ ...(await families.signIn()), signIn: async () => ({ name: 'done' }) }),
  });
  await service.completeRedirect();
  const ada = { username: 'ada', password: 'Secret-1843' };
  expect(await service.signIn(ada)).toEqual({ step: { name: 'done', returnTo: '/orders' } });
  expect(await service.signIn(ada)).toEqual({ step: { name: 'done' } });
});
