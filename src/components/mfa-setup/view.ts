import type { AccountStep } from '../../core/index.js';
import type { MfaSetupFlow } from '../../react/account/useMfaSetup.js';

/** The props of each view of the MFA set-up. */
export interface MfaViewProps<Name extends AccountStep['name']> {
  step: Extract<AccountStep, { name: Name }>;
  flow: MfaSetupFlow;
  /** Leaves the set-up and returns to the list of factors. */
  onBack(): void;
}
