import type { ResourcesConfig } from 'aws-amplify';

/** The ids of pools that a local Cognito makes: of the starter pool, and of pools whose id an app did not choose. */
const localPool = /_(Starter01|Local[A-Za-z0-9]{6})$/;

/**
 * Warns in development about a pool of a local Cognito without the address of that Cognito: the requests would go to
 * AWS, where the pool does not exist, and people would see that the server cannot be reached.
 */
export function warnOfMissingEndpoint(
  cognito: NonNullable<ResourcesConfig['Auth']>['Cognito'] | undefined,
): void {
  const { userPoolId = '', userPoolEndpoint } = cognito ?? {};
  if (userPoolEndpoint || !localPool.test(userPoolId) || process.env.NODE_ENV === 'production') return;
  console.warn(
    `cognito-kit: ${userPoolId} is a pool of a local Cognito, and the config has no address for it, so every request goes to AWS. Use the whole JSON that \`npx cognito-kit local\` prints, or pass <AuthProvider endpoint="http://localhost:9229">.`,
  );
}
