'use client';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { StrengthLevel } from './estimate.js';

export interface StrengthMeterProps {
  /** From 0, very weak, to 4, strong; null before anything is typed. */
  level: StrengthLevel | null;
}

/** Shows in words and bars how hard a password is to guess. Renders a `<div>`. */
export function StrengthMeter({ level }: StrengthMeterProps) {
  const { strength } = useLaterMessages();
  const slots = {
    bars: useSlot('strength-bars'),
    bar: useSlot('strength-bar'),
    text: useSlot('strength-text'),
  };
  const bars = [1, 2, 3, 4].map((bar) => (
    <span key={bar} {...slots.bar} data-filled={level !== null && level >= bar ? '' : undefined} />
  ));
  return (
    <div {...useSlot('strength')} data-level={level ?? undefined}>
      {level === null ? (
        <div {...slots.bars}>{bars}</div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: browsers draw a <meter> in ways that no style reaches
        <div
          role="meter"
          aria-label={strength.label}
          aria-valuemin={0}
          aria-valuemax={4}
          aria-valuenow={level}
          aria-valuetext={strength[level]}
          {...slots.bars}
        >
          {bars}
        </div>
      )}
      <div role="status" {...slots.text}>
        {level === null ? strength.label : strength.level(strength[level])}
      </div>
    </div>
  );
}
