import { CognitoError } from '../../base/errors.js';
import type { Notice } from '../pages/layout.js';
import { refusalText } from '../pages/texts/texts.js';
import type { HostedRequest } from '../request/hostedRequest.js';

/**
 * Makes the notice that shows a refusal on a page.
 * @throws every cause that is not a refusal.
 */
export function errorNotice(cause: unknown, { texts }: HostedRequest): Notice {
  if (!(cause instanceof CognitoError)) throw cause;
  return { tone: 'error', text: refusalText(texts, cause.message) };
}
