'use client';
import type { ComponentType } from 'react';
import { type Slots, usePart } from '../../react/context/appearance.js';

/** A part that gives way to the app's own of that name. */
export function replaceable<Name extends keyof Slots>(name: Name, ours: ComponentType<Slots[Name]>) {
  function Part(props: Slots[Name]) {
    const Chosen = usePart(name, ours);
    return <Chosen {...props} />;
  }
  Part.displayName = name;
  return Part;
}
