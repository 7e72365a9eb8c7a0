import { providerLabels, providersOf } from '../../identity-providers/offeredProviders.js';
import type { Pool } from '../../state/pool.js';
import type { UsernameField } from '../pages/fields.js';
import type { Texts } from '../pages/texts/texts.js';
import type { AuthorizeRequest } from '../request/authorizeRequest.js';
import { pageAddress } from '../request/hostedRequest.js';

/** Describes the username field of a pool's pages. */
export function usernameField({ settings }: Pool, { attributes, username, or }: Texts): UsernameField {
  const { UsernameAttributes = [] } = settings;
  const label = UsernameAttributes.map((name) => attributes[name]).join(` ${or} `) || username;
  return { label, type: UsernameAttributes.join() === 'email' ? 'email' : 'text' };
}

/** Lists the links on the sign-in page that the pool and the app client allow; `username` fills in their forms. */
export function signInLinks({ pool, client }: AuthorizeRequest, query: URLSearchParams, username = '') {
  const known: Record<string, string> = username ? { username } : {};
  const { AdminCreateUserConfig, AccountRecoverySetting } = pool.settings;
  const recovery = AccountRecoverySetting?.RecoveryMechanisms;
  const byAdmin = recovery?.every(({ Name }) => Name === 'admin_only');
  return {
    signUp: AdminCreateUserConfig?.AllowAdminCreateUserOnly ? undefined : pageAddress('signup', query),
    forgotPassword: byAdmin ? undefined : pageAddress('forgotPassword', query, known),
    providers: providersOf(pool, client).map(({ ProviderName }) => ({
      label: providerLabels[ProviderName] ?? ProviderName,
      href: pageAddress('identity-provider', query, { identity_provider: ProviderName }),
    })),
  };
}

/** Whether the app client allows users of the pool itself, who sign in with a password. */
export function takesPasswords({ client }: AuthorizeRequest): boolean {
  return client.settings.SupportedIdentityProviders?.includes('COGNITO') ?? true;
}
