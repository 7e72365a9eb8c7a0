import { type ReactNode, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { AuthProvider } from '../react/AuthProvider.js';
import type { Scenario } from '../testing/index.js';
import { serverHtml } from './serverHtml.js';

/** Puts the HTML of a server on the page, until the test ends. `hydrate` resolves when React has taken the page over. */
export function fromServer(ui: ReactNode, { config, endpoint }: Scenario) {
  let commit = () => {};
  const committed = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const app = (
    <StrictMode>
      <AuthProvider config={config} endpoint={endpoint}>
        {ui}
      </AuthProvider>
      <Committed then={() => commit()} />
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = serverHtml(app);
  onTestFinished(() => container.remove());
  function hydrate(): Promise<void> {
    // A page that another program has changed is drawn anew, of which React informs.
    const root = hydrateRoot(container, app, { onRecoverableError() {} });
    onTestFinished(() => root.unmount());
    return committed;
  }
  return { container, hydrate };
}

function Committed({ then }: { then(): void }) {
  useEffect(then);
  return null;
}
