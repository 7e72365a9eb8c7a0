import type { LocalServer } from '../local/node/index.js';

// Always the same, so that an app's config still holds after a restart.
const poolId = 'us-east-1_Starter01';
const clientId = 'starterclient';

/**
 * Makes a pool to begin with, unless the state has it from before: people sign up and sign in with their email,
 * and may turn on any second factor. Answers it in the shape of `amplify_outputs.json`.
 * @see https://docs.amplify.aws/react/reference/amplify_outputs/
 */
export async function starterPool(server: LocalServer): Promise<object> {
  const known = await call(server, 'DescribeUserPool', { UserPoolId: poolId });
  if (!known.ok) await create(server);
  return {
    version: '1.4',
    auth: {
      aws_region: 'us-east-1',
      user_pool_id: poolId,
      user_pool_client_id: clientId,
      username_attributes: ['email'],
      user_verification_types: ['email'],
      standard_required_attributes: ['email'],
      mfa_configuration: 'OPTIONAL',
      mfa_methods: ['TOTP', 'SMS', 'EMAIL'],
      password_policy: {
        min_length: 8,
        require_lowercase: true,
        require_uppercase: true,
        require_numbers: true,
        require_symbols: true,
      },
    },
  };
}

async function create(server: LocalServer): Promise<void> {
  await call(server, 'CreateUserPool', {
    PoolName: 'starter',
    UserPoolTags: { _custom_id_: poolId },
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
  });
  await call(server, 'SetUserPoolMfaConfig', {
    UserPoolId: poolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } },
    EmailMfaConfiguration: {},
  });
  await call(server, 'CreateUserPoolClient', {
    UserPoolId: poolId,
    ClientName: `_custom_id_:${clientId}`,
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    PreventUserExistenceErrors: 'ENABLED',
  });
}

function call({ url, local }: LocalServer, operation: string, input: object): Promise<Response> {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  };
  return local.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(input) }));
}
