import type { LocalCognito } from '../local/index.js';
import type { AwsInput, Scenario } from './scenario.js';

/** Makes calls of AWS's JSON protocol straight to a local Cognito, past whatever `fetch` is. */
export function awsCaller(local: Pick<LocalCognito, 'fetch'>, endpoint: string): Scenario['aws'] {
  return async (operation, input: AwsInput) => {
    const response = await local.fetch(
      new Request(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        },
        body: JSON.stringify(input),
      }),
    );
    const answer = await response.json();
    if (response.ok) return answer;
    throw Object.assign(new Error(`${operation}: ${answer.message}`), { name: answer.__type });
  };
}
