import { beginSignIn } from '../../challenges/beginSignIn.js';
import { continueSignIn } from '../../challenges/continueSignIn.js';
import { allowsCodes, allowsPasskeys } from '../../credentials/firstFactors.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { choicePage, passwordPage } from '../pages/choicePage.js';
import type { Notice } from '../pages/layout.js';
import type { AuthorizeRequest } from '../request/authorizeRequest.js';
import { type Choice, choiceOf, readChoice } from '../request/choice.js';
import { field, type HostedRequest, pageAddress } from '../request/hostedRequest.js';
import { afterAnswer } from './challenge.js';
import { signInLinks } from './pageLinks.js';

/**
 * Whether the sign-in page asks for the username first and then offers the ways to sign in.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html
 */
export function offersChoice({ pool, client }: AuthorizeRequest): boolean {
  const allowed = client.settings.ExplicitAuthFlows?.includes('ALLOW_USER_AUTH') ?? false;
  return allowed && pool.settings.UserPoolTier !== 'LITE' && (allowsCodes(pool) || allowsPasskeys(pool));
}

/** Answers the form of the username, and the forms of the ways to sign in. */
export async function chooseWay(hosted: HostedRequest, request: AuthorizeRequest): Promise<Response> {
  const { context, form, texts } = hosted;
  const { pool, client } = request;
  const choice = readChoice(form);
  const way = field(form, 'way');
  const password = form.get('password');
  if (choice && way === 'PASSWORD' && password === null) return showChoice(hosted, request, { choice, way });
  const login = choice?.login ?? field(form, 'username');
  const answer = await beginSignIn(context, {
    pool,
    client,
    flow: 'USER_AUTH',
    parameters: {
      USERNAME: login,
      ...(way ? { PREFERRED_CHALLENGE: way } : {}),
      ...(password === null ? {} : { PASSWORD: password }),
      ...(request.levels ? stepUpOf(hosted) : {}),
    },
    withoutTokens: true,
  });
  if (isChoice(answer)) return offer(hosted, request, { login, answer, chosen: way !== '' });
  return afterAnswer(hosted, request, {
    username: login,
    answer,
    // After a password the next challenge is a second factor, which no other way replaces.
    ...(way === 'PASSWORD' ? {} : { choice }),
    ...(form.has('resend') ? { notice: { tone: 'success', text: texts.newCodeSent } } : {}),
  });
}

/** Returns the parameter by which a sign-in must reach the level that the app asks for. */
export function stepUpOf({ query }: HostedRequest): Record<string, string> {
  return { TARGET_ACR_VALUES: query.get('acr_values') ?? '' };
}

type Asking = Extract<AuthAnswer, { ChallengeName: unknown }>;

interface Offer {
  readonly login: string;
  readonly answer: Asking;
  /** Whether the person chose a way, which the account turned out not to have. */
  readonly chosen: boolean;
}

function isChoice(answer: AuthAnswer): answer is Asking {
  return 'ChallengeName' in answer && answer.ChallengeName === 'SELECT_CHALLENGE';
}

// A message is sent without a question only where the account has no other way.
async function offer(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  { login, answer, chosen }: Offer,
): Promise<Response> {
  const { pool, client } = request;
  const choice = choiceOf(login, answer.AvailableChallenges ?? []);
  const [first, ...others] = choice.ways;
  const begins = first === 'WEB_AUTHN' || others.length === 0;
  if (first === undefined || chosen || !begins || first === 'PASSWORD') {
    return showChoice(hosted, request, { choice, ...(chosen || !first ? {} : { way: first }) });
  }
  const next = await continueSignIn(hosted.context, {
    pool,
    client,
    challengeName: 'SELECT_CHALLENGE',
    session: answer.Session,
    responses: { USERNAME: login, ANSWER: first },
    withoutTokens: true,
  });
  return afterAnswer(hosted, request, { username: login, answer: next, choice });
}

/** Shows the page of the password, or the page with all ways. */
export function showChoice(
  { texts, query }: HostedRequest,
  request: AuthorizeRequest,
  { choice, way, notice }: { choice: Choice; way?: string; notice?: Notice },
): Promise<Response> {
  const view = { texts, choice, signIn: pageAddress('login', withoutHint(query)), notice };
  if (way !== 'PASSWORD') return choicePage(view);
  const { forgotPassword } = signInLinks(request, query, choice.login);
  return passwordPage({ ...view, forgotPassword });
}

function withoutHint(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete('login_hint');
  return rest;
}
