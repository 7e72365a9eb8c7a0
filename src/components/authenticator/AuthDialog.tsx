'use client';
import { forwardRef, useState } from 'react';
import { AppearanceScope } from '../../react/context/AppearanceScope.js';
import { type AppearanceProps, usePart } from '../../react/context/appearance.js';
import { useResumedJourney } from '../../react/journeys/useResumedJourney.js';
import { useMessages } from '../../react/texts/messages.js';
import type { EntryName } from '../journey/JourneyContext.js';
import { type JourneyOptions, splitOptions } from '../journey/options/journeyOptions.js';
import { Dialog, type DialogProps } from '../parts/dialog/Dialog.js';
import { JourneyBody, type JourneyBodyProps, type JourneyChildren } from './JourneyBody.js';
import { type OnSignedIn, useSignedInEvent } from './useSignedInEvent.js';

type ViewSettings = Omit<JourneyBodyProps, 'journey' | 'options' | 'autoFocus' | 'children'>;

/** When the dialog is open, what opens it, and the options of the journey inside. */
export interface AuthDialogProps
  extends JourneyOptions,
    ViewSettings,
    Omit<DialogProps, 'title' | 'children' | keyof JourneyOptions | keyof ViewSettings>,
    AppearanceProps {
  /**
   * The first view; links lead on from there.
   * @default 'signIn'
   */
  initialView?: EntryName;
  /** Called once for each sign-in, after `onOpenChange(false)`. */
  onSignedIn?: OnSignedIn;
  /**
   * Draws the journey in place of the kit's views: a node, or a function that gets the journey at each step.
   * Where the function returns `undefined`, the kit's view is drawn.
   */
  children?: JourneyChildren;
}

/**
 * Shows sign-in, sign-up and reset in a dialog over the page, until the person is signed in. The dialog keeps
 * its own state unless the app passes `open`. Renders a `<div>` at the end of the body.
 */
export const AuthDialog = forwardRef<HTMLDivElement, AuthDialogProps>(function AuthDialog(props, ref) {
  const { classNames, slots, ...rest } = props;
  return (
    <AppearanceScope classNames={classNames} slots={slots}>
      <JourneyDialog {...rest} ref={ref} />
    </AppearanceScope>
  );
});

// Inside the scope, because the scope may replace the dialog part too.
const JourneyDialog = forwardRef<HTMLDivElement, AuthDialogProps>(function JourneyDialog(props, ref) {
  const [options, others] = splitOptions(props);
  const { onNavigate, links, headingLevel, initialView = 'signIn', onSignedIn, ...more } = others;
  const { children, ...ofDialog } = more;
  const { open, defaultOpen = false, onOpenChange, ...dialog } = ofDialog;
  const { dialog: texts } = useMessages();
  const DialogPart = usePart('Dialog', Dialog);
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
    <DialogPart {...dialog} open={open ?? opened} onOpenChange={change} title={texts.title} ref={ref}>
      <DialogJourney key={initialView} {...{ initialView, options, onNavigate, links, headingLevel }}>
        {children}
      </DialogJourney>
    </DialogPart>
  );
});

// Only an open dialog mounts this component and subscribes to the journey, so a closed dialog resumes
// nothing.
function DialogJourney({ initialView, ...props }: DialogJourneyProps) {
  return <JourneyBody journey={useResumedJourney(initialView, '<AuthDialog>')} {...props} />;
}

interface DialogJourneyProps extends Omit<JourneyBodyProps, 'journey'> {
  initialView: EntryName;
}
