'use client';
import { forwardRef, useContext, useEffect, useState } from 'react';
import { type MfaSetupFlow, useMfaSetup } from '../../react/account/useMfaSetup.js';
import { useAuth } from '../../react/session/useAuth.js';
import { LaterWords } from '../journey/LaterWords.js';
import { ViewFrame } from '../journey/ViewFrame.js';
import { Root, type RootProps } from '../parts/Root.js';
import { type View, ViewContext } from '../parts/ViewContext.js';
import { ContactCodeView } from './ContactCodeView.js';
import { ContactView } from './ContactView.js';
import { MethodsView } from './MethodsView.js';
import { TotpView } from './TotpView.js';

export interface MfaSetupProps extends Omit<RootProps, 'children'> {
  /** Called when the person goes on; without it there is no such button. */
  onDone?(): void;
  /** @default 2 */
  headingLevel?: View['headingLevel'];
}

/** Lets a signed-in person set up, choose and turn off second factors. Renders a `<div>`. */
export const MfaSetup = forwardRef<HTMLDivElement, MfaSetupProps>(function MfaSetup(props, ref) {
  const { onDone, headingLevel = 2, ...rest } = props;
  const flow = useMfaSetup();
  const [firstCall] = useState(flow.call);
  // On a page that a link led to, the first view follows another view already.
  const arrived = useContext(ViewContext).focusHeading;
  useLoadedMethods(flow);
  return (
    <Root {...rest} ref={ref}>
      <ViewFrame
        key={flow.step.name}
        headingLevel={headingLevel}
        follows={arrived || flow.call !== firstCall}
      >
        <LaterWords>
          <MfaStep flow={flow} onDone={onDone} />
        </LaterWords>
      </ViewFrame>
    </Root>
  );
});

// Set-up under way, kept while the person was elsewhere on the page, is not thrown away.
function useLoadedMethods({ step, load }: MfaSetupFlow): void {
  const { status } = useAuth();
  const known = status !== 'loading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a visit
  useEffect(() => {
    if (known && step.name === 'mfaMethods') void load();
  }, [known]);
}

function MfaStep({ flow, onDone }: { flow: MfaSetupFlow; onDone?: () => void }) {
  const { step } = flow;
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
      // Steps of somebody who is not signed in belong to journeys, not to this flow.
      return null;
  }
}
