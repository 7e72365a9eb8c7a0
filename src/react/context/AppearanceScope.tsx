'use client';
import { type ReactNode, useContext, useMemo } from 'react';
import { AppearanceContext, type AppearanceProps, type ClassNames, type SlotName } from './appearance.js';

export interface AppearanceScopeProps extends AppearanceProps {
  children?: ReactNode;
}

/**
 * Adds class names and replaced parts to those of the provider, for everything inside it, dialogs included.
 * Renders no element.
 */
export function AppearanceScope({ classNames, slots, children }: AppearanceScopeProps) {
  const around = useContext(AppearanceContext);
  const appearance = useMemo(() => {
    if (!classNames && !slots) return around;
    const joined = joinClassNames(around.classNames, classNames);
    return { ...around, classNames: joined, slots: { ...around.slots, ...slots } };
  }, [around, classNames, slots]);
  return <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>;
}

function joinClassNames(outer: ClassNames, inner: ClassNames = {}): ClassNames {
  const joined: { [Name in SlotName]?: string } = { ...outer };
  // `Object.keys` forgets the type of the keys.
  for (const name of Object.keys(inner) as SlotName[]) {
    joined[name] = [outer[name], inner[name]].filter(Boolean).join(' ');
  }
  return joined;
}
