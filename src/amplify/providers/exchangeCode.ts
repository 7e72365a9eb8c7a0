import { Amplify } from 'aws-amplify';
import { ConsoleLogger, Hub } from 'aws-amplify/utils';
import { withDeadline } from '../../core/withDeadline.js';

/** Milliseconds that the tokens may take. Amplify's trap: it would wait for ever. */
export const exchangePatience = 30_000;

/**
 * Has Amplify exchange the answer in the address bar for tokens.
 * @throws what Amplify reports
 */
export async function exchangeCode(): Promise<void> {
  // Before the import, since Amplify begins with it. Amplify's trap: a listener that comes later misses the events.
  const outcome = outcomeOfExchange();
  try {
    await import('aws-amplify/auth/enable-oauth-listener');
    triggerExchange();
    await withDeadline(outcome.reported, exchangePatience);
  } finally {
    outcome.stop();
  }
}

function outcomeOfExchange(): { reported: Promise<void>; stop(): void } {
  let stop = () => {};
  const reported = new Promise<void>((resolve, reject) => {
    stop = Hub.listen('auth', ({ payload }) => {
      if (payload.event === 'signInWithRedirect') resolve();
      if (payload.event === 'signInWithRedirect_failure') reject(payload.data.error);
    });
  });
  // When the import fails, the rejection of this promise has no other handler.
  reported.catch(() => {});
  return { reported, stop: () => stop() };
}

// Amplify's trap: its listener is part of some bundles from the start, and looks at the address only when Amplify is
// configured. `Amplify.configure` would drop its state, so dispatch the event alone. A listener that has already
// started the exchange ignores the event.
function triggerExchange(): void {
  const level = ConsoleLogger.LOG_LEVEL;
  // Amplify logs a warning when an app dispatches on its `core` channel.
  ConsoleLogger.LOG_LEVEL = 'ERROR';
  Hub.dispatch('core', { event: 'configure', data: Amplify.getConfig() });
  ConsoleLogger.LOG_LEVEL = level;
}
