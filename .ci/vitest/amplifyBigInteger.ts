import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(fileURLToPath(import.meta.url));
const amplify = createRequire(require.resolve('aws-amplify/package.json'));
const auth = amplify.resolve('@aws-amplify/auth/package.json');

/** The file with the numbers of Amplify's SRP, which the package does not export. */
export const amplifyBigInteger = auth.replace(
  /package\.json$/,
  'dist/esm/providers/cognito/utils/srp/BigInteger/BigInteger.mjs',
);
