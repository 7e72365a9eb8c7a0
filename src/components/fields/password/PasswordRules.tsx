'use client';
import { useEffect, useState } from 'react';
import { type PasswordPolicy, type PasswordRule, rulesOf } from '../../../core/pool/passwordPolicy.js';
import type { Messages } from '../../../locales/en/index.js';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Icon } from '../../parts/Icon.js';
import { VisuallyHidden } from '../../parts/VisuallyHidden.js';

export interface PasswordRulesProps {
  id: string;
  policy: PasswordPolicy;
  /** The rules that the typed password does not meet, or null before anything was typed. */
  unmet: readonly PasswordRule[] | null;
  /** The unmet rules that the person may think met, since `٣` is a digit and `É` a letter. */
  mistaken: readonly PasswordRule[];
}

/** The rules of the pool for a password, before and while the password is typed. Renders a `<div>`. */
export function PasswordRules({ id, policy, unmet, mistaken }: PasswordRulesProps) {
  const messages = useLaterMessages();
  // Hardly a person types space around a password. The rule appears when it was broken, and stays to be ticked off.
  const [spaced, setSpaced] = useState(false);
  if (!spaced && unmet?.includes('outerSpace')) setSpaced(true);
  const rules = spaced ? [...rulesOf(policy), 'outerSpace' as const] : rulesOf(policy);
  const slots = { rule: useSlot('password-rule'), text: useSlot('password-rule-text') };
  const Drawing = usePart('Icon', Icon);
  return (
    <>
      <div id={id} {...useSlot('password-rules')}>
        <p {...useSlot('password-rules-title')}>{messages.passwordRules.rules}</p>
        <ul {...useSlot('password-rules-list')}>
          {rules.map((name) => {
            const met = unmet !== null && !unmet.includes(name);
            return (
              <li key={name} {...slots.rule} data-met={met ? '' : undefined}>
                <Drawing name={met ? 'check' : 'circle'} />
                <span {...slots.text}>
                  {ruleText(messages, name, policy)}
                  {mistaken.includes(name) && <span>{` – ${messages.passwordRules.mistaken}`}</span>}
                </span>
                <VisuallyHidden>
                  {` ${met ? messages.passwordRules.met : messages.passwordRules.unmet}`}
                </VisuallyHidden>
              </li>
            );
          })}
        </ul>
      </div>
      <Progress text={unmet && messages.passwordRules.progress(rules.length - unmet.length, rules.length)} />
    </>
  );
}

// Announces the progress once typing pauses: a screen reader that speaks at each key would talk over the keys.
function Progress({ text }: { text: string | null }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setSaid(text), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}

function ruleText({ passwordRules }: Messages, rule: PasswordRule, policy: PasswordPolicy): string {
  return rule === 'minLength' ? passwordRules.minLength(policy.minLength) : passwordRules[rule];
}
