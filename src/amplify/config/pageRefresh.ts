import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import type { AmplifyStorage } from './pageStorage.js';

// Amplify has one refresher per page.
let guarded = false;

/**
 * Has the tabs of an app refresh their tokens in turns. Amplify's trap: each tab refreshes for itself, so with a refresh
 * token that works once, all tabs but the first are signed out.
 */
export function guardRefresh(storage: AmplifyStorage): void {
  if (guarded) return;
  guarded = true;
  const { tokenOrchestrator } = cognitoUserPoolsTokenProvider;
  const refresh = tokenOrchestrator.getTokenRefresher();
  tokenOrchestrator.setTokenRefresher(async (input) => {
    const turns = await import('./refreshInTurns.js').catch(() => null);
    return turns ? turns.refreshInTurns({ refresh, storage }, input) : refresh(input);
  });
}
