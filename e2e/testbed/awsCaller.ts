import type { Scenario } from '../../src/testing/scenario.js';

/** Makes a caller of AWS's JSON protocol over HTTP, for the Cognito at an address. */
export function awsCaller(endpoint: string): Scenario['aws'] {
  return async (operation, input) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(input),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    throw Object.assign(new Error(`${operation}: ${answer.message}`), { name: answer.__type });
  };
}
