import { errors } from '../../base/errors.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { totpStep } from '../../credentials/totp.js';
import { requireParameter } from '../../shapes/answers.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import { checkWithLockout } from './checkWithLockout.js';
import type { AnswerChallenge } from './turn.js';

/** Checks the code of an authenticator app. Each code can be used once. */
export const answerSoftwareTokenMfa: AnswerChallenge<'SOFTWARE_TOKEN_MFA'> = async (turn, context) => {
  const { user, responses } = turn;
  const code = requireParameter(responses, 'SOFTWARE_TOKEN_MFA_CODE');
  const { totp } = user;
  if (!totp) throw errors.mfaMethodNotFound();
  checkWithLockout(context, turn, () => {
    const step = totpStep(totp.secret, code, context.clock.now());
    if (step === null) throw errors.wrongTotpCode();
    if (step <= totp.lastStep) throw errors.usedTotpCode();
    totp.lastStep = step;
  });
  return completeSignIn(context, prove(turn, 'otp'));
};
