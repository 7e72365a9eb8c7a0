import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { ConsoleLogger } from 'aws-amplify/utils';
import { type AuthFlowType, isChallenge, type PoolSettings } from '../core/index.js';
import { readConfig } from './config/readConfig.js';
import type { Context, OperationOptions } from './context/context.js';
import { createAttemptMemory } from './memory/shortMemory.js';
import { createStepMemory } from './memory/stepMemory.js';
import { startAutofill } from './passkeys/pageAutofill.js';
import { createService, preload, signOut } from './service.js';
import type { AuthClient, JourneyName } from './session/client.js';
import { createSession } from './session/session.js';

/** What an app can tell of its user pool: `amplify_outputs.json`, `aws-exports`, or a `ResourcesConfig`. */
export type AuthConfig = object;

export interface AuthClientOptions {
  readonly config?: AuthConfig;
  readonly endpoint?: string;
  readonly authFlowType?: AuthFlowType;
  readonly confirmation?: PoolSettings['confirmation'];
  readonly options?: OperationOptions;
}

const noOptions: OperationOptions = { offers: {}, metadata: () => undefined };

/**
 * Reaches a user pool through Amplify. Touches nothing until the session is subscribed to or an operation
 * runs, so that it can be made on a server, and made twice.
 * @throws CognitoKitError `bad-config`, naming the key
 */
export function createAuthClient(given: AuthClientOptions): AuthClient {
  const { config, endpoint, options = noOptions } = given;
  const { resources, pool: read } = readConfig(config, endpoint);
  const { authFlowType = read.authFlowType, confirmation = read.confirmation } = given;
  const pool = { ...read, authFlowType, confirmation };
  const configure = () => resources && configureAmplify(resources, endpoint !== undefined);
  const session = createSession(configure);
  const clientId = resources?.Auth?.Cognito.userPoolClientId ?? 'app';
  const memory = createStepMemory(clientId);
  const attempt = createAttemptMemory();
  // The journey that put the last question: after sign-up, a sign-in goes on in that one.
  let asking: JourneyName | undefined;
  const arrival: Context['arrival'] = { href: null };
  const context = { pool, clientId, session, attempt, arrival, configure, options };
  return {
    pool,
    session,
    preload,
    service: createService(context),
    resume: memory.recall,
    arrive() {
      const { href } = window.location;
      if (!/[?&](code|error)=/.test(href)) return null;
      // A router may have moved on by the time that this is here.
      return import('./providers/redirectSettings.js').then(({ isAnswer, redirectSettings }) => {
        if (!isAnswer(href, redirectSettings(resources))) return null;
        arrival.href = href;
        return { name: 'callback' };
      });
    },
    remember(journey, step) {
      // What was given is needed no more once the person is through, or has gone elsewhere.
      if (isChallenge(step)) asking = journey;
      else if (journey === asking) attempt.drop();
      memory.keep(journey, step);
    },
    autofill: (listener) => startAutofill(context, listener),
    signOut: ({ everywhere = false } = {}) => signOut(context, everywhere),
  };
}

let current: ResourcesConfig | null = null;

// Configuring resets what Amplify holds, so a pool that it has already is left alone.
function configureAmplify(resources: ResourcesConfig, quiet: boolean): void {
  if (resources === current) return;
  current = resources;
  const level = ConsoleLogger.LOG_LEVEL;
  // Whoever passes an endpoint knows that it is one of their own; Amplify warns of it each time.
  if (quiet) ConsoleLogger.LOG_LEVEL = 'ERROR';
  Amplify.configure(resources);
  ConsoleLogger.LOG_LEVEL = level;
}
