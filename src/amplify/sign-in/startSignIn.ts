import { type SignInInput, signOut, signIn as start } from 'aws-amplify/auth';
import type { AuthFlowType, Metadata, Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { toFailure } from '../failures/toFailure.js';
import { asFirstFactor, offered } from './firstFactors.js';
import { toStep } from './toStep.js';

/** What a sign-in begins with. */
export interface Given extends Metadata {
  readonly username: string;
  readonly password?: string;
  /**
   * How the password is proven where people choose. SRP never sends the password itself.
   * @default 'PASSWORD_SRP'
   */
  readonly by?: 'PASSWORD' | 'PASSWORD_SRP';
}

const passwordFirst: Record<AuthFlowType, boolean> = {
  USER_SRP_AUTH: true,
  USER_PASSWORD_AUTH: true,
  CUSTOM_WITH_SRP: true,
  CUSTOM_WITHOUT_SRP: false,
  USER_AUTH: false,
};

/** Begins a sign-in at Cognito, in the way of the pool. @throws what Amplify throws. */
export async function startSignIn(context: Context, given: Given): Promise<Step> {
  const { username, password } = given;
  const { authFlowType } = context.pool;
  // Cognito hears of it only when the password is there too.
  if (!password && passwordFirst[authFlowType]) return { name: 'password', username };
  // SRP blocks the page for some tenths of a second; the pending state is painted before.
  await nextFrame();
  const { nextStep } = await startAnew(inputOf(authFlowType, given));
  const step = toStep(nextStep, username);
  return offered(context, authFlowType === 'USER_AUTH' && !password ? asFirstFactor(step) : step);
}

function inputOf(authFlowType: AuthFlowType, given: Given): SignInInput {
  const { username, password, by, clientMetadata } = given;
  const options = { authFlowType, clientMetadata };
  switch (authFlowType) {
    case 'CUSTOM_WITHOUT_SRP':
      return { username, options };
    case 'USER_AUTH':
      return {
        username,
        password,
        options: { ...options, preferredChallenge: password ? (by ?? 'PASSWORD_SRP') : none },
      };
    default:
      return { username, password, options };
  }
}

type Preference = NonNullable<SignInInput['options']>['preferredChallenge'];

// Amplify would take the preference of the config in place of an absent one, and the list of all ways would not come.
// Its type has no word for "none".
const none = '' as Preference;

// Whoever fills in this form wants to be somebody else than the person a forgotten session belongs to.
async function startAnew(input: SignInInput) {
  try {
    return await start(input);
  } catch (cause) {
    if (toFailure(cause, 'signIn').code !== 'alreadySignedIn') throw cause;
    await signOut();
    // Amplify does not wait for the removal of its tokens.
    await nextFrame();
    return start(input);
  }
}

/** Lets the page be painted. A hidden tab has no frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
  });
}
