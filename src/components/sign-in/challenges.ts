import { CustomChallengeView } from './CustomChallengeView.js';
import { DoneView } from './DoneView.js';
import { EmailCodeView } from './EmailCodeView.js';
import { FirstFactorSelectionView } from './FirstFactorSelectionView.js';
import { MfaSelectionView } from './MfaSelectionView.js';
import { SmsCodeView } from './SmsCodeView.js';
import { TotpCodeView } from './TotpCodeView.js';

/** What may follow a right password, and the end; one chunk. */
export const challengeViews = {
  smsCode: SmsCodeView,
  emailCode: EmailCodeView,
  totpCode: TotpCodeView,
  mfaSelection: MfaSelectionView,
  firstFactorSelection: FirstFactorSelectionView,
  customChallenge: CustomChallengeView,
  done: DoneView,
};
