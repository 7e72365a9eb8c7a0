'use client';
import { useContext, useEffect } from 'react';
import { type MfaSetupFlow, useMfaSetup } from '../../react/account/useMfaSetup.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { methodOptions } from '../account-fields/methodOptions.js';
import { Form } from '../form/Form.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { useFollows } from '../journey/useFollows.js';
import { ContactCodeView } from '../mfa-setup/ContactCodeView.js';
import { ContactView } from '../mfa-setup/ContactView.js';
import { TotpView } from '../mfa-setup/TotpView.js';
import { ViewContext, ViewFrame } from '../parts/ViewContext.js';
import { Card, SubmitButton } from '../slots/first.js';
import { ChoiceField } from '../slots/later.js';
import { NotNow } from './OfferCard.js';

/** Offers a second factor after a sign-in, and sets up the chosen factor. */
export function OfferMfaView(props: ViewProps<'offerMfa'>) {
  const flow = useMfaSetup();
  const { headingLevel, focusHeading } = useContext(ViewContext);
  const follows = useFollows(flow);
  const { acceptOffer } = props.journey;
  const saved = flow.step.name === 'mfaMethods' && flow.step.saved !== undefined && follows;
  useEffect(() => {
    if (saved) void acceptOffer({ confirm: true });
  }, [saved, acceptOffer]);
  return (
    <ViewFrame key={flow.step.name} headingLevel={headingLevel} follows={focusHeading || follows}>
      <OfferedSetup {...props} flow={flow} />
    </ViewFrame>
  );
}

function OfferedSetup({ flow, ...offer }: ViewProps<'offerMfa'> & { flow: MfaSetupFlow }) {
  const { step } = flow;
  const back = () => flow.moveTo({ name: 'mfaMethods', methods: [] });
  switch (step.name) {
    case 'mfaTotp':
      return <TotpView step={step} flow={flow} onBack={back} />;
    case 'mfaContact':
      return <ContactView step={step} flow={flow} onBack={back} />;
    case 'mfaContactCode':
      return <ContactCodeView step={step} flow={flow} onBack={back} />;
    default:
      return <Choice {...offer} flow={flow} />;
  }
}

function Choice({ step, journey, flow }: ViewProps<'offerMfa'> & { flow: MfaSetupFlow }) {
  const messages = useLaterMessages();
  const { offerMfa, mfaSetup } = messages;
  const options = methodOptions(step.methods, messages);
  return (
    <Card title={offerMfa.title} description={mfaSetup.text}>
      <Form
        schema={(schemas) => schemas.choice()}
        defaultValues={{ choice: options[0]?.value ?? '' }}
        onSubmit={({ choice }) => {
          const method = step.methods.find((method) => method === choice);
          return method && flow.start(method);
        }}
        failure={flow.failure ?? journey.failure}
        pending={flow.pending !== null || journey.pending !== null}
      >
        <ChoiceField name="choice" options={options} />
        <SubmitButton>{offerMfa.submit}</SubmitButton>
        <NotNow journey={journey} />
      </Form>
    </Card>
  );
}
