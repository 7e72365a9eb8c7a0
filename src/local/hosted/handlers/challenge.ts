import { CognitoError, invalidParameter } from '../../base/errors.js';
import { continueSignIn } from '../../challenges/continueSignIn.js';
import { AssociateSoftwareToken } from '../../operations/mfa/AssociateSoftwareToken.js';
import { VerifySoftwareToken } from '../../operations/mfa/VerifySoftwareToken.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { challengeName } from '../../shapes/common.js';
import { validate } from '../../shapes/validate.js';
import { requireUser } from '../../users/users.js';
import { challengePage, isAskedOnPages } from '../pages/challengePage.js';
import type { Notice } from '../pages/layout.js';
import type { AuthorizeRequest } from '../request/authorizeRequest.js';
import { type Choice, fieldsOf, readChoice } from '../request/choice.js';
import { finishSignIn } from '../request/finishSignIn.js';
import { field, type HostedRequest } from '../request/hostedRequest.js';
import { errorNotice } from './errorNotice.js';

interface Asked {
  readonly name: string;
  readonly session: string;
  readonly username: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The secret of an authenticator app that is being set up. */
  readonly secret?: string | undefined;
  /** The other ways to sign in, where the challenge is a first factor. */
  readonly choice?: Choice | undefined;
}

/** The answer to a step of a sign-in. */
export interface Answered {
  readonly username: string;
  readonly answer: AuthAnswer;
  readonly choice?: Choice | undefined;
  readonly notice?: Notice | undefined;
}

/** Shows the page of the next challenge, or goes back to the app after the last challenge. */
export async function afterAnswer(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  { username, answer, choice, notice }: Answered,
): Promise<Response> {
  if (!('ChallengeName' in answer)) {
    const user = requireUser(request.pool, username);
    return finishSignIn(hosted, request, { user, methods: answer.provenMethods });
  }
  const { ChallengeName: name, Session: session = '', ChallengeParameters: parameters } = answer;
  // The pages of AWS cannot ask for devices and custom challenges either.
  if (!isAskedOnPages(name)) throw invalidParameter(`${name} cannot be answered on this page.`);
  const asked = { name, session, username: parameters.USER_ID_FOR_SRP ?? username, parameters, choice };
  const offersApp =
    name === 'MFA_SETUP' && readList(parameters.MFAS_CAN_SETUP).includes('SOFTWARE_TOKEN_MFA');
  if (!offersApp) return show(hosted, asked, notice);
  const app = await AssociateSoftwareToken.run({ Session: session }, hosted.context);
  return show(hosted, { ...asked, session: app.Session ?? session, secret: app.SecretCode });
}

/** Checks the answer from the page of a challenge. After a wrong code the page is shown again. */
export async function answerChallengePage(
  hosted: HostedRequest,
  request: AuthorizeRequest,
): Promise<Response> {
  const asked = readAsked(hosted.form);
  try {
    const session = await verifyApp(hosted, asked);
    const answer = await continueSignIn(hosted.context, {
      pool: request.pool,
      client: request.client,
      challengeName: validate(challengeName, asked.name),
      session,
      responses: { USERNAME: asked.username, ...readResponses(hosted.form, asked) },
      withoutTokens: true,
    });
    return await afterAnswer(hosted, request, {
      username: asked.username,
      answer,
      ...againOf(hosted, asked, answer),
    });
  } catch (cause) {
    if (!(cause instanceof CognitoError) || !mayRetry.includes(cause.type)) throw cause;
    return show(hosted, asked, errorNotice(cause, hosted));
  }
}

// Without JavaScript the form of a passkey is sent empty, and Cognito asks for the passkey again.
function againOf({ texts }: HostedRequest, { name, choice }: Asked, answer: AuthAnswer) {
  if (!('ChallengeName' in answer) || answer.ChallengeName !== name) return {};
  return { choice, notice: { tone: 'error', text: texts.passkeyFailed } } as const;
}

const mayRetry = [
  'CodeMismatchException',
  'EnableSoftwareTokenMFAException',
  'InvalidParameterException',
  'InvalidPasswordException',
  'PasswordHistoryPolicyViolationException',
];

/** Registers an authenticator app by its first code, and returns the Session to continue with. */
async function verifyApp({ context, form }: HostedRequest, asked: Asked): Promise<string> {
  if (asked.name !== 'MFA_SETUP' || !form.has('code')) return asked.session;
  const input = { Session: asked.session, UserCode: field(form, 'code') };
  const answer = await VerifySoftwareToken.run(input, context);
  return answer.Session ?? asked.session;
}

function readResponses(form: URLSearchParams, { name, parameters }: Asked): Record<string, string> {
  switch (name) {
    case 'SELECT_MFA_TYPE':
      return { ANSWER: field(form, 'answer') };
    case 'MFA_SETUP':
      return form.has('email') ? { EMAIL: field(form, 'email') } : {};
    case 'NEW_PASSWORD_REQUIRED':
      return {
        NEW_PASSWORD: form.get('password') ?? '',
        ...Object.fromEntries(
          missingOf(parameters).map((attribute) => [`userAttributes.${attribute}`, field(form, attribute)]),
        ),
      };
    case 'WEB_AUTHN':
      return form.get('credential') ? { CREDENTIAL: form.get('credential') ?? '' } : {};
    default:
      return { [`${name}_CODE`]: field(form, 'code') };
  }
}

// The form carries the challenge, so the hosted domain stores only the Session.
function readAsked(form: URLSearchParams): Asked {
  const state = readObject(form.get('state'));
  return {
    name: field(form, 'challenge'),
    session: field(form, 'session'),
    username: field(form, 'username'),
    parameters: state,
    secret: state.SECRET_CODE,
    choice: readChoice(form),
  };
}

function show({ texts }: HostedRequest, asked: Asked, notice?: Notice): Promise<Response> {
  const { name, session, username, parameters, secret, choice } = asked;
  const state = JSON.stringify({ ...parameters, ...(secret ? { SECRET_CODE: secret } : {}) });
  return challengePage({
    texts,
    name,
    state: {
      challenge: name,
      session,
      username,
      state,
      ...(choice ? fieldsOf(choice) : {}),
    },
    choice,
    passkeyOptions: parameters.CREDENTIAL_REQUEST_OPTIONS ?? '{}',
    destination: parameters.CODE_DELIVERY_DESTINATION,
    choices: readList(parameters.MFAS_CAN_CHOOSE ?? parameters.MFAS_CAN_SETUP),
    secret,
    missingAttributes: missingOf(parameters),
    notice,
  });
}

function missingOf({ requiredAttributes }: Readonly<Record<string, string>>): string[] {
  return readList(requiredAttributes).map((name) => name.replace(/^userAttributes\./, ''));
}

function readList(json: string | undefined): string[] {
  const list = parse(json);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function readObject(json: string | null): Record<string, string> {
  const entries = Object.entries(parse(json) ?? {});
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}

function parse(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
