import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Step } from '../../core/index.js';
import { createScenario, type Scenario } from '../../testing/index.js';
import { createAmplifyTurns } from '../config/pageAmplify.js';
import { createAuthClient } from '../createAuthClient.js';
import { createClientMemory } from '../memory/clientMemory.js';
import { createService, families } from '../service.js';

let scenario: Scenario;
const close = vi.fn();
const from: Step = { name: 'signIn' };
const google = { provider: 'Google', popup: true };

beforeEach(async () => {
  scenario = await createScenario();
  close.mockClear();
  // A real window would ask the real internet; that is tried in e2e.
  vi.spyOn(window, 'open').mockReturnValue({ close } as Partial<Window> as Window);
});
afterEach(() => {
  vi.restoreAllMocks();
  scenario.restore();
});

function serviceWith(providers: typeof families.providers) {
  const { config, endpoint } = scenario;
  const { pool, session } = createAuthClient({ config, endpoint });
  const context = {
    pool,
    clientId: 'app',
    options: { offers: {}, metadata: () => undefined },
    session: { ...session, refresh: async () => {}, recheck() {} },
    memory: createClientMemory('app'),
    amplify: createAmplifyTurns({ resources: null, configuredByApp: true }),
  };
  return createService(context, { ...families, providers });
}

/** Replaces the operation, which would leave the page. */
function answering(signInWithProvider: () => Promise<Step>): typeof families.providers {
  return async () => ({ ...(await families.providers()), signInWithProvider });
}

test('an empty window closes when the code that would lead it to a provider cannot be loaded', async () => {
  const service = serviceWith(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await service.signInWithProvider(google, from)).toMatchObject({ failure: { code: 'network' } });
  expect(close).toHaveBeenCalledOnce();
});

test('an empty window closes when the person goes on in the page', async () => {
  let leave = (_: Step) => {};
  const left = new Promise<Step>((resolve) => {
    leave = resolve;
  });
  const service = serviceWith(answering(() => left));
  void service.signInWithProvider(google, from);
  await service.requestReset({ username: 'nobody@example.com' });
  expect(close).toHaveBeenCalledOnce();
  leave(from);
});

test('a browser in which a window cannot report back goes to the provider in place of the page', async () => {
  const { BroadcastChannel } = window;
  Reflect.deleteProperty(window, 'BroadcastChannel');
  await serviceWith(answering(async () => from)).signInWithProvider(google, from);
  window.BroadcastChannel = BroadcastChannel;
  expect(window.open).not.toHaveBeenCalled();
});
