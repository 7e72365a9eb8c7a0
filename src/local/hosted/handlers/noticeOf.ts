import { CognitoError } from '../../base/errors.js';
import type { Notice } from '../pages/layout.js';
import { refusalText } from '../pages/texts/texts.js';
import type { Visit } from '../visit/visit.js';

/** What a refusal says to the person; all else is a fault. */
export function noticeOf(cause: unknown, { texts }: Visit): Notice {
  if (!(cause instanceof CognitoError)) throw cause;
  return { tone: 'error', text: refusalText(texts, cause.message) };
}
