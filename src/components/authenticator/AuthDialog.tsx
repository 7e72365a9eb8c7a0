'use client';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { useMessages } from '../../react/texts/messages.js';
import { type JourneyOptions, splitOptions } from '../journey/options/journeyOptions.js';
import { Dialog, type DialogProps } from '../parts/dialog/Dialog.js';
import { JourneyBody, type JourneyBodyProps, type JourneyChildren } from './JourneyBody.js';
import { type OnSignedIn, useSignedInEvent } from './useSignedInEvent.js';

type ViewSettings = Omit<JourneyBodyProps, 'journey' | 'options' | 'autoFocus' | 'children'>;

export interface AuthDialogProps
  extends JourneyOptions,
    ViewSettings,
    Omit<DialogProps, 'title' | 'children' | keyof JourneyOptions | keyof ViewSettings> {
  /** Called once for each sign-in, after the dialog was asked to close. */
  onSignedIn?: OnSignedIn;
  /**
   * Draws the journey in place of our views: a node, or a function of the journey, which is called at each step; where
   * it returns `undefined`, our view is drawn.
   */
  children?: JourneyChildren;
}

/** Sign-in, sign-up and reset in a dialog above the page, until a person is signed in. Renders a `<div>` at the end of the body. */
export function AuthDialog(props: AuthDialogProps) {
  const [options, others] = splitOptions(props);
  const { onNavigate, links, headingLevel, onSignedIn, onOpenChange, children, ...dialog } = others;
  const { dialog: texts } = useMessages();
  useSignedInEvent((user, details) => {
    onOpenChange(false);
    onSignedIn?.(user, details);
  });
  return (
    <Dialog {...dialog} onOpenChange={onOpenChange} title={texts.title}>
      <DialogJourney {...{ options, onNavigate, links, headingLevel }}>{children}</DialogJourney>
    </Dialog>
  );
}

// A journey of its own, so that nothing is resumed while the dialog is closed.
function DialogJourney(props: Omit<JourneyBodyProps, 'journey'>) {
  return <JourneyBody journey={useSignIn()} {...props} />;
}
