// The browser itself logs refused answers, and React its tools.
const usual = /Failed to load resource|React DevTools/;

/** Opens a page in a context of its own, and collects what it complains of. */
export async function openPage(browser) {
  const context = await browser.newContext();
  const complaints = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains && !usual.test(message.text())) complaints.push(message.text());
  });
  await context.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        console.error(
          `Content Security Policy: ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`,
        );
      },
    );
  });
  return { page: await context.newPage(), complaints, close: () => context.close() };
}
