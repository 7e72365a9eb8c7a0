import { Authenticator, AuthProvider, useAuth } from 'cognito-kit';
import 'cognito-kit/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import outputs from './amplify_outputs.json';

function Inside() {
  const { user, signOut } = useAuth();
  return (
    <main>
      <p>You are in, {user?.email}.</p>
      <button type="button" onClick={() => signOut()}>
        Sign out
      </button>
    </main>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <AuthProvider config={outputs}>
      <Authenticator>
        <Inside />
      </Authenticator>
    </AuthProvider>
  </StrictMode>,
);
