import type { Context as HttpContext } from 'hono';
import type { Context } from '../../context/context.js';
import type { Texts } from '../pages/texts/texts.js';
import { textsFor } from './language.js';

/** A request to the hosted domain. */
export interface HostedRequest {
  readonly context: Context;
  readonly request: Request;
  readonly query: URLSearchParams;
  /** The fields of a form; empty for a GET request. */
  readonly form: URLSearchParams;
  readonly body: string;
  /** The first segment of the path, where it precedes a path of the hosted domain. */
  readonly domain: string | undefined;
  /** The texts of the pages in the requested language. */
  readonly texts: Texts;
}

/** Answers one path of the hosted domain. */
export type HostedHandler = (hosted: HostedRequest) => Promise<Response>;

/** Reads a request to the hosted domain. Of a field that is sent twice the first counts, as in Cognito. */
export function readHostedRequest(context: Context, http: HttpContext, body: string): HostedRequest {
  const request = http.req.raw;
  const query = new URL(request.url).searchParams;
  return {
    context,
    request,
    query,
    form: new URLSearchParams(body),
    body,
    domain: http.req.param('domain'),
    texts: textsFor(request, query),
  };
}

/** Returns a field of a form without surrounding white space. */
export function field(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').trim();
}

/** Redirects the browser. The address may be relative, so that a domain may have a path. */
export function redirect(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store', ...headers } });
}

/** Returns the address of another page of the hosted domain, with the parameters of the authorization request. */
export function pageAddress(page: string, query: URLSearchParams, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(query);
  for (const name of pageParameters) parameters.delete(name);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return `${page}?${parameters}`;
}

// Parameters from one page to the next, which are not part of the authorization request.
const pageParameters = ['username', 'sent_to', 'notice'];
