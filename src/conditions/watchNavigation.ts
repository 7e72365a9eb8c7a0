import { onTestFinished } from 'vitest';

/** Holds up everything that would leave the page, until the test ends. @returns the addresses, as they are tried. */
export function watchNavigation(): string[] {
  const tried: string[] = [];
  function hold(event: NavigateEvent) {
    tried.push(event.destination.url);
    event.preventDefault();
  }
  navigation.addEventListener('navigate', hold);
  onTestFinished(() => navigation.removeEventListener('navigate', hold));
  return tried;
}
