import { AdminDisableProviderForUser } from './AdminDisableProviderForUser.js';
import { AdminLinkProviderForUser } from './AdminLinkProviderForUser.js';
import { CreateIdentityProvider } from './CreateIdentityProvider.js';
import { DeleteIdentityProvider } from './DeleteIdentityProvider.js';
import { DescribeIdentityProvider } from './DescribeIdentityProvider.js';
import { GetIdentityProviderByIdentifier } from './GetIdentityProviderByIdentifier.js';
import { ListIdentityProviders } from './ListIdentityProviders.js';
import { UpdateIdentityProvider } from './UpdateIdentityProvider.js';

/** The operations on identity providers and the accounts linked to users. */
export const identityProviderOperations = {
  AdminDisableProviderForUser,
  AdminLinkProviderForUser,
  CreateIdentityProvider,
  DeleteIdentityProvider,
  DescribeIdentityProvider,
  GetIdentityProviderByIdentifier,
  ListIdentityProviders,
  UpdateIdentityProvider,
};
