import { FirstFactorSelectionView } from '../../sign-in/choice/FirstFactorSelectionView.js';
import { MfaSelectionView } from '../../sign-in/choice/MfaSelectionView.js';
import { EmailCodeView } from '../../sign-in/code/EmailCodeView.js';
import { SmsCodeView } from '../../sign-in/code/SmsCodeView.js';
import { TotpCodeView } from '../../sign-in/code/TotpCodeView.js';
import { CustomChallengeView } from '../../sign-in/custom/CustomChallengeView.js';
import { DoneView } from '../../sign-in/done/DoneView.js';

/** The views of the challenges after a password, and of the end, in one chunk. */
export const challengeViews = {
  smsCode: SmsCodeView,
  emailCode: EmailCodeView,
  totpCode: TotpCodeView,
  mfaSelection: MfaSelectionView,
  firstFactorSelection: FirstFactorSelectionView,
  customChallenge: CustomChallengeView,
  done: DoneView,
};
