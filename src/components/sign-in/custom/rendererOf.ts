import type { ComponentType } from 'react';
import type { ChallengeProps, ChallengeRenderers } from '../../journey/options/challenges.js';

/**
 * Returns the app's component for a challenge with these public parameters, else its `default` component, or
 * undefined.
 */
export function rendererOf(
  renderers: ChallengeRenderers = {},
  { challenge, type, name }: Readonly<Record<string, string>>,
): ComponentType<ChallengeProps> | undefined {
  // A name from the pool must not reach `constructor` and other properties of every object.
  const known = [challenge, type, name].find((key) => key !== undefined && Object.hasOwn(renderers, key));
  return renderers[known ?? 'default'];
}
