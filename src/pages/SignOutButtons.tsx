'use client';
import { useState } from 'react';
import { Button } from '../components/access/parts.js';
import { FormFailure } from '../components/parts/FormFailure.js';
import type { Failure } from '../core/index.js';
import { useSlot } from '../react/appearance.js';
import { useMessages } from '../react/messages.js';
import { useAuth } from '../react/useAuth.js';

export interface SignOutButtonsProps {
  onSignedOut(): void;
}

/** Ends the session here, or on every device of the person. */
export function SignOutButtons({ onSignedOut }: SignOutButtonsProps) {
  const { pages, common } = useMessages();
  const { signOut } = useAuth();
  const section = useSlot('account-section');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function leave(everywhere: boolean) {
    if (pending) return;
    setPending(true);
    const reason = await signOut({ everywhere });
    setPending(false);
    setFailure(reason);
    if (!reason) onSignedOut();
  }

  const busy = { 'aria-disabled': pending || undefined };
  return (
    <div {...section} data-actions="">
      <FormFailure failure={failure} />
      <Button variant="secondary" {...busy} onClick={() => leave(false)}>
        {common.signOut}
      </Button>
      <Button variant="plain" {...busy} onClick={() => leave(true)}>
        {pages.signOutEverywhere}
      </Button>
    </div>
  );
}
