import { fromText, sha256, toHex } from '../../base/bytes.js';
import { randomToken } from '../../base/random.js';
import { readCookie, writeCookie } from './cookies.js';
import type { HostedRequest } from './hostedRequest.js';

/** The cookie that Cognito names so; its value is also in every form. */
const cookieName = 'XSRF-TOKEN';
const fieldName = '_csrf';

/**
 * Whether a form was sent by a page of this domain in this browser: the token in the form equals the token in the
 * cookie, which other sites cannot read.
 */
export async function isOwnForm({ request, form }: HostedRequest): Promise<boolean> {
  const cookie = readCookie(request, cookieName);
  const given = form.get(fieldName) ?? '';
  return isToken(cookie) && (await isSame(cookie, given));
}

/** Adds the token of this browser to every form of a page, and sets the cookie in a browser that has no token. */
export async function addFormToken(
  response: Response,
  { context, request }: HostedRequest,
): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const known = readCookie(request, cookieName);
  const token = isToken(known) ? known : randomToken(context.random, 24);
  const page = await response.text();
  // Values on a page are escaped, so that only the templates contain the tag.
  const field = `<form method="post"><input type="hidden" name="${fieldName}" value="${token}">`;
  const answer = new Response(page.replaceAll('<form method="post">', field), response);
  if (token !== known) answer.headers.append('set-cookie', writeCookie(request, cookieName, token));
  return answer;
}

function isToken(text: string): boolean {
  return /^[\w-]{32}$/.test(text);
}

// Equal hashes are compared in the same time wherever the texts differ.
async function isSame(one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([sha256(fromText(one)), sha256(fromText(other))]);
  return toHex(left) === toHex(right);
}
