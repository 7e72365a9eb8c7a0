'use client';
import { type ComponentType, createContext, useContext, useMemo } from 'react';

/** Light, dark, or as the system says. */
export type ColorMode = 'light' | 'dark' | 'system';

/**
 * The parts that an app may replace, by name, with the type of their props. `components/slots/Slots.ts` fills this in,
 * since the appearance knows no component.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by `components/slots/Slots.ts`
export interface Slots {}

/** The `data-slot` names of all elements, as keys. `components/slots/Slots.ts` fills this in. */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by `components/slots/Slots.ts`
export interface SlotNames {}

/** The `data-slot` name of an element that the kit renders: `'submit-button'`. */
export type SlotName = keyof SlotNames;

/** The app's own components, by the name of the part that each replaces. */
export type SlotOverrides = { readonly [Name in keyof Slots]?: ComponentType<Slots[Name]> };

/** The app's own class names, by the `data-slot` name of the element that gets them. */
export type ClassNames = { readonly [Name in SlotName]?: string };

/** What changes the look of a component and of everything inside it. */
export interface AppearanceProps {
  /**
   * Class names to add, by `data-slot` name: `{ 'submit-button': 'btn' }`. An element gets these beside the class names
   * of the provider.
   */
  classNames?: ClassNames;
  /**
   * Components of the app to draw parts with, by the name of the part: `{ SubmitButton: MyButton }`. A part that is not
   * named here is drawn as the provider says. Define them outside a render, else each render mounts them again.
   */
  slots?: SlotOverrides;
}

export interface Appearance {
  readonly colorMode: ColorMode;
  readonly classNames: ClassNames;
  readonly slots: SlotOverrides;
}

export const AppearanceContext = createContext<Appearance>({
  colorMode: 'system',
  classNames: {},
  slots: {},
});

/** The props by which a theme finds an element: its `data-slot`, and its class names where there are any. */
export interface SlotProps {
  'data-slot': SlotName;
  className: string | undefined;
}

/** The props of an element in the look around it. */
export function useSlot(name: SlotName, className?: string): SlotProps {
  return slotProps(useContext(AppearanceContext), name, className);
}

/** The props of an element in a look. */
export function slotProps({ classNames }: Appearance, name: SlotName, className?: string): SlotProps {
  return { 'data-slot': name, className: joinNames(className, classNames[name]) };
}

/** The look of a component that adds class names and parts to those around it. */
export function useAppearance({ classNames, slots }: AppearanceProps): Appearance {
  const around = useContext(AppearanceContext);
  return useMemo(() => {
    const joined: { [Name in SlotName]?: string } = { ...around.classNames };
    // `Object.keys` forgets the type of the keys.
    for (const name of Object.keys(classNames ?? {}) as SlotName[]) {
      joined[name] = joinNames(joined[name], classNames?.[name]);
    }
    return { ...around, classNames: joined, slots: { ...around.slots, ...slots } };
  }, [around, classNames, slots]);
}

/** The component to draw a part with: the app's own, or ours. */
export function usePart<Name extends keyof Slots>(
  name: Name,
  ours: ComponentType<Slots[Name]>,
): ComponentType<Slots[Name]> {
  return useContext(AppearanceContext).slots[name] ?? ours;
}

/** Joins class names or ids, leaving out those that are not set. */
export function joinNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
