/**
 * Calls what belongs to the app. What it throws is told as any error that nobody caught, and stops nothing here: a
 * mistake in an app's analytics must not keep anybody out of it.
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
