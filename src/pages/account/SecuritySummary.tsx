'use client';
import { useEffect } from 'react';
import { FormFailure } from '../../components/form/FormFailure.js';
import { Isolated } from '../../components/parts/Isolated.js';
import { VisuallyHidden } from '../../components/parts/VisuallyHidden.js';
import { Button, Spinner } from '../../components/slots/first.js';
import type { MfaMethodState } from '../../core/index.js';
import { useMfaSetup } from '../../react/account/useMfaSetup.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { PageLocation } from '../address/useLocation.js';
import { PageLink } from '../layout/PageLink.js';

export interface SecuritySummaryProps {
  /** The address of the page that sets up second factors. */
  href: string;
  go: PageLocation['go'];
}

/** Lists the second factors of the account, with a link to the page that sets them up. */
export function SecuritySummary({ href, go }: SecuritySummaryProps) {
  const { mfaSetup, common } = useLaterMessages();
  const { step, pending, failure, load } = useMfaSetup();
  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once for each visit
  useEffect(() => {
    // Loading would move a set-up in progress back to the list.
    if (step.name === 'mfaMethods') void load();
  }, []);

  return (
    <>
      <FormFailure failure={failure} />
      {failure ? <Button onClick={() => void load()}>{common.tryAgain}</Button> : null}
      {pending ? <Spinner /> : null}
      <VisuallyHidden role="status">{pending && common.loading}</VisuallyHidden>
      {step.name === 'mfaMethods' && !pending && !failure ? <Methods methods={step.methods} /> : null}
      <PageLink href={href} go={go}>
        {mfaSetup.title}
      </PageLink>
    </>
  );
}

function Methods({ methods }: { methods: readonly MfaMethodState[] }) {
  const { mfaSetup, mfaMethods, controls } = useLaterMessages();
  const slots = {
    list: useSlot('account-methods'),
    item: useSlot('account-method'),
    name: useSlot('account-method-name'),
    state: useSlot('account-method-state'),
    empty: useSlot('account-empty'),
  };
  const on = methods.filter((method) => method.enabled);
  if (on.length === 0) return <p {...slots.empty}>{mfaSetup.empty}</p>;
  return (
    <ul {...slots.list}>
      {on.map(({ method, contact, preferred }) => (
        <li key={method} {...slots.item}>
          <span {...slots.name}>
            {mfaMethods[method]}
            {contact ? <Isolated>{contact}</Isolated> : null}
          </span>
          <span {...slots.state}>{preferred && on.length > 1 ? controls.preferred : controls.on}</span>
        </li>
      ))}
    </ul>
  );
}
