import type { Context as HttpContext } from 'hono';
import type { Context } from '../../context/context.js';
import type { Texts } from '../pages/texts/texts.js';
import { textsFor } from './language.js';

/** A request to the hosted domain. */
export interface HostedRequest {
  readonly context: Context;
  readonly request: Request;
  readonly query: URLSearchParams;
  /** What a form sent; empty for a page that is only looked at. */
  readonly form: URLSearchParams;
  /** What the pages say, in the language that was asked for. */
  readonly texts: Texts;
}

/** Answers one path of the hosted domain. */
export type HostedHandler = (hosted: HostedRequest) => Promise<Response>;

/** Reads what a request carries. Fields that come twice count once, as Cognito takes them. */
export function readHostedRequest(context: Context, http: HttpContext, body: string): HostedRequest {
  const request = http.req.raw;
  const query = new URL(request.url).searchParams;
  return { context, request, query, form: new URLSearchParams(body), texts: textsFor(request, query) };
}

/** The field of a form, without the space around it. */
export function field(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').trim();
}

/** Sends the browser on. The address may be relative, so that a domain may have a path of its own. */
export function redirect(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store', ...headers } });
}

/** The address of another page of the domain, with the parameters of the app's request. */
export function pageAddress(page: string, query: URLSearchParams, more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(query);
  for (const name of pageParameters) parameters.delete(name);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return `${page}?${parameters}`;
}

// Said from one page to the next, not by the app.
const pageParameters = ['username', 'sent_to', 'notice'];
