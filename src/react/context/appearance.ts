'use client';
import { type ComponentType, createContext, useContext } from 'react';

/** Light, dark, or as the system says. */
export type ColorMode = 'light' | 'dark' | 'system';

/**
 * The parts that a person may replace with their own component, by name.
 * Each part adds itself here, so that the type of its props stands beside it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: open for the parts to extend
export interface Slots {}

export type SlotOverrides = { readonly [Name in keyof Slots]?: ComponentType<Slots[Name]> };

export interface Appearance {
  readonly colorMode: ColorMode;
  /** Extra class names by `data-slot` name. */
  readonly classNames: Readonly<Record<string, string | undefined>>;
  readonly slots: SlotOverrides;
}

export const AppearanceContext = createContext<Appearance>({
  colorMode: 'system',
  classNames: {},
  slots: {},
});

/** What an element takes so that a theme can find it: its `data-slot` and the class names asked for. */
export function useSlot(name: string, className?: string): { 'data-slot': string; className?: string } {
  const extra = useContext(AppearanceContext).classNames[name];
  const joined = [className, extra].filter(Boolean).join(' ');
  return joined ? { 'data-slot': name, className: joined } : { 'data-slot': name };
}

/** The component to draw a part with: the app's own, or ours. */
export function usePart<Name extends keyof Slots>(
  name: Name,
  ours: ComponentType<Slots[Name]>,
): ComponentType<Slots[Name]> {
  return useContext(AppearanceContext).slots[name] ?? ours;
}
