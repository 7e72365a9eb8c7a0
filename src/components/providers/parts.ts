import { ProviderButtons } from './ProviderButtons.js';
import { RoutedSubmit } from './RoutedSubmit.js';

/** The parts that draw providers, in one chunk for apps with providers. */
export const providerParts = { ProviderButtons, RoutedSubmit };
