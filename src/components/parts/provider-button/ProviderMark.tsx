'use client';
import { useSlot } from '../../../react/context/appearance.js';
import { type MarkPath, marks } from './providerMarks.js';

/** The mark of a provider that Cognito knows by name; a key for any other provider. Renders an `<svg>`. */
export function ProviderMark({ name }: { name: string }) {
  const paths: readonly MarkPath[] = Object.hasOwn(marks, name) ? (marks[name] ?? key) : key;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" {...useSlot('provider-mark')}>
      {paths.map(([d, fill = 'currentColor']) => (
        <path key={d} d={d} fill={fill} />
      ))}
    </svg>
  );
}

const key: readonly MarkPath[] = [
  [
    'M15.5 2a6.5 6.5 0 0 0-6.27 8.2L2.3 17.1a1 1 0 0 0-.3.7V21a1 1 0 0 0 1 1h3.2a1 1 0 0 0 1-1v-1.5h1.5a1 1 0 0 0 1-1V17h1.6a1 1 0 0 0 .7-.3l1.8-1.93A6.5 6.5 0 1 0 15.5 2Zm2 6.3a1.8 1.8 0 1 1 0-3.6 1.8 1.8 0 0 1 0 3.6Z',
  ],
];
