import { CognitoError } from '../../base/errors.js';
import {
  federatedUsers,
  type ProviderClaims,
  signInFederated,
  subjectFor,
} from '../../identity-providers/federatedUser.js';
import { providerLabels } from '../../identity-providers/offeredProviders.js';
import type { IdentityProvider } from '../../state/pool.js';
import type { Notice } from '../pages/layout.js';
import { providerPage } from '../pages/providerPage.js';
import { type AuthorizeRequest, readAuthorizeRequest } from '../request/authorizeRequest.js';
import { RedirectError } from '../request/errors.js';
import { finishSignIn } from '../request/finishSignIn.js';
import { field, type HostedHandler, type HostedRequest } from '../request/hostedRequest.js';

/**
 * Shows the page that replaces the sign-in page of an identity provider: Google, Facebook, Amazon, Apple, OIDC or
 * SAML.
 */
export const showIdentityProvider: HostedHandler = async (hosted) => {
  const request = readAuthorizeRequest(hosted.context, hosted.query);
  return showForm(request, providerOf(request));
};

/**
 * Answers the form of the provider's page: signs a person in by the provider's claims, or redirects to the app with
 * an error.
 */
export const identityProvider: HostedHandler = async (hosted) => {
  const { context, form, query } = hosted;
  const request = readAuthorizeRequest(context, query);
  const provider = providerOf(request);
  const action = form.get('action');
  if (action === 'cancel') {
    throw new RedirectError(
      request,
      'access_denied',
      'The user cancelled the sign-in at the identity provider',
    );
  }
  if (action === 'error') {
    const description = field(form, 'error_description') || undefined;
    throw new RedirectError(request, field(form, 'error') || 'server_error', description);
  }
  const claims = await readClaims(hosted);
  if (!claims) {
    const notice = {
      tone: 'error',
      text: 'Claims are a JSON object, and an email or a subject is needed.',
    } as const;
    return showForm(request, provider, notice);
  }
  const user = await signInFederated(context, request, { provider, claims }).catch((cause: unknown) => {
    // The app receives the refusal of a pool's function.
    throw cause instanceof CognitoError
      ? new RedirectError(request, 'invalid_request', cause.message)
      : cause;
  });
  if ('missing' in user) {
    throw new RedirectError(request, 'invalid_request', `attributes required: [${user.missing.join(', ')}]`);
  }
  if (!user.enabled) throw new RedirectError(request, 'invalid_request', 'User is disabled.');
  return finishSignIn(hosted, request, { user });
};

function providerOf(request: AuthorizeRequest): IdentityProvider {
  if (request.provider && request.provider !== 'COGNITO') return request.provider;
  throw new RedirectError(request, 'invalid_request', 'identity_provider is missing');
}

async function readClaims({ form }: HostedRequest): Promise<ProviderClaims | undefined> {
  const email = field(form, 'email');
  const sub = field(form, 'sub') || (email && (await subjectFor(email)));
  const more = readMore(field(form, 'claims'));
  if (!sub || !more) return undefined;
  const name = field(form, 'name');
  const [given = '', ...family] = name.split(/\s+/);
  const said = {
    email,
    email_verified: email && 'true',
    name,
    given_name: given,
    family_name: family.join(' '),
  };
  const known = Object.entries(said).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(known), ...more, sub };
}

function readMore(json: string): Record<string, string> | undefined {
  try {
    const claims: unknown = JSON.parse(json || '{}');
    if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined;
    return Object.fromEntries(
      Object.entries(claims).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
  } catch {
    return undefined;
  }
}

function showForm(
  { pool, loginHint }: AuthorizeRequest,
  provider: IdentityProvider,
  notice?: Notice,
): Promise<Response> {
  const people = federatedUsers(pool, provider).map(([{ userId }, { attributes }]) => ({
    sub: userId,
    email: attributes.get('email') ?? '',
    name: attributes.get('name') ?? '',
  }));
  const label = providerLabels[provider.ProviderName] ?? provider.ProviderName;
  return providerPage({ label, loginHint, people, notice });
}
