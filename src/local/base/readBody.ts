import { errors } from './errors.js';

const largestBody = 2 * 1024 * 1024;

/**
 * Reads the body of a request as text.
 * @throws CognitoError RequestEntityTooLargeException past two mebibytes.
 */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) throw errors.tooLarge();
  const body = await request.arrayBuffer();
  if (body.byteLength > largestBody) throw errors.tooLarge();
  return new TextDecoder().decode(body);
}
