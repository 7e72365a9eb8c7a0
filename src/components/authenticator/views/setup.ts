import { MfaSetupSelectionView } from '../../sign-in/choice/MfaSetupSelectionView.js';
import { EmailSetupView } from '../../sign-in/setup/EmailSetupView.js';
import { TotpSetupView } from '../../sign-in/setup/TotpSetupView.js';

/** The views that set up a second factor during a sign-in, in one chunk. */
export const setupViews = {
  mfaSetupSelection: MfaSetupSelectionView,
  totpSetup: TotpSetupView,
  emailSetup: EmailSetupView,
};
