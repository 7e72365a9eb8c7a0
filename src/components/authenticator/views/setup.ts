import { MfaSetupSelectionView } from '../../sign-in/choice/MfaSetupSelectionView.js';
import { EmailSetupView } from '../../sign-in/setup/EmailSetupView.js';
import { TotpSetupView } from '../../sign-in/setup/TotpSetupView.js';

/** Setting up a second factor that the pool insists on; one chunk. */
export const setupViews = {
  mfaSetupSelection: MfaSetupSelectionView,
  totpSetup: TotpSetupView,
  emailSetup: EmailSetupView,
};
