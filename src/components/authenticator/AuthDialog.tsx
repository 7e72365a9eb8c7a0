'use client';
import { forwardRef, useState } from 'react';
import { AppearanceScope } from '../../react/context/AppearanceScope.js';
import { type AppearanceProps, usePart } from '../../react/context/appearance.js';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { useMessages } from '../../react/texts/messages.js';
import { splitOptions } from '../journey/options/journeyOptions.js';
import { Dialog, type DialogProps } from '../parts/dialog/Dialog.js';
import { JourneyView, type JourneyViewProps } from './JourneyView.js';
import { type OnSignedIn, useSignedInEvent } from './useSignedInEvent.js';

export interface AuthDialogProps
  extends Omit<JourneyViewProps, 'journey' | 'autoFocus'>,
    Omit<DialogProps, 'title' | 'children' | keyof JourneyViewProps>,
    AppearanceProps {
  /** Called once for each sign-in, after the dialog was asked to close. */
  onSignedIn?: OnSignedIn;
}

/**
 * The whole way in, above the page, until a person is signed in. Keeps itself whether it is open, unless the app says
 * so by `open`. Renders a `<div>` at the end of the body.
 */
export const AuthDialog = forwardRef<HTMLDivElement, AuthDialogProps>(function AuthDialog(props, ref) {
  const { classNames, slots, ...rest } = props;
  return (
    <AppearanceScope classNames={classNames} slots={slots}>
      <JourneyDialog {...rest} ref={ref} />
    </AppearanceScope>
  );
});

// Inside the scope, whose parts may be for the dialog itself too.
const JourneyDialog = forwardRef<HTMLDivElement, AuthDialogProps>(function JourneyDialog(props, ref) {
  const [options, others] = splitOptions(props);
  const { onNavigate, links, headingLevel, onSignedIn, ...ofDialog } = others;
  const { open, defaultOpen = false, onOpenChange, ...dialog } = ofDialog;
  const { dialog: texts } = useMessages();
  const Drawn = usePart('Dialog', Dialog);
  const [opened, setOpened] = useState(defaultOpen);
  function change(open: boolean) {
    setOpened(open);
    onOpenChange?.(open);
  }
  useSignedInEvent((user, details) => {
    change(false);
    onSignedIn?.(user, details);
  });
  return (
    <Drawn {...dialog} open={open ?? opened} onOpenChange={change} title={texts.title} ref={ref}>
      <DialogJourney {...{ onNavigate, links, headingLevel, ...options }} />
    </Drawn>
  );
});

// A journey of its own, so that nothing is resumed while the dialog is closed.
function DialogJourney(props: Omit<JourneyViewProps, 'journey'>) {
  return <JourneyView journey={useSignIn()} {...props} />;
}
