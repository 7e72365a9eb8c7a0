'use client';
import type { ComponentType, ReactNode } from 'react';
import { type Slots, usePart } from '../../react/context/appearance.js';
import type { PartName } from './Slots.js';

/** Makes a component that draws a part: with the app's own component where there is one of that name, else with ours. */
export function replaceable<Name extends PartName>(name: Name, ours: ComponentType<Slots[Name]>) {
  function Part(props: Slots[Name]) {
    const Chosen = usePart(name, ours);
    return <Chosen {...props} />;
  }
  Part.displayName = name;
  return Part;
}

/** Makes such a component for a part that is nothing without its text, and draws nothing where `messages` has emptied it. */
export function worded<Name extends 'Button' | 'LinkButton' | 'Notice' | 'Text'>(
  name: Name,
  ours: ComponentType<Slots[Name]>,
) {
  const Part = replaceable(name, ours);
  return (props: Slots[Name]) =>
    props.children !== undefined && isBlank(props.children) ? null : <Part {...props} />;
}

function isBlank(children: ReactNode): boolean {
  return Array.isArray(children) ? children.every(isBlank) : !children || children === ' ';
}
