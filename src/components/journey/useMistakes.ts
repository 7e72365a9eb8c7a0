'use client';
import { useContext, useEffect } from 'react';
import { AppearanceContext } from '../../react/context/appearance.js';
import { useAuth } from '../../react/session/useAuth.js';
import type { JourneyOptions } from './options/journeyOptions.js';

/**
 * Complains in development about class names and parts at this place for which there is no element, and about options
 * that the pool cannot meet.
 */
export function useMistakes(options?: JourneyOptions): void {
  const appearance = useContext(AppearanceContext);
  const { pool } = useAuth();
  useEffect(() => {
    try {
      // A bundler writes the mode here, and drops the rest in production. A page without a bundler has no `process`.
      if (process.env.NODE_ENV !== 'production') {
        void import('./options/journeyMistakes.js').then((module) =>
          module.findJourneyMistakes({ appearance, options, pool }),
        );
      }
    } catch {}
  }, [appearance, options, pool]);
}
