/** The region of requests without a signature. */
export const defaultRegion = 'us-east-1';

const credentialScope =
  /\bCredential=[^/,\s]*\/\d{8}\/([a-z]{2,3}(?:-[a-z]+)+-\d{1,2})\/[a-z-]+\/aws4_request\b/;

/**
 * Returns the region that a request is signed for. The signature itself is not checked.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function signedRegionOf(request: Request): string {
  return credentialScope.exec(request.headers.get('authorization') ?? '')?.[1] ?? defaultRegion;
}
