import { expect, test } from 'vitest';
import { createFlow } from '../core/index.js';
import { createAuthClient } from './createAuthClient.js';
import { createAttemptMemory } from './memory/shortMemory.js';
import { createService, families } from './service.js';
import { createSession } from './session/session.js';

const { pool } = createAuthClient({
  config: { Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'example' } } },
});
const configure = () => {};
const options = { offers: {}, metadata: () => undefined };
const context = {
  pool,
  clientId: 'example',
  options,
  session: createSession(configure),
  attempt: createAttemptMemory(),
  arrival: { href: null },
  configure,
};
const outOfReach = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test('an operation whose code cannot be loaded fails as the network does, where the person is', async () => {
  const service = createService(context, { ...families, signUp: outOfReach });
  const flow = createFlow(service, { name: 'signUp' });
  const state = await flow.submit('signUp', { username: 'ada', password: 'Secret-1843', attributes: {} });
  expect(state).toMatchObject({ step: { name: 'signUp' }, pending: null, failure: { code: 'network' } });
});

test('it is loaded again at the next try', async () => {
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

test('a sign-in that was cancelled at a provider still leads where it was to lead', async () => {
  const service = createService(context, {
    ...families,
    redirect: async () => ({
      ...(await families.redirect()),
      completeRedirect: async () => ({ name: 'callbackFailed', reason: 'cancelled', returnTo: '/orders' }),
    }),
    signIn: async () => ({ ...(await families.signIn()), signIn: async () => ({ name: 'done' }) }),
  });
  await service.completeRedirect();
  const ada = { username: 'ada', password: 'Secret-1843' };
  expect(await service.signIn(ada)).toEqual({ step: { name: 'done', returnTo: '/orders' } });
  expect(await service.signIn(ada)).toEqual({ step: { name: 'done' } });
});
