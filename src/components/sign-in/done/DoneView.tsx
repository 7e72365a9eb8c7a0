'use client';
import { useState } from 'react';
import type { AuthUser, Failure } from '../../../core/index.js';
import { useAuth } from '../../../react/session/useAuth.js';
import { useMessages } from '../../../react/texts/messages.js';
import { FormFailure } from '../../form/FormFailure.js';
import { Button, Card } from '../../slots/first.js';

/** Shows who is signed in, with a button to sign out. Renders a `<section>`. */
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
