import { useDemoConfig } from './DemoConfigContext.js';
import { type Mode, useSettings, type Ways } from './settings.js';
import type { Locale } from './words.js';

const languageNames: Record<Locale, string> = { en: 'English', de: 'Deutsch', ar: 'العربية' };
const modes: readonly Mode[] = ['system', 'light', 'dark'];
const waysIn: readonly Ways[] = ['password', 'choice'];

/** What a developer needs beside the product: the inbox, the test accounts, colours and languages. */
export function DevelopmentBar() {
  const { inboxUrl } = useDemoConfig();
  const { words, ways, locale, mode, change } = useSettings();
  const { bar } = words;
  return (
    <aside className="bar" aria-label={bar.title}>
      <a href={inboxUrl} target="_blank" rel="noreferrer">
        {bar.inbox} <span aria-hidden="true">↗</span>
      </a>
      <TestAccounts />
      <label>
        <span>{bar.ways}</span>
        <select value={ways} onChange={(event) => change({ ways: event.target.value as Ways })}>
          {waysIn.map((name) => (
            <option key={name} value={name}>
              {words.ways[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{bar.mode}</span>
        <select value={mode} onChange={(event) => change({ mode: event.target.value as Mode })}>
          {modes.map((name) => (
            <option key={name} value={name}>
              {words.modes[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{bar.language}</span>
        <select value={locale} onChange={(event) => change({ locale: event.target.value as Locale })}>
          {Object.entries(languageNames).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </aside>
  );
}

function TestAccounts() {
  const { users } = useDemoConfig();
  const { bar } = useSettings().words;
  return (
    <details className="accounts">
      <summary>{bar.users}</summary>
      <div className="accounts-list" dir="ltr">
        <table>
          <thead>
            <tr>
              <th scope="col">{bar.username}</th>
              <th scope="col">{bar.password}</th>
              <th scope="col">{bar.about}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.username}>
                <td>
                  <code>{user.username}</code>
                </td>
                <td>
                  <code>{user.password}</code>
                </td>
                <td>
                  {user.about}
                  {user.totpSecret ? <code>{user.totpSecret}</code> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
