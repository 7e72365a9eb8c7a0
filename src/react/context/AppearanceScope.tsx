'use client';
import type { ReactNode } from 'react';
import { AppearanceContext, type AppearanceProps, useAppearance } from './appearance.js';

export interface AppearanceScopeProps extends AppearanceProps {
  children?: ReactNode;
}

/**
 * Adds class names and replaced parts to those of the provider, for everything inside, dialogs included.
 * Renders no element.
 */
export function AppearanceScope({ children, ...own }: AppearanceScopeProps) {
  return <AppearanceContext.Provider value={useAppearance(own)}>{children}</AppearanceContext.Provider>;
}
