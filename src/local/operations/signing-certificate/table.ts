import { GetSigningCertificate } from './GetSigningCertificate.js';

/** The operation on the certificate of SAML requests. */
export const signingCertificateOperations = {
  GetSigningCertificate,
};
