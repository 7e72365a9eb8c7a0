import { Secret, TOTP } from 'otpauth';

/**
 * What an authenticator app with this secret shows at a time in milliseconds.
 * @see https://www.rfc-editor.org/rfc/rfc6238
 */
export function totpCodeAt(secret: string, timestamp: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}
