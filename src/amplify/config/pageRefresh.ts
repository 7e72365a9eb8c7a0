import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import type { AmplifyStorage } from './pageStorage.js';

// Amplify has one refresher per page.
let guarded = false;

/**
 * Has one tab at a time refresh the tokens of a client, and the other tabs take the tokens that this tab has stored.
 * Amplify's trap: each tab refreshes for itself, so with a refresh token that works once, all tabs but the first are
 * signed out. Where the browser has no locks, a tab that was refused still looks for newer tokens.
 * @see https://www.w3.org/TR/web-locks/
 */
export function guardRefresh(storage: AmplifyStorage): void {
  if (guarded) return;
  guarded = true;
  const { tokenOrchestrator } = cognitoUserPoolsTokenProvider;
  const refresh = tokenOrchestrator.getTokenRefresher();
  tokenOrchestrator.setTokenRefresher(async (input) => {
    const turns = await import('./refreshInTurn.js').catch(() => null);
    return turns ? turns.refreshInTurn({ refresh, storage }, input) : refresh(input);
  });
}
