import { AdminDeleteSoftwareToken } from './AdminDeleteSoftwareToken.js';
import { AdminGetUserAuthFactors } from './AdminGetUserAuthFactors.js';
import { AdminSetUserMFAPreference } from './AdminSetUserMFAPreference.js';
import { AdminSetUserSettings } from './AdminSetUserSettings.js';
import { AssociateSoftwareToken } from './AssociateSoftwareToken.js';
import { GetUserAuthFactors } from './GetUserAuthFactors.js';
import { GetUserPoolMfaConfig } from './GetUserPoolMfaConfig.js';
import { SetUserMFAPreference } from './SetUserMFAPreference.js';
import { SetUserPoolMfaConfig } from './SetUserPoolMfaConfig.js';
import { SetUserSettings } from './SetUserSettings.js';
import { VerifySoftwareToken } from './VerifySoftwareToken.js';

/** The operations on second factors. */
export const mfaOperations = {
  AdminDeleteSoftwareToken,
  AdminGetUserAuthFactors,
  AdminSetUserMFAPreference,
  AdminSetUserSettings,
  AssociateSoftwareToken,
  GetUserAuthFactors,
  GetUserPoolMfaConfig,
  SetUserMFAPreference,
  SetUserPoolMfaConfig,
  SetUserSettings,
  VerifySoftwareToken,
};
