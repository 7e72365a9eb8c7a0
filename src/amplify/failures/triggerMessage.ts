/**
 * What a function of the pool said when it refused, without the words that AWS puts around it. Whatever the name of
 * the exception is, those words give it away. Undefined when a function said nothing that a person could read.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
 */
export function triggerMessage(message: string): string | undefined {
  const said = /^\w+ failed with error (.*?)\.?\s*$/s.exec(message)?.[1]?.trim();
  return said && !nothing.includes(said) ? said : undefined;
}

/** What an empty error looks like once AWS has put it into words. */
const nothing: readonly string[] = ['null', 'undefined', 'Error', '[object Object]'];
