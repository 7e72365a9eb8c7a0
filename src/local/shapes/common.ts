import * as z from 'zod/mini';

/** Constraints of the published API, with AWS's message for a value that breaks the constraint. */
const atLeast = (length: number) =>
  z.minLength(length, `Member must have length greater than or equal to ${length}`);
const atMost = (length: number) =>
  z.maxLength(length, `Member must have length less than or equal to ${length}`);
/** Makes the check of a regular expression, with AWS's message. */
export const matching = (pattern: string, flags = 'u') =>
  z.regex(
    new RegExp(`^(?:${pattern})$`, flags),
    `Member must satisfy regular expression pattern: ${pattern}`,
  );

/** Makes the shape of an AWS enumeration. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `Member must satisfy enum value set: [${values.join(', ')}]` });
}

/** Makes the shape of a text of limited length. */
export function text(shortest: number, longest: number) {
  return z.string().check(atLeast(shortest), atMost(longest));
}

/** Makes the shape of a whole number in a range. */
export function integer(lowest: number, highest: number) {
  return z
    .number()
    .check(
      z.minimum(lowest, `Member must have value greater than or equal to ${lowest}`),
      z.maximum(highest, `Member must have value less than or equal to ${highest}`),
      z.multipleOf(1, 'Member must be an integer'),
    );
}

/** Makes the shape of a list, of the lengths that AWS allows. */
export function list<Item extends z.core.SomeType>(item: Item, longest = 2000, shortest = 0) {
  return z.array(item).check(atLeast(shortest), atMost(longest));
}

const printable = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+';

/** A username, or an alias of a user. */
export const username = text(1, 128).check(matching(printable));
/**
 * A password. The documents give the pattern `[\S]+`; the service answers with the pattern below, and so refuses space
 * at either end. Java's `\S` leaves out the white space of ASCII alone.
 */
export const password = text(0, 256).check(
  z.regex(
    /^[^ \t\n\v\f\r]+.*[^ \t\n\v\f\r]+$/,
    'Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$',
  ),
);
/** The id of an app client. */
export const clientId = text(1, 128).check(matching('[\\w+]+'));
/** A secret of an app client. */
export const clientSecret = text(24, 64).check(matching('[\\w+]+'));
/** The hash by which an app client proves its secret. */
export const secretHash = text(1, 128).check(matching('[\\w+=/]+'));
/** A code from a message. */
export const confirmationCode = text(1, 2048).check(matching('[\\S]+'));
/** A code of an authenticator app. */
export const totpCode = text(6, 6).check(matching('[0-9]+'));
/** A token in a request. */
export const token = z.string().check(matching('[A-Za-z0-9\\-_=.]+'));
/** The id of a sign-in event. */
export const eventId = text(1, 50).check(matching('[\\w+-]+'));
/** The Session of a challenge. */
export const session = text(20, 2048);
/** The key of a device. */
export const deviceKey = text(1, 55).check(matching('[\\w-]+_[0-9a-f-]+'));
/** The id of a user pool. */
export const poolId = text(1, 55).check(matching('[\\w-]+_[0-9a-zA-Z]+'));
/** The name of a user pool. */
export const poolName = text(1, 128).check(matching('[\\w\\s+=,.@-]+'));
/** The name of a user attribute. */
export const attributeName = text(1, 32).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+'));
/** A user attribute. */
export const attribute = z.object({ Name: attributeName, Value: z.optional(text(0, 2048)) });
/** A list of user attributes. */
export const attributes = list(attribute);
/** Texts by name. */
export const textMap = z.record(z.string(), z.string());
/** A boolean. */
export const boolean = z.boolean();

/** Members of many requests. Only ClientMetadata has an effect here. */
export const context = {
  AnalyticsMetadata: z.optional(z.object({ AnalyticsEndpointId: z.optional(z.string()) })),
  ClientMetadata: z.optional(textMap),
  UserContextData: z.optional(
    z.object({ IpAddress: z.optional(z.string()), EncodedData: z.optional(z.string()) }),
  ),
};

/** The names of second factors. */
export const mfaName = oneOf(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']);
/** The name of a second factor. */
export type MfaName = z.infer<typeof mfaName>;

/** The first factors of a choice-based sign-in. */
export const firstFactor = oneOf(['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']);
/** A first factor of a choice-based sign-in. */
export type FirstFactor = z.infer<typeof firstFactor>;

/** The names of challenges. */
export const challengeName = oneOf([
  'SMS_MFA',
  'EMAIL_OTP',
  'SOFTWARE_TOKEN_MFA',
  'SELECT_MFA_TYPE',
  'MFA_SETUP',
  'PASSWORD_VERIFIER',
  'CUSTOM_CHALLENGE',
  'SELECT_CHALLENGE',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
  'ADMIN_NO_SRP_AUTH',
  'NEW_PASSWORD_REQUIRED',
  'SMS_OTP',
  'PASSWORD',
  'WEB_AUTHN',
  'PASSWORD_SRP',
]);
/** The name of a challenge. */
export type ChallengeName = z.infer<typeof challengeName>;

/** The name and value pairs of a request. */
export type Attributes = z.infer<typeof attributes>;

/** The attributes that codes can be sent to. */
export type ContactName = 'email' | 'phone_number';

/** A level of authentication, from a password alone (1) to a password with an authenticator app (4). */
export type AuthLevel = 1 | 2 | 3 | 4;

/** A method that a person has proven, as the claim `amr` names the method. */
export type AuthMethod = 'pwd' | 'otp' | 'sms' | 'email_otp' | 'swk' | 'hwk' | 'fed';
