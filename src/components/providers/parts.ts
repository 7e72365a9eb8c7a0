import { ProviderButtons } from './ProviderButtons.js';
import { RoutedSubmit } from './RoutedSubmit.js';

/** What draws providers; one chunk, for apps that have some. */
export const providerParts = { ProviderButtons, RoutedSubmit };
