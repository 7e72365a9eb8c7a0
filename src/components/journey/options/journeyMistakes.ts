import type { PoolSettings } from '../../../core/index.js';
import type { Appearance } from '../../../react/context/appearance.js';
import { complain, describe, nearest } from '../../../react/development/complain.js';
import { appearanceMistakes } from '../../slots/appearanceMistakes.js';
import { contrastMistakes } from './contrastMistakes.js';
import type { JourneyOptions } from './journeyOptions.js';

/**
 * The attributes that a sign-up can set.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
const attributes =
  'address birthdate email family_name gender given_name locale middle_name name nickname phone_number picture preferred_username profile updated_at website zoneinfo'.split(
    ' ',
  );

/** What a view was given. */
interface Given {
  readonly appearance: Appearance;
  readonly options?: JourneyOptions;
  readonly pool: PoolSettings;
}

/**
 * Complains about names for which there is no element, about attributes and providers that the pool does not have, and
 * about colours that cannot be read.
 * Runs in development only.
 */
export function findJourneyMistakes({ appearance, options = {}, pool }: Given): void {
  complain([
    ...appearanceMistakes(appearance),
    ...fieldMistakes(options),
    ...providerMistakes(options, pool),
    ...contrastMistakes(),
  ]);
}

function fieldMistakes({ fields = [], consents = [] }: JourneyOptions): string[] {
  const asked = fields.map((field) => (typeof field === 'string' ? field : attributeOf(field)));
  const agreed = consents.map(({ attribute }) => attribute ?? null);
  return [...asked, ...agreed].flatMap((name) => {
    if (
      !name ||
      /^(username|password|confirmPassword|confirm_password|custom:.+)$/.test(name) ||
      attributes.includes(name)
    )
      return [];
    return describe({
      place: 'fields',
      name,
      problem: 'no attribute of Cognito, so the sign-up would be refused',
      known: [...attributes, 'username', 'password'],
      advice:
        'An attribute of your own pool begins with "custom:"; with `attribute: false`, the value goes to the triggers of the pool.',
    });
  });
}

function attributeOf({ name, attribute = true }: { name: string; attribute?: boolean | string }) {
  if (typeof attribute === 'string') return attribute;
  return attribute ? name : null;
}

const social = ['Google', 'Facebook', 'Amazon', 'Apple'];

// The config lists the four social providers. A pool may have providers of its own that the config does not name, so a
// name that is like no known name passes.
function providerMistakes({ providers = [] }: JourneyOptions, pool: PoolSettings): string[] {
  const known = [...new Set([...pool.providers, ...social])];
  return providers.flatMap((provider) => {
    const name = typeof provider === 'string' ? provider : provider.name;
    if (pool.providers.includes(name)) return [];
    const isMissing = social.includes(name) && pool.providers.length > 0;
    if (!isMissing && (social.includes(name) || !nearest(name, known))) return [];
    return describe({
      place: 'providers',
      name,
      problem:
        'a provider that the config does not name, so its button would lead to an error page of Cognito',
      known: isMissing ? [] : known,
      advice: `The config names ${pool.providers.join(', ')}.`,
    });
  });
}
