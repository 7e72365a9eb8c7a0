import { type AmplifyOutputs, poolOf } from './outputs.js';
import type { PoolSeed } from './poolSeed.js';

const addresses = ['http://localhost:3000/', 'http://localhost:5173/'];

/**
 * The outputs of the starter pool, for a command without a config. People sign up and sign in by email, and may turn
 * on any second factor. The ids never change, so an app's config stays valid after a restart.
 */
export const starterOutputs: AmplifyOutputs = {
  version: '1.4',
  auth: {
    aws_region: 'us-east-1',
    user_pool_id: 'us-east-1_Starter01',
    user_pool_client_id: 'starterclient',
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
    oauth: {
      identity_providers: [],
      domain: 'localhost:9443',
      scopes: ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'],
      redirect_sign_in_uri: addresses,
      redirect_sign_out_uri: addresses,
      response_type: 'code',
    },
  },
};

/** The person who can sign in at once; the command prints the password. */
export const starterUser = { username: 'ada@example.com', password: 'Correct-horse-1' };

/** The starter pool with its person. */
export const starterPool: PoolSeed = {
  ...poolOf(starterOutputs),
  users: [
    {
      Username: starterUser.username,
      Password: starterUser.password,
      UserAttributes: [
        { Name: 'email', Value: starterUser.username },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'name', Value: 'Ada Lovelace' },
      ],
    },
  ],
};
