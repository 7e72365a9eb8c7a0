'use client';
import { useState } from 'react';
import type { AuthUser, Failure } from '../../core/index.js';
import { useMessages } from '../../react/messages.js';
import { useAuth } from '../../react/useAuth.js';
import { Button, Card } from '../access/parts.js';
import { FormFailure } from '../parts/FormFailure.js';

/** Says who is signed in, and offers the way out. */
export function DoneView() {
  const { user, signOut } = useAuth();
  const { signIn, common } = useMessages();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function leave() {
    if (pending) return;
    setPending(true);
    setFailure(await signOut());
    setPending(false);
  }

  return (
    <Card title={signIn.doneTitle} description={user ? signIn.done(nameOf(user)) : undefined}>
      <FormFailure failure={failure} />
      <Button variant="secondary" aria-disabled={pending || undefined} onClick={leave}>
        {common.signOut}
      </Button>
    </Card>
  );
}

function nameOf({ displayName, email, phoneNumber, username }: AuthUser): string {
  return displayName ?? email ?? phoneNumber ?? username;
}
