import { exportsRules, isObject, outputsRules, type Rules, resourcesRules } from './configRules.js';

/** A key of a config that the kit does not read. */
export interface UnknownKey {
  /** The path of the object that has the key: `config.auth`. */
  readonly place: string;
  readonly name: string;
  /** The keys that the kit or Amplify reads there. */
  readonly known: readonly string[];
}

/** The keys besides those of the rules, which Amplify or the kit reads unchecked. */
const outputsKeys =
  'version $schema auth data storage geo analytics notifications custom auth.aws_region auth.user_verification_types auth.unauthenticated_identities_enabled auth.groups auth.passwordless.email_otp_enabled auth.passwordless.sms_otp_enabled auth.passwordless.web_authn auth.passwordless.preferred_challenge';
const resourcesKeys =
  'Auth API Analytics Geo Interactions Notifications Predictions Storage Auth.Cognito.allowGuestAccess Auth.Cognito.groups Auth.Cognito.signUpVerificationMethod Auth.Cognito.loginWith.oauth.providers Auth.Cognito.passwordless Auth.Cognito.passwordless.preferredChallenge Auth.Cognito.passwordless.emailOtpEnabled Auth.Cognito.passwordless.smsOtpEnabled Auth.Cognito.passwordless.webAuthn';

/**
 * Returns the keys of a config that mean nothing. Looks only where all keys are known: into no attribute of a user, nor
 * into the services beside `auth`. A Gen 1 `aws-exports` has keys of every service, so only keys like those of the user
 * pool count.
 */
export function unknownConfigKeys(config: object): UnknownKey[] {
  if ('Auth' in config) return unknownIn(config, keysOf(resourcesRules, resourcesKeys));
  if ('auth' in config) return unknownIn(config, keysOf(outputsRules, outputsKeys));
  const known = Object.keys(exportsRules).filter((key) => !key.includes('.'));
  const alike = Object.keys(config).filter((key) => /^aws_(user|cognito)/.test(key));
  const others = ['aws_cognito_region', 'aws_cognito_social_providers', 'aws_user_files_s3_bucket'];
  const names = new Set([...known, ...others, 'aws_user_files_s3_bucket_region']);
  return alike.filter((name) => !names.has(name)).map((name) => ({ place: 'config', name, known }));
}

function keysOf(rules: Rules, more: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  // An app may put anything of its own into `custom`.
  const paths = [...Object.keys(rules), ...more.split(' ')].filter((path) => !path.startsWith('custom.'));
  for (const path of paths) {
    const [, place = '', name = ''] = /^(?:(.*)\.)?([^.]+)$/.exec(path) ?? [];
    keys.set(place, [...(keys.get(place) ?? []), name]);
  }
  return keys;
}

function unknownIn(config: object, keys: ReadonlyMap<string, string[]>): UnknownKey[] {
  return [...keys].flatMap(([path, known]) => {
    const at = path.split('.').reduce<unknown>((at, key) => (isObject(at) && key ? at[key] : at), config);
    const place = path ? `config.${path}` : 'config';
    const names = isObject(at) ? Object.keys(at).filter((name) => !known.includes(name)) : [];
    return names.map((name) => ({ place, name, known }));
  });
}
