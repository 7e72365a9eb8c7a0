import type { AccountStep } from '../../core/index.js';
import type { MfaSetupFlow } from '../../react/account/useMfaSetup.js';

/** What each view of the set-up takes. */
export interface MfaViewProps<Name extends AccountStep['name']> {
  step: Extract<AccountStep, { name: Name }>;
  flow: MfaSetupFlow;
  /** Leaves the set-up for the list of methods. */
  onBack(): void;
}
