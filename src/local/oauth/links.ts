import type { ContactName } from '../attributes.js';
import type { Pool } from '../store.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import { providerLabels, providersOf } from './identityProviders.js';
import { pageAddress } from './visit.js';

/** What the pool calls that by which people sign in. */
export function usernameLabel({ settings }: Pool): string {
  const { UsernameAttributes = [] } = settings;
  return UsernameAttributes.map((name) => contactLabels[name]).join(' or ') || 'Username';
}

const contactLabels: Record<ContactName, string> = { email: 'Email', phone_number: 'Phone number' };

/** The ways from the sign-in page that the pool and the app client leave open. */
export function signInLinks({ pool, client }: AuthorizeRequest, query: URLSearchParams) {
  const { AdminCreateUserConfig, AccountRecoverySetting } = pool.settings;
  const recovery = AccountRecoverySetting?.RecoveryMechanisms;
  const byAdmin = recovery?.every(({ Name }) => Name === 'admin_only');
  return {
    signUp: AdminCreateUserConfig?.AllowAdminCreateUserOnly ? undefined : pageAddress('signup', query),
    forgotPassword: byAdmin ? undefined : pageAddress('forgotPassword', query),
    providers: providersOf(pool, client).map(({ ProviderName }) => ({
      label: providerLabels[ProviderName] ?? ProviderName,
      href: pageAddress('identity-provider', query, { identity_provider: ProviderName }),
    })),
  };
}

/** Whether people of the pool itself may sign in through the client, with a password. */
export function takesPasswords({ client }: AuthorizeRequest): boolean {
  return client.settings.SupportedIdentityProviders?.includes('COGNITO') ?? true;
}
