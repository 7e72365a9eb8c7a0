import { autoSignIn } from 'aws-amplify/auth';
import type { Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { claimOpenSignIn } from '../memory/openSignIn.js';
import { reachStep } from '../sign-in/answerOpenChallenge.js';
import { asFirstFactor, withUsableFactors } from '../sign-in/firstFactors.js';
import { toStep } from '../sign-in/toStep.js';

// Amplify's trap: its `autoSignIn` never answers a call within 300 ms of the one before, of any client, since its timer
// is one per page. So the time of the last call is one per page too; the rest is a margin for that timer.
const deaf = 350;
let pageCalledAt = 0;

/** Signs in without a password, with the session that Cognito sent with the confirmation of the account. */
export async function signInByConfirmation(context: Context, username: string): Promise<Step> {
  const wait = pageCalledAt + deaf - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  pageCalledAt = Date.now();
  claimOpenSignIn(context.clientId);
  const { nextStep } = await autoSignIn();
  // A pool that sends no such session asks for a code, as at any sign-in.
  const step = withUsableFactors(context, asFirstFactor(toStep(nextStep, username)));
  return reachStep(context, step, { username });
}
