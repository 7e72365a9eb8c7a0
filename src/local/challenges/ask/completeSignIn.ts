import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { continueCustomAuth } from './askCustomChallenge.js';
import { endSignIn } from './endSignIn.js';

/** Ends a sign-in whose factors are all proven; in `CUSTOM_AUTH` the pool's functions first decide what follows. */
export async function completeSignIn(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  const { user, custom } = signIn;
  if (!user.enabled) throw errors.userDisabled();
  return custom
    ? continueCustomAuth(context, { ...signIn, custom, login: user.username })
    : endSignIn(context, signIn);
}
