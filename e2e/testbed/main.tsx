import 'cognito-kit/styles.css';
import * as kit from 'cognito-kit';
import { AuthPages } from 'cognito-kit/pages';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { namedValues } from './namedValues.js';
import { type NamedProps, type PageContent, pageContentKey } from './pageContent.js';

const { AuthProvider, useAuth } = kit;

// A test names the component to draw; an unknown name throws below.
const components = { ...kit, AuthPages } as unknown as Record<string, ComponentType<NamedProps>>;

function readPageContent(): PageContent {
  return JSON.parse(localStorage.getItem(pageContentKey) ?? '{"provider":{}}', (_, value) =>
    resolveName(value),
  );
}

function resolveName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  const found = namedValues[String(value.$)];
  if (!found) throw new Error(`namedValues.tsx has no ${String(value.$)}.`);
  return found;
}

function Testbed({ component = 'Authenticator', props = {}, provider }: PageContent) {
  const onPages = window.location.pathname.startsWith('/auth');
  const Drawn = components[component];
  if (!Drawn) throw new Error(`The package has no ${component}.`);
  return (
    <AuthProvider onEvent={(event) => window.appEvents?.push(event)} {...provider}>
      <Person />
      {component === 'AuthPages' && !onPages ? <p>Home</p> : <Drawn {...props} />}
    </AuthProvider>
  );
}

function Person() {
  const { status, user, signOut } = useAuth();
  return (
    <header>
      <p data-testid="user">{user?.username ?? status}</p>
      {user && (
        <button type="button" onClick={() => void signOut()}>
          Leave
        </button>
      )}
    </header>
  );
}

window.appEvents = [];
const app = document.getElementById('app');
if (app && localStorage.getItem(pageContentKey)) {
  createRoot(app).render(
    <StrictMode>
      <Testbed {...readPageContent()} />
    </StrictMode>,
  );
}
