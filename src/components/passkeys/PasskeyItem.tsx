'use client';
import { useRef, useState } from 'react';
import type { Passkey } from '../../core/index.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Question } from '../journey/Question.js';
import { Isolated } from '../parts/Isolated.js';
import { Words } from '../parts/Words.js';
import { Button } from '../slots/first.js';

export interface PasskeyItemProps {
  passkey: Passkey;
  /**
   * Whether this is the only passkey.
   * @default false
   */
  last?: boolean;
  pending: boolean;
  onRemove(): void;
}

/** Shows one passkey, with a button to remove the passkey. Renders an `<li>`. */
export function PasskeyItem({ passkey, last = false, pending, onRemove }: PasskeyItemProps) {
  const { passkeys: texts } = useLaterMessages();
  const [asking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const slots = { item: useSlot('passkey'), actions: useSlot('passkey-actions') };
  const name = passkey.name || texts.unnamed;

  function keep() {
    setAsking(false);
    item.current?.focus();
  }

  return (
    <li ref={item} tabIndex={-1} {...slots.item}>
      <PasskeyDetails passkey={passkey} name={name} />
      {asking ? (
        <Question action={texts.removeShort} pending={pending} onConfirm={onRemove} onCancel={keep}>
          <Words>{texts.removeSure(name)}</Words> {last && <Words>{texts.removeLast}</Words>}
        </Question>
      ) : (
        <div {...slots.actions}>
          <Button
            variant="plain"
            aria-label={texts.remove(name)}
            aria-disabled={pending || undefined}
            onClick={() => pending || setAsking(true)}
          >
            {texts.removeShort}
          </Button>
        </div>
      )}
    </li>
  );
}

function PasskeyDetails({ passkey, name }: Pick<PasskeyItemProps, 'passkey'> & { name: string }) {
  const { passkeys: texts, locale } = useLaterMessages();
  const slots = {
    state: useSlot('passkey-state'),
    name: useSlot('passkey-name'),
    detail: useSlot('passkey-detail'),
    created: useSlot('passkey-created'),
  };
  const { createdAt } = passkey;
  return (
    <div {...slots.state}>
      <div {...slots.name}>
        <Isolated>{name}</Isolated>
      </div>
      <div {...slots.detail}>{texts[placeOf(passkey)]}</div>
      {createdAt && (
        <div {...slots.detail}>
          <time dateTime={createdAt} {...slots.created}>
            {texts.created(dateIn(locale, createdAt))}
          </time>
        </div>
      )}
    </div>
  );
}

function placeOf({ attachment, transports }: Passkey): 'platform' | 'crossPlatform' {
  const onDevice = attachment ? attachment === 'platform' : transports.includes('internal');
  return onDevice ? 'platform' : 'crossPlatform';
}

// Digits are European, as in Cognito's codes.
function dateIn(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', numberingSystem: 'latn' }).format(
    new Date(date),
  );
}
