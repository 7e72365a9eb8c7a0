/**
 * The message of a Lambda trigger that refused, without the words that AWS puts around it; undefined when the trigger
 * wrote nothing readable. AWS uses several names for this exception, so the words decide.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
 */
export function triggerMessage(message: string): string | undefined {
  // Cut first: the pattern takes quadratic time over a long run of spaces, and no page shows that much text.
  const ofTrigger = /^\w+ failed with error (.*?)\.?\s*$/s.exec(message.slice(0, longest))?.[1]?.trim();
  return ofTrigger && !emptyMessages.includes(ofTrigger) ? ofTrigger : undefined;
}

/** Characters of a message that are read. */
const longest = 2000;

/** An error without a message, once AWS has put it into words. */
const emptyMessages: readonly string[] = ['null', 'undefined', 'Error', '[object Object]'];
