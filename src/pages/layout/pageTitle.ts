import type { Step } from '../../core/index.js';
import { loadMessages } from '../../react/texts/loadMessages.js';
import type { MessageOverrides } from '../../react/texts/overrides.js';
import type { Place } from '../address/places.js';
import { basePathOf, routeOf } from '../address/routes.js';
import { titleOf } from './titleOf.js';

/** What the title of a page depends on; each has the default of the components. */
export interface PageTitleOptions {
  /**
   * The path below which the pages live.
   * @default '/auth'
   */
  basePath?: string;
  /**
   * The language, as a BCP 47 tag.
   * @default 'en'
   */
  locale?: string;
  /** Texts of the app in place of the texts of the locale. */
  messages?: MessageOverrides;
  /** The end of the title. Leave the name out where the framework adds the name: `template` of Next.js. */
  siteName?: string;
}

/**
 * Returns the title that `<AuthPages>` gives the page at a path, for a server that writes titles into its HTML, as
 * `generateMetadata` of Next.js does. Runs without React.
 */
export async function pageTitle(path: string, options: PageTitleOptions = {}): Promise<string> {
  const { basePath = '/auth', locale = 'en', messages, siteName } = options;
  const { place } = routeOf(path, basePathOf(basePath));
  const title = titleOf(place, firstStepOf(place), await loadMessages(locale, messages));
  return siteName ? `${title} – ${siteName}` : title;
}

function firstStepOf(place: Place): Step {
  switch (place) {
    case 'signup':
      return { name: 'signUp' };
    case 'confirm':
      return { name: 'confirmSignUp', username: '', delivery: {} };
    case 'forgotPassword':
      return { name: 'forgotPassword' };
    case 'mfa':
      return { name: 'mfaMethods', methods: [] };
    case 'passkeys':
      return { name: 'passkeys', passkeys: [] };
    default:
      return { name: 'signIn' };
  }
}
