'use client';
import { useAuth } from 'cognito-kit';

export function Inside() {
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
