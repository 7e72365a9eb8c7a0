import { isObject } from './configRules.js';

/**
 * Answers of Cognito without which an operation has not succeeded, by operation. Amplify's trap: it checks hardly any, so
 * that the page of a captive portal counts as a changed password, and a challenge without its session as a sign-in.
 */
const requirements: ReadonlyMap<string, (answer: Record<string, unknown>) => boolean> = new Map([
  ['InitiateAuth', isSignInAnswer],
  ['RespondToAuthChallenge', isSignInAnswer],
  ['GetTokensFromRefreshToken', hasTokens],
  [
    'SignUp',
    ({ UserConfirmed, UserSub, CodeDeliveryDetails: details }) =>
      typeof UserConfirmed === 'boolean' && isText(UserSub) && (details == null || isTexts(details)),
  ],
  ['ForgotPassword', hasDelivery],
  ['ResendConfirmationCode', hasDelivery],
  ['GetUserAttributeVerificationCode', hasDelivery],
  ['AssociateSoftwareToken', ({ SecretCode }) => isText(SecretCode)],
  ['VerifySoftwareToken', ({ Status }) => Status === 'SUCCESS'],
  ['GetUser', ({ UserAttributes }) => isListOfObjects(UserAttributes)],
  ['ListDevices', ({ Devices }) => isListOfObjects(Devices)],
  ['ListWebAuthnCredentials', ({ Credentials }) => isListOfObjects(Credentials)],
  [
    'StartWebAuthnRegistration',
    ({ CredentialCreationOptions: options }) => isObject(options) && isText(options.challenge),
  ],
  [
    'UpdateUserAttributes',
    ({ CodeDeliveryDetailsList: list }) => list == null || (Array.isArray(list) && list.every(isTexts)),
  ],
]);

/**
 * Returns an answer that Amplify understands. An error page of a proxy becomes an error of AWS with the same status, which
 * Amplify repeats as usual.
 * @throws Error for an answer that is none, and for a refusal that says when to try again
 */
export function checkAnswer(operation: string, response: Response, text: string): Response {
  const { status } = response;
  const seconds = retryAfter(response);
  if (seconds !== undefined && (status === 429 || status === 503)) throw new RetryLater(status, seconds);
  const answer = objectIn(text);
  if (status >= 300) return isErrorOfAws(response, answer) ? response : errorOfProxy(status);
  // Operations without output answer nothing. A portal does too, but not in the type of AWS.
  const isEmpty = text === '' && response.headers.get('content-type')?.includes('x-amz-json');
  const isWhole = requirements.get(operation) ?? (() => true);
  if (!isWhole(answer ?? {}) || !(answer || isEmpty)) throw new InvalidAnswer(operation);
  const challenge = answer?.ChallengeName;
  if (challenge != null && !challenges.includes(challenge)) throw new UnknownChallenge(String(challenge));
  return response;
}

/** A refusal with the time of the next attempt. Amplify does not repeat requests after an error of this name. */
class RetryLater extends Error {
  override readonly name: string;
  readonly retryAfter: number;

  constructor(status: number, seconds: number) {
    super(`The server answered ${status} and asked to wait ${seconds} seconds.`);
    this.name = status === 429 ? 'BusyException' : 'DownException';
    this.retryAfter = seconds;
  }
}

class InvalidAnswer extends Error {
  override readonly name = 'InvalidAnswerException';

  constructor(operation: string) {
    super(`The answer to ${operation} is not one of Cognito.`);
  }
}

class UnknownChallenge extends Error {
  override readonly name = 'UnknownChallengeException';

  constructor(challenge: string) {
    super(`No view can answer the challenge ${challenge}.`);
  }
}

/** Seconds; a wait that is longer than a person would, or one of a wrong clock, is cut. */
const longestWait = 15 * 60;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 1), longestWait);
}

function isErrorOfAws({ headers }: Response, answer: Record<string, unknown> | undefined): boolean {
  return answer !== undefined && (isText(headers.get('x-amzn-errortype')) || isText(answer.__type));
}

function errorOfProxy(status: number): Response {
  const type =
    status === 429
      ? 'TooManyRequestsException'
      : status === 403
        ? 'ForbiddenException'
        : 'ServiceUnavailableException';
  const body = JSON.stringify({ __type: type, message: `The server answered ${status}.` });
  return new Response(body, { status, headers: { 'content-type': 'application/x-amz-json-1.1' } });
}

/** Challenges that the session of the sign-in does not come with yet. */
const withoutSession: readonly unknown[] = [
  'PASSWORD_VERIFIER',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
];

/** Amplify's trap: it forgets the open challenge when a challenge of another name comes. */
const challenges: readonly unknown[] = [
  ...withoutSession,
  'CUSTOM_CHALLENGE',
  'EMAIL_OTP',
  'MFA_SETUP',
  'NEW_PASSWORD_REQUIRED',
  'PASSWORD',
  'PASSWORD_SRP',
  'SELECT_CHALLENGE',
  'SELECT_MFA_TYPE',
  'SMS_MFA',
  'SMS_OTP',
  'SOFTWARE_TOKEN_MFA',
  'WEB_AUTHN',
];

function isSignInAnswer(answer: Record<string, unknown>): boolean {
  const { ChallengeName, ChallengeParameters, AvailableChallenges, Session } = answer;
  if (answer.AuthenticationResult != null) return hasTokens(answer);
  return (
    isText(ChallengeName) &&
    (isText(Session) || withoutSession.includes(ChallengeName)) &&
    (ChallengeParameters == null || isTexts(ChallengeParameters)) &&
    (AvailableChallenges == null ||
      (Array.isArray(AvailableChallenges) && AvailableChallenges.every(isString)))
  );
}

function hasTokens({ AuthenticationResult: tokens }: Record<string, unknown>): boolean {
  return (
    isObject(tokens) && isToken(tokens.AccessToken) && (tokens.IdToken == null || isToken(tokens.IdToken))
  );
}

function hasDelivery({ CodeDeliveryDetails: details }: Record<string, unknown>): boolean {
  return isTexts(details);
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => text == null || isString(text));
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isToken(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
}

function isText(value: unknown): boolean {
  return isString(value) && value !== '';
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
