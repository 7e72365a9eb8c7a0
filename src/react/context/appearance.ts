'use client';
import { type ComponentType, createContext, useContext, useMemo } from 'react';

/**
 * The colours of the components: light, dark, as the system says, or as the page says by its `color-scheme`, or by
 * `.dark`, `.light` or `data-theme` on an element above.
 */
export type ColorMode = 'light' | 'dark' | 'system' | 'inherit';

/**
 * The parts that an app may replace, by name, with the type of their props. `components/slots/Slots.ts` adds
 * the members, because this module imports no component.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by `components/slots/Slots.ts`
export interface Slots {}

/** The `data-slot` names of all elements, as keys. `components/slots/Slots.ts` adds the members. */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by `components/slots/Slots.ts`
export interface SlotNames {}

/** The `data-slot` name of an element that the kit renders: `'submit-button'`. */
export type SlotName = keyof SlotNames;

/** The app's own components, by the name of the part that each component replaces. */
export type SlotOverrides = { readonly [Name in keyof Slots]?: ComponentType<Slots[Name]> };

/** The app's own class names, by the `data-slot` name of the element that gets them. */
export type ClassNames = { readonly [Name in SlotName]?: string };

/** The props that change the look of a component and of everything inside. */
export interface AppearanceProps {
  /**
   * Class names to add, by `data-slot` name: `{ 'submit-button': 'btn' }`. An element also keeps the class
   * names of the provider.
   */
  classNames?: ClassNames;
  /**
   * Components of the app in place of parts of the kit, by part name: `{ SubmitButton: MyButton }`. The other
   * parts stay as the provider says. Define the components outside a render, else each render mounts them
   * again.
   */
  slots?: SlotOverrides;
}

/** The look at one place of the page. */
export interface Appearance {
  readonly colorMode: ColorMode;
  readonly classNames: ClassNames;
  readonly slots: SlotOverrides;
}

/** The look of the nearest provider or scope. */
export const AppearanceContext = createContext<Appearance>({
  colorMode: 'inherit',
  classNames: {},
  slots: {},
});

/** The props by which a theme finds an element: its `data-slot` and its class names. */
export interface SlotProps {
  'data-slot': SlotName;
  className: string | undefined;
}

/** Returns the `data-slot` and class names of an element in the look at this place. */
export function useSlot(name: SlotName, className?: string): SlotProps {
  return slotProps(useContext(AppearanceContext), name, className);
}

/** Returns the `data-slot` and class names of an element in a given look. */
export function slotProps({ classNames }: Appearance, name: SlotName, className?: string): SlotProps {
  return { 'data-slot': name, className: joinNames(className, classNames[name]) };
}

/** Returns the look of a component that adds class names and parts to those at this place. */
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

/** Returns the component that draws a part: the app's own, or the kit's. */
export function usePart<Name extends keyof Slots>(
  name: Name,
  ours: ComponentType<Slots[Name]>,
): ComponentType<Slots[Name]> {
  return useContext(AppearanceContext).slots[name] ?? ours;
}

/** Joins class names or ids, without those that are not set. */
export function joinNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
