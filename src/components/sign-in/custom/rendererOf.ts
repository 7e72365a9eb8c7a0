import type { ComponentType } from 'react';
import type { ChallengeProps, ChallengeRenderers } from '../../journey/options/challenges.js';

/** The app's renderer of a challenge with those public parameters, or the one for all others; none is undefined. */
export function rendererOf(
  renderers: ChallengeRenderers = {},
  { challenge, type, name }: Readonly<Record<string, string>>,
): ComponentType<ChallengeProps> | undefined {
  // What a pool sends must not reach `constructor` and its like.
  const known = [challenge, type, name].find((key) => key !== undefined && Object.hasOwn(renderers, key));
  return renderers[known ?? 'default'];
}
