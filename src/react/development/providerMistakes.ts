import type { AuthConfig } from '../../amplify/config/AuthConfig.js';
import { readConfig } from '../../amplify/config/readConfig.js';
import { unknownConfigKeys } from '../../amplify/config/unknownConfigKeys.js';
import { loadAllTexts, locales } from '../../locales/load.js';
import type { MessageOverrides } from '../texts/overrides.js';
import { complain, describe } from './complain.js';

/** What the provider was given. */
interface Given {
  readonly config?: AuthConfig;
  readonly endpoint?: string;
  readonly locale?: string;
  readonly messages?: MessageOverrides;
}

/** Complains about what the provider was given and cannot use. Runs in development only. */
export async function findProviderMistakes(given: Given): Promise<void> {
  complain([
    ...configMistakes(given),
    ...endpointMistakes(given),
    ...localeMistakes(given),
    ...(await messageMistakes(given)),
  ]);
}

function configMistakes({ config = {} }: Given): string[] {
  const problem = 'a key that the kit does not read';
  return unknownConfigKeys(config).map(({ place, name, known }) =>
    describe({ place, name, known, problem, advice: 'Remove it.' }),
  );
}

/** The ids of pools that a local Cognito makes: of the starter pool, and of pools whose id an app did not choose. */
const localPool = /_(Starter01|Local[A-Za-z0-9]{6})$/;

// The requests would go to AWS, where the pool does not exist, and people would see that the server cannot be reached.
function endpointMistakes({ config, endpoint }: Given): string[] {
  const { userPoolId = '', userPoolEndpoint } = readConfig(config, endpoint).resources?.Auth?.Cognito ?? {};
  if (userPoolEndpoint || !localPool.test(userPoolId)) return [];
  return [
    `${userPoolId} is a pool of a local Cognito, and the config has no address for it, so every request goes to AWS. Use the whole JSON that \`npx cognito-kit local\` prints, or pass <AuthProvider endpoint="http://localhost:9229">.`,
  ];
}

function localeMistakes({ locale = 'en', messages }: Given): string[] {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  // An app with texts of its own may have a language of its own too.
  if (locales.includes(language) || messages) return [];
  return [
    `locale is "${locale}", a language that the kit has no texts in, so all texts are in English. Use one of ${locales.join(', ')}, or give your own texts as messages.`,
  ];
}

async function messageMistakes({ messages = {} }: Given): Promise<string[]> {
  const english: object = await loadAllTexts('en');
  const problem = 'a text that the kit does not show';
  const advice = 'The type `MessageOverrides` has every name.';
  return unknownIn('messages', messages, english).flatMap(({ place, name, known }) =>
    describe({ place, name, known, problem, advice }),
  );
}

interface Unknown {
  readonly place: string;
  readonly name: string;
  readonly known: readonly string[];
}

function unknownIn(place: string, given: object, known: object): Unknown[] {
  const texts = new Map<string, unknown>(Object.entries(known));
  return Object.entries(given).flatMap(([name, value]): Unknown[] => {
    const inside = texts.get(name);
    if (!texts.has(name)) return [{ place, name, known: [...texts.keys()] }];
    // An app has fields and attributes of its own.
    const isOpen = place === 'messages' && ['attributes', 'placeholders'].includes(name);
    const isSection = isObject(value) && isObject(inside) && !isOpen;
    return isSection ? unknownIn(`${place}.${name}`, value, inside) : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
