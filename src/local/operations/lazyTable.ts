import { brandingOperations } from './branding/table.js';
import { clientSecretOperations } from './client-secrets/table.js';
import { identityOperations } from './identities/table.js';
import { identityPoolSettingOperations } from './identity-pool-settings/table.js';
import { resourceServerOperations } from './resource-servers/table.js';
import { tagOperations } from './tags/table.js';
import { termsOperations } from './terms/table.js';

/** The operations of user pools that are loaded with the first of them, by name. */
export const lazyOperations = {
  ...clientSecretOperations,
  ...brandingOperations,
  ...resourceServerOperations,
  ...tagOperations,
  ...termsOperations,
};

/** The operations of identity pools that are loaded with the first of them, by name. */
export const lazyIdentityPoolOperations = {
  ...identityPoolSettingOperations,
  ...identityOperations,
};
