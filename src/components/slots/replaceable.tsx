'use client';
import type { ComponentType, ReactNode } from 'react';
import { type Slots, usePart } from '../../react/context/appearance.js';
import type { PartName } from './Slots.js';

/**
 * Makes a component that draws a part: with the app's own component where there is one of that name, else with ours.
 * Draws nothing around a text that `messages` has emptied: a link, button or hint without words is of no use. Only the
 * button that sends a form stays.
 */
export function replaceable<Name extends PartName>(name: Name, ours: ComponentType<Slots[Name]>) {
  function Part(props: Slots[Name]) {
    const Chosen = usePart(name, ours);
    return isEmptied(props) && name !== 'SubmitButton' ? null : <Chosen {...props} />;
  }
  Part.displayName = name;
  return Part;
}

function isEmptied(props: object): boolean {
  // Each part has children of its own type; only words can be empty.
  return isBlank((props as { children?: ReactNode }).children);
}

function isBlank(children: ReactNode): boolean {
  if (typeof children === 'string') return children.trim() === '';
  return (
    Array.isArray(children) && children.length > 0 && children.every((child) => !child || isBlank(child))
  );
}
