import type { SignInOutput } from 'aws-amplify/auth';
import type { Delivery, FirstFactor, Step, TotpSecret } from '../../core/index.js';

type NextStep = SignInOutput['nextStep'];
type DeliveryDetails = { destination?: string; deliveryMedium?: string } | undefined;

/** Translates Amplify's next step; a step that a new Amplify adds does not compile. */
export function toStep(next: NextStep, username = ''): Step {
  switch (next.signInStep) {
    case 'DONE':
      return { name: 'done' };
    case 'CONFIRM_SIGN_UP':
      return { name: 'confirmSignUp', username, delivery: {} };
    case 'RESET_PASSWORD':
      return { name: 'resetPassword', username, delivery: {}, forced: true };
    case 'CONFIRM_SIGN_IN_WITH_SMS_CODE':
      return { name: 'smsCode', username, delivery: toDelivery(next.codeDeliveryDetails) };
    case 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE':
      return { name: 'emailCode', username, delivery: toDelivery(next.codeDeliveryDetails) };
    case 'CONFIRM_SIGN_IN_WITH_TOTP_CODE':
      return { name: 'totpCode', username };
    case 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED':
      return { name: 'newPassword', username, missingAttributes: next.missingAttributes ?? [] };
    case 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION':
      return { name: 'mfaSelection', username, methods: next.allowedMFATypes ?? [] };
    case 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION':
      return { name: 'mfaSetupSelection', username, methods: next.allowedMFATypes ?? [] };
    case 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP':
      return { name: 'totpSetup', username, secret: toSecret(next.totpSetupDetails.sharedSecret, username) };
    case 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP':
      return { name: 'emailSetup', username };
    case 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION':
      return { name: 'firstFactorSelection', username, factors: firstFactors(next.availableChallenges) };
    case 'CONFIRM_SIGN_IN_WITH_PASSWORD':
      return { name: 'password', username };
    case 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE':
      return { name: 'customChallenge', username, parameters: next.additionalInfo ?? {} };
    default:
      return next satisfies never;
  }
}

/** Translates Amplify's details of a sent code; a medium that the kit does not know is left out. */
export function toDelivery(details: DeliveryDetails): Delivery {
  const medium = details?.deliveryMedium;
  return {
    destination: details?.destination,
    medium: medium === 'EMAIL' || medium === 'SMS' ? medium : undefined,
  };
}

/**
 * Makes the secret of a new authenticator app with its `otpauth://` link, named after the site. Amplify's trap: its own
 * `getSetupUri` encodes no name, so that `&` or `:` in a name breaks the link, and quotes the account.
 * @see https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */
export function toSecret(sharedSecret: string, account: string): TotpSecret {
  const issuer = encodeURIComponent(globalThis.location?.hostname || 'Cognito');
  const label = account ? `${issuer}:${encodeURIComponent(account)}` : issuer;
  return { sharedSecret, uri: `otpauth://totp/${label}?secret=${sharedSecret}&issuer=${issuer}` };
}

function firstFactors(offered: readonly string[] = []): FirstFactor[] {
  const known: FirstFactor[] = ['WEB_AUTHN', 'EMAIL_OTP', 'SMS_OTP', 'PASSWORD_SRP', 'PASSWORD'];
  return known.filter((factor) => offered.includes(factor));
}
