'use client';
import { forwardRef, useContext, useEffect } from 'react';
import type { ChallengeStep, EntryStep, OfferStep, StepNamed } from '../../core/index.js';
import { type MfaSetupFlow, useMfaSetup } from '../../react/account/useMfaSetup.js';
import { useAuth } from '../../react/session/useAuth.js';
import { LaterWords } from '../journey/LaterWords.js';
import { useFollows } from '../journey/useFollows.js';
import { useMistakes } from '../journey/useMistakes.js';
import { Root, type RootProps } from '../parts/Root.js';
import { type View, ViewContext, ViewFrame } from '../parts/ViewContext.js';
import { ContactCodeView } from './ContactCodeView.js';
import { ContactView } from './ContactView.js';
import { MethodsView } from './MethodsView.js';
import { TotpView } from './TotpView.js';

/** The heading level of the set-up, and what follows after it. */
export interface MfaSetupProps extends Omit<RootProps, 'children'> {
  /** Called when the person presses "Continue". Without the function, there is no such button. */
  onDone?(): void;
  /**
   * The level of each view's heading, to fit the outline of the page.
   * @default 2
   */
  headingLevel?: View['headingLevel'];
}

/** Sets up, chooses and turns off second factors of a signed-in person. Renders a `<div>`. */
export const MfaSetup = forwardRef<HTMLDivElement, MfaSetupProps>(function MfaSetup(props, ref) {
  const { onDone, headingLevel = 2, ...rest } = props;
  const flow = useMfaSetup();
  const follows = useFollows(flow);
  // On a page that the person came to by a link, the heading of the first view takes the focus.
  const arrived = useContext(ViewContext).focusHeading;
  useLoadedMethods(flow);
  return (
    <Root {...rest} ref={ref}>
      <ViewFrame key={flow.step.name} headingLevel={headingLevel} follows={arrived || follows}>
        <LaterWords>
          <MfaStep flow={flow} onDone={onDone} />
        </LaterWords>
      </ViewFrame>
    </Root>
  );
});

// Loads the factors once for each visit, unless a set-up is in progress.
function useLoadedMethods({ step, load }: MfaSetupFlow): void {
  const { status } = useAuth();
  const known = status !== 'loading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once for each visit
  useEffect(() => {
    if (known && step.name === 'mfaMethods') void load();
  }, [known]);
}

function MfaStep({ flow, onDone }: { flow: MfaSetupFlow; onDone?: () => void }) {
  const { step } = flow;
  useMistakes();
  function back() {
    flow.moveTo({ name: 'mfaMethods', methods: [] });
    void flow.load();
  }
  switch (step.name) {
    case 'mfaTotp':
      return <TotpView step={step} flow={flow} onBack={back} />;
    case 'mfaContact':
      return <ContactView step={step} flow={flow} onBack={back} />;
    case 'mfaContactCode':
      return <ContactCodeView step={step} flow={flow} onBack={back} />;
    case 'mfaMethods':
      return <MethodsView step={step} flow={flow} onDone={onDone} />;
    default:
      // This flow has no step of a journey or of passkeys. A new step of MFA set-up does not compile here.
      step satisfies EntryStep | ChallengeStep | OfferStep | StepNamed<'passkeys'>;
      return null;
  }
}
