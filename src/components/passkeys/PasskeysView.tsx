'use client';
import { useRef } from 'react';
import { useLoadedPasskeys } from '../../react/account/useLoadedPasskeys.js';
import type { PasskeysFlow } from '../../react/account/usePasskeys.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { useMistakes } from '../journey/useMistakes.js';
import { MethodsSkeleton } from '../parts/MethodsSkeleton.js';
import { Button, Card, Notice } from '../slots/first.js';
import { Text } from '../slots/later.js';
import { PasskeyItem } from './PasskeyItem.js';

export interface PasskeysViewProps {
  onDone?(): void;
}

/** Lists the passkeys, with buttons to add and remove. Renders a `<section>`. */
export function PasskeysView({ onDone }: PasskeysViewProps) {
  const { passkeys: texts, common } = useLaterMessages();
  const flow = useLoadedPasskeys();
  useMistakes();
  const { step, pending, failure, loaded } = flow;
  const list = useRef<HTMLUListElement>(null);
  const slots = { list: useSlot('passkeys'), actions: useSlot('passkey-actions') };
  const known = step.name === 'passkeys' ? step.passkeys : [];

  async function remove(passkey: (typeof known)[number]) {
    await flow.remove(passkey);
    // The button with the focus was removed, so the list takes the focus.
    list.current?.focus();
  }

  return (
    <Card
      title={texts.title}
      description={texts.text}
      notice={<Outcome flow={flow} />}
      footer={onDone && <Button onClick={onDone}>{common.continue}</Button>}
    >
      <FormFailure failure={failure} />
      {failure && !loaded && <Button onClick={() => void flow.load()}>{common.tryAgain}</Button>}
      {!failure && !loaded && <MethodsSkeleton />}
      {loaded && known.length === 0 && <Text>{texts.empty}</Text>}
      <ul ref={list} tabIndex={-1} aria-label={texts.title} {...slots.list}>
        {known.map((passkey) => (
          <PasskeyItem
            key={passkey.id}
            passkey={passkey}
            last={known.length === 1}
            pending={pending !== null}
            onRemove={() => void remove(passkey)}
          />
        ))}
      </ul>
      {loaded && flow.supported && (
        <div {...slots.actions}>
          <Button aria-disabled={pending !== null || undefined} onClick={() => pending || void flow.add()}>
            {texts.add}
          </Button>
        </div>
      )}
      {!flow.supported && <Text quiet>{texts.unsupported}</Text>}
    </Card>
  );
}

function Outcome({ flow: { step, pending, failure } }: { flow: PasskeysFlow }) {
  const { passkeys: texts } = useLaterMessages();
  if (pending === 'addPasskey') return <Notice>{texts.adding}</Notice>;
  if (pending || failure || step.name !== 'passkeys' || !step.changed) return null;
  return <Notice tone="success">{texts[step.changed]}</Notice>;
}
