import { createScenario } from './createScenario.js';
import type { Scenario, ScenarioOptions } from './scenario.js';

/** The policy of a pool in which people choose between a password, a code and a passkey. */
const choice = {
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
};

const choiceClient = {
  ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
};

interface PasskeyOptions extends ScenarioOptions {
  /**
   * The site that passkeys are for.
   * @default the host of this page
   */
  readonly relyingPartyId?: string;
}

/** A scenario whose pool takes passkeys of this site, and whose config says so. */
export async function createPasskeyScenario(options: PasskeyOptions = {}): Promise<Scenario> {
  const { relyingPartyId = location.hostname, ...others } = options;
  const scenario = await createScenario({
    ...others,
    pool: { ...choice, ...others.pool },
    client: { ...choiceClient, ...others.client },
  });
  const { UserPoolId: _, ...mfa } = await scenario.aws('GetUserPoolMfaConfig', {
    UserPoolId: scenario.userPoolId,
  });
  await scenario.aws('SetUserPoolMfaConfig', {
    ...mfa,
    UserPoolId: scenario.userPoolId,
    WebAuthnConfiguration: { RelyingPartyId: relyingPartyId, UserVerification: 'required' },
  });
  return { ...scenario, config: withPasskeys(scenario.config, relyingPartyId) };
}

function withPasskeys(config: object, relyingPartyId: string): object {
  const auth = 'auth' in config && typeof config.auth === 'object' ? config.auth : {};
  const web_authn = { relying_party_id: relyingPartyId, user_verification: 'required' };
  return {
    ...config,
    auth: { ...auth, passwordless: { email_otp_enabled: true, sms_otp_enabled: false, web_authn } },
  };
}
