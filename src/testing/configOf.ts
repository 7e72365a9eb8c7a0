import type { ResourcesConfig } from 'aws-amplify';
import { parseAmplifyConfig } from 'aws-amplify/utils';
import { outputsOf } from './outputsOf.js';

interface VerificationTemplate {
  readonly DefaultEmailOption?: string;
}

/**
 * The config of a pool for an app: the content of `amplify_outputs.json`, or Amplify's `ResourcesConfig` where that
 * file has no word for how accounts are confirmed.
 */
export function configOf(made: Parameters<typeof outputsOf>[0]): object {
  const outputs = outputsOf(made);
  // AWS's members are checked where the pool is made.
  const template = made.pool.VerificationMessageTemplate as VerificationTemplate | undefined;
  return template?.DefaultEmailOption === 'CONFIRM_WITH_LINK' ? confirmedByLink(outputs) : outputs;
}

function confirmedByLink(outputs: object): ResourcesConfig {
  const resources = parseAmplifyConfig(outputs);
  const cognito = { ...resources.Auth?.Cognito, signUpVerificationMethod: 'link' };
  // A spread loses which member of Amplify's union it came from.
  return { ...resources, Auth: { Cognito: cognito } as ResourcesConfig['Auth'] };
}
