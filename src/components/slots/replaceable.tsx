'use client';
import type { ComponentType } from 'react';
import { type Slots, usePart } from '../../react/context/appearance.js';
import type { PartName } from './Slots.js';

/**
 * Makes a component that draws a part: with the app's own component where there is one of that name, else with ours.
 * Draws nothing around a text that `messages` has emptied: a link, button or hint without words is of no use.
 */
export function replaceable<Name extends PartName>(name: Name, ours: ComponentType<Slots[Name]>) {
  function Part(props: Slots[Name]) {
    const Chosen = usePart(name, ours);
    return 'children' in props && props.children === '' && name !== 'SubmitButton' ? null : (
      <Chosen {...props} />
    );
  }
  Part.displayName = name;
  return Part;
}
