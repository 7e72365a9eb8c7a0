import { CognitoError } from '../../base/errors.js';
import type { Notice } from '../pages/layout.js';
import { refusalText } from '../pages/texts/texts.js';
import type { HostedRequest } from '../request/hostedRequest.js';

/** What a refusal says to the person; all else is a fault. */
export function errorNotice(cause: unknown, { texts }: HostedRequest): Notice {
  if (!(cause instanceof CognitoError)) throw cause;
  return { tone: 'error', text: refusalText(texts, cause.message) };
}
