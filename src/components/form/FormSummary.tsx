'use client';
import { type MouseEvent, useContext, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { usePart, useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { Icon } from '../parts/Icon.js';
import { ViewContext } from '../parts/ViewContext.js';
import { Words } from '../parts/Words.js';
import { useFormParts } from './FormContext.js';
import { problemText } from './store/problemText.js';

export interface FormSummaryProps {
  /** The names of the fields that were wrong when the form was last sent; a new array for each submit. */
  names: readonly string[];
}

/**
 * Lists two or more problems with links to their fields, or a problem that has no field, and takes the focus. A solved
 * problem leaves the list.
 * Renders a `<div>`, or nothing.
 * @see https://design-system.service.gov.uk/components/error-summary/
 */
export function FormSummary({ names }: FormSummaryProps) {
  const { id, store } = useFormParts();
  const messages = useMessages();
  const problems = useSyncExternalStore(store.subscribe, store.problems, store.problems);
  const Heading = `h${useContext(ViewContext).headingLevel + 1}` as 'h3';
  const headingId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const Drawing = usePart('Icon', Icon);
  const slots = {
    root: useSlot('summary'),
    title: useSlot('summary-title'),
    list: useSlot('summary-list'),
    item: useSlot('summary-item'),
    link: useSlot('summary-link'),
  };
  useEffect(() => {
    if (names.length > 0) summary.current?.focus();
  }, [names]);
  const listed = names.flatMap((name) => {
    const problem = problems[name];
    if (!problem) return [];
    const details = store.details(name);
    // A schema may find a problem that is about no field on screen.
    return {
      name,
      placed: Boolean(details),
      text: problemText(messages, problem, details ?? { label: name }),
    };
  });
  if (listed.length === 0) return null;
  const goTo = (name: string) => (event: MouseEvent) => {
    // The address stays unchanged: a router may read its hash.
    event.preventDefault();
    store.focus(name);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are links
    <div ref={summary} tabIndex={-1} role="group" aria-labelledby={headingId} {...slots.root}>
      <Heading id={headingId} {...slots.title}>
        <Drawing name="alert" />
        <Words>{messages.problems.summary}</Words>
      </Heading>
      <ul {...slots.list}>
        {listed.map(({ name, placed, text }) => (
          <li key={name} {...slots.item}>
            {placed ? (
              <a href={`#${id}-${name}`} onClick={goTo(name)} {...slots.link}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
