import { useEffect, useState } from 'react';
import type { Scenario } from '../testing/index.js';

/** Shows the mail, text messages and authenticator codes of a person who signs in. Renders an `<aside>`. */
export function Inbox({ scenario }: { scenario: Scenario }) {
  const secret = useShownSecret();
  const now = useTicking();
  const messages = scenario.local.outbox.messages();
  return (
    <aside className="inbox" aria-label="Inbox">
      <h2>Messages</h2>
      <ul>
        {messages.map(({ id, to, code }) => (
          <li key={id}>
            {to}: <strong>{code}</strong>
          </li>
        ))}
      </ul>
      {messages.length === 0 && <p>No messages yet. Codes for any address arrive here.</p>}
      <h2>Authenticator app</h2>
      <p>{secret ? <strong key={now}>{scenario.totpCode(secret)}</strong> : 'No account yet.'}</p>
    </aside>
  );
}

/** Returns the time, again each second: the outbox fires no event when mail arrives. */
function useTicking(): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Returns the secret of the last QR code on screen, as an authenticator app would keep it. */
function useShownSecret(): string | null {
  const [secret, setSecret] = useState<string | null>(null);
  useEffect(() => {
    const observer = new MutationObserver(() => {
      const shown = document.querySelector('[data-slot="secret-value"]')?.textContent;
      if (shown) setSecret(shown);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return secret;
}
