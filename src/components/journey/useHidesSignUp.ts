'use client';
import { useAuth } from '../../react/session/useAuth.js';
import type { JourneyOptions } from './options/journeyOptions.js';

/** Returns whether the views leave out the sign-up: as the component says, else as the provider says. */
export function useHidesSignUp({ hideSignUp }: Pick<JourneyOptions, 'hideSignUp'>): boolean {
  const { pool } = useAuth();
  return hideSignUp ?? pool.selfSignUp === false;
}
