import { expect, test } from 'vitest';
import { createLocalCognito } from '../index.js';

interface Provider {
  readonly IdentityProvider: { readonly ProviderDetails: Record<string, string> };
}

test.each(['$map', '$$map', '$', '$$', 'constructor', 'toString', 'a.b', ''])(
  'a document with the member %j comes back from a snapshot as it was',
  async (key) => {
    const first = createLocalCognito();
    const { UserPool } = await first.call<{ UserPool: { Id: string } }>('CreateUserPool', {
      PoolName: 'app',
    });
    const ProviderDetails = {
      client_id: 'app',
      authorize_scopes: 'openid',
      oidc_issuer: 'https://idp.example.com',
      attributes_request_method: 'GET',
      [key]: 'kept',
    };
    const provider = { UserPoolId: UserPool.Id, ProviderName: 'Work' };
    await first.call('CreateIdentityProvider', { ...provider, ProviderType: 'OIDC', ProviderDetails });
    const snapshot = JSON.parse(JSON.stringify(first.snapshot()));
    const second = createLocalCognito({ snapshot });
    const answer = await second.call<Provider>('DescribeIdentityProvider', provider);
    expect(answer.IdentityProvider.ProviderDetails).toMatchObject({ [key]: 'kept' });
    expect(second.snapshot()).toEqual(snapshot);
  },
);
