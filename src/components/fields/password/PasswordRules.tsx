'use client';
import { useEffect, useState } from 'react';
import { type PasswordPolicy, type PasswordRule, rulesOf } from '../../../core/pool/policy.js';
import type { Messages } from '../../../locales/en.js';
import { useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Icon } from '../../parts/Icon.js';
import { VisuallyHidden } from '../../parts/VisuallyHidden.js';

export interface PasswordRulesProps {
  id: string;
  policy: PasswordPolicy;
  /** The rules that what was typed does not meet, or null before anything was. */
  unmet: readonly PasswordRule[] | null;
}

/** What the pool asks of a password, before and while it is typed. Renders a `<div>`. */
export function PasswordRules({ id, policy, unmet }: PasswordRulesProps) {
  const messages = useLaterMessages();
  const rules = rulesOf(policy);
  const rule = useSlot('password-rule');
  return (
    <>
      <div id={id} {...useSlot('password-rules')}>
        <p {...useSlot('password-rules-title')}>{messages.passwordRules.rules}</p>
        <ul {...useSlot('password-rules-list')}>
          {rules.map((name) => {
            const met = unmet !== null && !unmet.includes(name);
            return (
              <li key={name} {...rule} data-met={met ? '' : undefined}>
                <Icon name={met ? 'check' : 'circle'} />
                <span>{ruleText(messages, name, policy)}</span>
                <VisuallyHidden>
                  {' '}
                  {met ? messages.passwordRules.met : messages.passwordRules.unmet}
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

// Says how far it is once typing pauses: a voice at each key would talk over the keys.
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
