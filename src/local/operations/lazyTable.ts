import { brandingOperations } from './branding/table.js';
import { clientSecretOperations } from './client-secrets/table.js';
import { identityOperations } from './identities/table.js';
import { identityPoolSettingOperations } from './identity-pool-settings/table.js';
import { importJobOperations } from './import-jobs/table.js';
import { limitOperations } from './limits/table.js';
import { replicaOperations } from './replicas/table.js';
import { resourceServerOperations } from './resource-servers/table.js';
import { signingCertificateOperations } from './signing-certificate/table.js';
import { tagOperations } from './tags/table.js';
import { termsOperations } from './terms/table.js';
import { threatProtectionOperations } from './threat-protection/table.js';

/** The operations of user pools that are loaded with the first of them, by name. */
export const lazyOperations = {
  ...importJobOperations,
  ...signingCertificateOperations,
  ...limitOperations,
  ...replicaOperations,
  ...threatProtectionOperations,
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
