/**
 * Calls a function of the app. An error that the function throws is reported like an uncaught error and stops
 * nothing here: a mistake in an app's analytics must not keep people from signing in.
 */
export function callApp(run: () => void): void {
  try {
    run();
  } catch (error) {
    report(error);
  }
}

// Safari has no `reportError` before version 15.4.
function report(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else console.error(error);
}
