import { targetOf } from '../operations/dispatch.js';

/**
 * Sends a request for one operation, as an AWS SDK does.
 * @throws Error with AWS's `__type` as its name and AWS's message, when the operation refuses the input.
 */
export async function callOperation(
  fetch: (request: Request) => Promise<Response>,
  name: string,
  input: object,
): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': targetOf(name, input) };
  const body = JSON.stringify(input);
  const response = await fetch(new Request('http://localhost/', { method: 'POST', headers, body }));
  const answer = await response.json();
  if (response.ok) return answer;
  throw Object.assign(new Error(answer.message), { name: answer.__type });
}
