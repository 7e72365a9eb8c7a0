import { AuthDialog, AuthProvider } from 'cognito-kit';
import 'cognito-kit/styles.css';
import { useState } from 'react';
import outputs from './amplify_outputs.json';
import { Inside } from './Inside';

/** A sign-in in a dialog over a page that is longer than the window. */
export function DialogPage() {
  const [open, setOpen] = useState(false);
  return (
    <AuthProvider config={outputs}>
      <button type="button" onClick={() => setOpen(true)}>
        Open the dialog
      </button>
      <AuthDialog open={open} onOpenChange={setOpen} />
      <Inside />
      <div style={{ height: '300vh' }} />
    </AuthProvider>
  );
}
