'use client';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { useMessages } from '../../react/texts/messages.js';
import { splitOptions } from '../journey/options/journeyOptions.js';
import { Dialog, type DialogProps } from '../parts/dialog/Dialog.js';
import { JourneyView, type JourneyViewProps } from './JourneyView.js';
import { type OnSignedIn, useSignedInEvent } from './useSignedInEvent.js';

export interface AuthDialogProps
  extends Omit<JourneyViewProps, 'journey' | 'autoFocus'>,
    Omit<DialogProps, 'title' | 'children' | keyof JourneyViewProps> {
  /** Called once for each sign-in, after the dialog was asked to close. */
  onSignedIn?: OnSignedIn;
}

/** The whole way in, above the page, until a person is signed in. Renders a `<div>` at the end of the body. */
export function AuthDialog(props: AuthDialogProps) {
  const [options, others] = splitOptions(props);
  const { onNavigate, links, headingLevel, onSignedIn, onOpenChange, ...dialog } = others;
  const { dialog: texts } = useMessages();
  useSignedInEvent((user, details) => {
    onOpenChange(false);
    onSignedIn?.(user, details);
  });
  return (
    <Dialog {...dialog} onOpenChange={onOpenChange} title={texts.title}>
      <DialogJourney {...{ onNavigate, links, headingLevel, ...options }} />
    </Dialog>
  );
}

// A journey of its own, so that nothing is resumed while the dialog is closed.
function DialogJourney(props: Omit<JourneyViewProps, 'journey'>) {
  return <JourneyView journey={useSignIn()} {...props} />;
}
