import * as z from 'zod/mini';
import { boolean, oneOf, text } from './common.js';
import { emailWithCode, smsConfiguration, smsWithCode, subject } from './messages.js';

const webAuthnConfiguration = z.object({
  RelyingPartyId: z.optional(text(1, 127)),
  UserVerification: z.optional(oneOf(['required', 'preferred'])),
  FactorConfiguration: z.optional(oneOf(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'])),
});
/** The passkey settings of a pool. */
export type WebAuthnConfiguration = z.infer<typeof webAuthnConfiguration>;

/** The members that set the second factors of a pool. */
export const mfaSettings = {
  MfaConfiguration: z.optional(oneOf(['OFF', 'ON', 'OPTIONAL'])),
  SmsMfaConfiguration: z.optional(
    z.object({
      SmsAuthenticationMessage: z.optional(smsWithCode),
      SmsConfiguration: z.optional(smsConfiguration),
    }),
  ),
  SoftwareTokenMfaConfiguration: z.optional(z.object({ Enabled: z.optional(boolean) })),
  EmailMfaConfiguration: z.optional(
    z.object({ Message: z.optional(emailWithCode), Subject: z.optional(subject) }),
  ),
  WebAuthnConfiguration: z.optional(webAuthnConfiguration),
};
/** The settings of second factors. */
export type MfaSettings = z.infer<z.ZodMiniObject<typeof mfaSettings>>;
