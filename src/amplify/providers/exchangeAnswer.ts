import { Amplify } from 'aws-amplify';
import { ConsoleLogger, Hub } from 'aws-amplify/utils';
import { tooLate } from './tooLate.js';

/**
 * Has Amplify turn the answer in the address bar into tokens.
 * @throws what Amplify reports
 */
export async function exchange(): Promise<void> {
  // Before the import: Amplify begins with it.
  const heard = hearAnswer();
  try {
    await import('aws-amplify/auth/enable-oauth-listener');
    nudge();
    await heard.answer;
  } finally {
    heard.stop();
  }
}

function hearAnswer(): { answer: Promise<void>; stop(): void } {
  let unhear = () => {};
  const late = tooLate();
  const heard = new Promise<void>((resolve, reject) => {
    unhear = Hub.listen('auth', ({ payload }) => {
      if (payload.event === 'signInWithRedirect') resolve();
      if (payload.event === 'signInWithRedirect_failure') reject(payload.data.error);
    });
  });
  late.begin();
  const answer = Promise.race([heard, late.failure]);
  // Nobody waits for it when the import fails.
  answer.catch(() => {});
  return {
    answer,
    stop() {
      late.end();
      unhear();
    },
  };
}

// A listener that is there already, as some bundlers have it, looks at the address only when Amplify is configured.
// To configure again would reset what Amplify holds; one that has begun by now takes no notice.
function nudge(): void {
  const level = ConsoleLogger.LOG_LEVEL;
  // Amplify warns whoever speaks on its own channel.
  ConsoleLogger.LOG_LEVEL = 'ERROR';
  Hub.dispatch('core', { event: 'configure', data: Amplify.getConfig() });
  ConsoleLogger.LOG_LEVEL = level;
}
