import { EmailSetupView } from './EmailSetupView.js';
import { MfaSetupSelectionView } from './MfaSetupSelectionView.js';
import { TotpSetupView } from './TotpSetupView.js';

/** Setting up a second factor that the pool insists on; one chunk. */
export const setupViews = {
  mfaSetupSelection: MfaSetupSelectionView,
  totpSetup: TotpSetupView,
  emailSetup: EmailSetupView,
};
