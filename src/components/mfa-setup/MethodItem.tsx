'use client';
import { useRef, useState } from 'react';
import type { MfaMethodState } from '../../core/index.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Question } from '../journey/Question.js';
import { Isolated } from '../parts/Isolated.js';
import { Words } from '../parts/Words.js';
import { Button } from '../slots/first.js';

export interface MethodItemProps {
  method: MfaMethodState;
  pending: boolean;
  /** Whether the person may turn this factor off. */
  removable: boolean;
  /** Whether there is another factor to prefer this one over. */
  preferable: boolean;
  onSetUp(): void;
  onPrefer(): void;
  onTurnOff(): void;
}

/** Shows one second factor, with buttons to set up, prefer or turn off. Renders an `<li>`. */
export function MethodItem(props: MethodItemProps) {
  const { method, pending, removable, preferable, onSetUp, onPrefer, onTurnOff } = props;
  const { mfaSetup } = useLaterMessages();
  const name = useLaterMessages().mfaMethods[method.method];
  const [asking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const slots = { item: useSlot('mfa-method'), actions: useSlot('mfa-method-actions') };
  // With `aria-disabled` a pending button keeps the focus; `disabled` would drop the focus.
  const act = (action: () => void) => ({
    'aria-disabled': pending || undefined,
    onClick: () => pending || action(),
  });

  function keep() {
    setAsking(false);
    item.current?.focus();
  }

  return (
    <li ref={item} tabIndex={-1} {...slots.item} data-enabled={method.enabled ? '' : undefined}>
      <MethodState method={method} name={name} />
      {asking && method.enabled ? (
        <Question action={mfaSetup.turnOffShort} pending={pending} onConfirm={onTurnOff} onCancel={keep}>
          {mfaSetup.turnOffSure(name)}
        </Question>
      ) : (
        <div {...slots.actions}>
          {!method.enabled && (
            <Button aria-label={mfaSetup.setUp(name)} {...act(onSetUp)}>
              {mfaSetup.setUpShort}
            </Button>
          )}
          {method.enabled && preferable && !method.preferred && (
            <Button variant="plain" aria-label={mfaSetup.prefer(name)} {...act(onPrefer)}>
              {mfaSetup.preferShort}
            </Button>
          )}
          {method.enabled && removable && (
            <Button variant="plain" aria-label={mfaSetup.turnOff(name)} {...act(() => setAsking(true))}>
              {mfaSetup.turnOffShort}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function MethodState({ method, name }: { method: MfaMethodState; name: string }) {
  const { mfaMethods, controls } = useLaterMessages();
  const { enabled, preferred, contact } = method;
  const slots = {
    state: useSlot('mfa-method-state'),
    name: useSlot('mfa-method-name'),
    detail: useSlot('mfa-method-detail'),
    badge: useSlot('badge'),
  };
  return (
    <div {...slots.state}>
      <div {...slots.name}>
        <Words>{name}</Words>{' '}
        <span {...slots.badge} data-on={enabled ? '' : undefined}>
          {enabled ? controls.on : controls.off}
        </span>{' '}
        {enabled && preferred && <span {...slots.badge}>{controls.preferred}</span>}
      </div>
      <div {...slots.detail}>
        {enabled && contact ? <Isolated dir="ltr">{contact}</Isolated> : mfaMethods[`${method.method}_hint`]}
      </div>
    </div>
  );
}
