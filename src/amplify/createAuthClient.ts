import { type AuthFlowType, isChallenge, type PoolSettings } from '../core/index.js';
import type { AuthConfig } from './config/AuthConfig.js';
import { createAmplifyTurns } from './config/pageAmplify.js';
import { readConfig } from './config/readConfig.js';
import type { OperationOptions } from './context/context.js';
import { createClientMemory } from './memory/clientMemory.js';
import { createStepMemory } from './memory/stepMemory.js';
import { startAutofill } from './passkeys/pageAutofill.js';
import { createService, preload, signOut } from './service.js';
import type { AuthClient, JourneyName } from './session/client.js';
import { createSession } from './session/session.js';

export interface AuthClientOptions {
  readonly config?: AuthConfig;
  readonly endpoint?: string;
  readonly authFlowType?: AuthFlowType;
  readonly confirmation?: PoolSettings['confirmation'];
  readonly selfSignUp?: boolean;
  readonly options?: OperationOptions;
}

const noOptions: OperationOptions = { offers: {}, metadata: () => undefined };

/**
 * Reaches a user pool through Amplify. Changes nothing until the session is subscribed to or an operation runs, so that
 * a client can be made on a server, and made twice.
 * @throws CognitoKitError `bad-config`, naming the key
 */
export function createAuthClient(given: AuthClientOptions): AuthClient {
  const { config, endpoint, options = noOptions } = given;
  const { resources, pool: read } = readConfig(config, endpoint);
  const { authFlowType = read.authFlowType, confirmation = read.confirmation } = given;
  const pool = { ...read, authFlowType, confirmation, selfSignUp: given.selfSignUp };
  const cognito = resources?.Auth?.Cognito;
  const clientId = cognito?.userPoolClientId ?? 'app';
  const amplify = createAmplifyTurns({ resources, configuredByApp: !config && !endpoint });
  const session = createSession(amplify, clientId);
  const memory = createClientMemory(clientId);
  const steps = createStepMemory(clientId);
  // The journey whose challenge is open. After a sign-up this is the sign-up journey, although Cognito runs a sign-in.
  let asking: JourneyName | undefined;
  const context = { pool, clientId, session, memory, amplify, options };
  return {
    pool,
    session,
    preload,
    service: createService(context),
    resume: steps.recall,
    arrive() {
      const { href } = window.location;
      if (!/[?&](code|error)=/.test(href)) return null;
      return import('./providers/providerOperations.js').then(({ isAnswer }) => {
        if (!isAnswer(href, cognito?.loginWith?.oauth?.redirectSignIn)) return null;
        memory.answerAddress = href;
        return { name: 'callback' };
      });
    },
    remember(journey, step) {
      // The password is needed no more once the sign-in has ended, or the person has gone elsewhere.
      if (isChallenge(step)) asking = journey;
      else if (journey === asking) memory.attempt.forget();
      steps.keep(journey, step);
    },
    autofill: (listener) => startAutofill(context, listener),
    signOut: ({ everywhere = false } = {}) => signOut(context, everywhere),
  };
}
