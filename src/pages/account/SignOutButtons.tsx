'use client';
import { useState } from 'react';
import { FormFailure } from '../../components/form/FormFailure.js';
import { Button } from '../../components/slots/first.js';
import type { Failure } from '../../core/index.js';
import { useSlot } from '../../react/context/appearance.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useMessages } from '../../react/texts/messages.js';

export interface SignOutButtonsProps {
  onSignedOut(): void;
}

/** Buttons that end the session here, or on every device of the person. Renders a `<div>`. */
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
