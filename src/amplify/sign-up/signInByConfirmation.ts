import { autoSignIn } from 'aws-amplify/auth';
import type { Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { settled } from '../sign-in/answerOpenChallenge.js';
import { asFirstFactor, offered } from '../sign-in/firstFactors.js';
import { toStep } from '../sign-in/toStep.js';

/** Milliseconds after a call in which Amplify drops another and never answers it: 300, and some for its timer. */
const deaf = 350;
let enteredAt = 0;

/** Signs in to an account without a password, by the session that came with its confirmation. */
export async function enterByCode(context: Context, username: string): Promise<Step> {
  const wait = enteredAt + deaf - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  enteredAt = Date.now();
  const { nextStep } = await autoSignIn();
  // A pool that gives no such session asks for a code as at any sign-in.
  const step = offered(context, asFirstFactor(toStep(nextStep, username)));
  return settled(context, step, { username });
}
