import { signIn as beginSignIn, type SignInInput, signOut } from 'aws-amplify/auth';
import type { AuthFlowType, Metadata, Step } from '../../core/index.js';
import { endLeftSignIn } from '../config/requestInTime.js';
import type { Context } from '../context/context.js';
import { toFailure } from '../failures/toFailure.js';
import { claimOpenSignIn } from '../memory/openSignIn.js';
import { asFirstFactor, withUsableFactors } from './firstFactors.js';
import { hideState, unproven } from './hiddenState.js';
import { toStep } from './toStep.js';
import { withKnownDevice } from './withKnownDevice.js';

/** What a sign-in begins with. */
export interface Credentials extends Metadata {
  readonly username: string;
  readonly password?: string;
  /**
   * How the password is proven in a pool that lets people choose. SRP never sends the password itself.
   * @default 'PASSWORD_SRP'
   */
  readonly passwordKind?: 'PASSWORD' | 'PASSWORD_SRP';
}

const passwordFirst: Record<AuthFlowType, boolean> = {
  USER_SRP_AUTH: true,
  USER_PASSWORD_AUTH: true,
  CUSTOM_WITH_SRP: true,
  CUSTOM_WITHOUT_SRP: false,
  USER_AUTH: false,
};

/** Begins a sign-in at Cognito, by the flow of the pool. @throws what Amplify throws */
export async function startSignIn(context: Context, credentials: Credentials): Promise<Step> {
  const { username, password } = credentials;
  const { authFlowType } = context.pool;
  // These flows send nothing before the password is there too.
  if (!password && passwordFirst[authFlowType]) return { name: 'password', username };
  endLeftSignIn();
  // Amplify's trap: SRP blocks the page for some tenths of a second, so the pending state is painted before.
  await nextFrame();
  claimOpenSignIn(context.clientId);
  const input = inputOf(authFlowType, credentials);
  const { nextStep } = await withKnownDevice(username, () => beginAsAnyone(input));
  const step = toStep(nextStep, username);
  if (authFlowType !== 'USER_AUTH') return withUsableFactors(context, step);
  if (!password) return withUsableFactors(context, asFirstFactor(hideState(context, step)));
  return withUsableFactors(context, context.options.specific ? step : unproven(step));
}

function inputOf(authFlowType: AuthFlowType, credentials: Credentials): SignInInput {
  const { username, password, passwordKind, clientMetadata } = credentials;
  const options = { authFlowType, clientMetadata };
  switch (authFlowType) {
    case 'CUSTOM_WITHOUT_SRP':
      return { username, options };
    case 'USER_AUTH':
      return {
        username,
        password,
        options: {
          ...options,
          preferredChallenge: password ? (passwordKind ?? 'PASSWORD_SRP') : noPreference,
        },
      };
    default:
      return { username, password, options };
  }
}

type Preference = NonNullable<SignInInput['options']>['preferredChallenge'];

// Amplify's trap: without a preference it sends the config's, and Cognito then answers without the list of factors.
// Amplify's type has no word for "none".
const noPreference = '' as Preference;

// Amplify's trap: it begins no sign-in while tokens are left over. A person at the sign-in form wants a new
// session, so the old session is ended first.
async function beginAsAnyone(input: SignInInput) {
  try {
    return await beginSignIn(input);
  } catch (cause) {
    if (toFailure(cause, 'signIn').code !== 'alreadySignedIn') throw cause;
    await signOut();
    // Amplify's trap: it does not wait for the removal of its tokens.
    await nextFrame();
    return beginSignIn(input);
  }
}

/** Waits until the page is painted. A hidden tab has no frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
  });
}
