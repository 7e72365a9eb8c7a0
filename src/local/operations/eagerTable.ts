import { accountOperations } from './account/table.js';
import { clientOperations } from './clients/table.js';
import { deviceOperations } from './devices/table.js';
import { domainOperations } from './domains/table.js';
import { groupOperations } from './groups/table.js';
import { identityProviderOperations } from './identity-providers/table.js';
import { mfaOperations } from './mfa/table.js';
import { passkeyOperations } from './passkeys/table.js';
import { passwordOperations } from './passwords/table.js';
import { poolOperations } from './pools/table.js';
import { sessionOperations } from './sessions/table.js';
import { signInOperations } from './sign-in/table.js';
import { signUpOperations } from './sign-up/table.js';
import { userOperations } from './users/table.js';

/** The operations of user pools that are loaded at once, by name. */
export const eagerOperations = {
  ...accountOperations,
  ...clientOperations,
  ...deviceOperations,
  ...domainOperations,
  ...groupOperations,
  ...identityProviderOperations,
  ...mfaOperations,
  ...passkeyOperations,
  ...passwordOperations,
  ...poolOperations,
  ...sessionOperations,
  ...signInOperations,
  ...signUpOperations,
  ...userOperations,
};
