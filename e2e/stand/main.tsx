import 'cognito-kit/styles.css';
import * as kit from 'cognito-kit';
import { AuthPages } from 'cognito-kit/pages';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registry } from './registry.js';
import { type Scene, type SceneProps, sceneKey } from './scene.js';

const { AuthProvider, useAuth } = kit;

// A test names what to draw; whatever has no such name fails at once.
const components = { ...kit, AuthPages } as unknown as Record<string, ComponentType<SceneProps>>;

function readScene(): Scene {
  return JSON.parse(localStorage.getItem(sceneKey) ?? '{"provider":{}}', (_, value) => named(value));
}

function named(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  const found = registry[String(value.$)];
  if (!found) throw new Error(`The registry of the stand has no ${String(value.$)}.`);
  return found;
}

function Stand({ component = 'Authenticator', props = {}, provider }: Scene) {
  const onPages = window.location.pathname.startsWith('/auth');
  const Drawn = components[component];
  if (!Drawn) throw new Error(`The package has no ${component}.`);
  return (
    <AuthProvider onEvent={(event) => window.standEvents?.push(event)} {...provider}>
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

window.standEvents = [];
const app = document.getElementById('app');
if (app && localStorage.getItem(sceneKey)) {
  createRoot(app).render(
    <StrictMode>
      <Stand {...readScene()} />
    </StrictMode>,
  );
}
