/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

// One line a member, as JSON: as objects the values would fill four hundred lines.
const categories = {
  auth: '{"authMethodOrder":[[{"display":"BUTTON","type":"FEDERATED"},{"display":"INPUT","type":"USERNAME_PASSWORD"}]],"federation":{"interfaceStyle":"BUTTON_LIST","order":[]}}',
  form: '{"displayGraphics":true,"instructions":{"enabled":false},"languageSelector":{"enabled":false},"location":{"horizontal":"CENTER","vertical":"CENTER"},"sessionTimerDisplay":"NONE"}',
  global:
    '{"colorSchemeMode":"LIGHT","pageFooter":{"enabled":false},"pageHeader":{"enabled":false},"spacingDensity":"REGULAR"}',
  signUp: '{"acceptanceElements":[{"enforcement":"NONE","textKey":"en"}]}',
};

const componentClasses = {
  buttons: '{"borderRadius":8}',
  divider: '{"lightMode":{"borderColor":"ebebf0ff"},"darkMode":{"borderColor":"232b37ff"}}',
  dropDown:
    '{"borderRadius":8,"lightMode":{"defaults":{"itemBackgroundColor":"ffffffff"},"hover":{"itemBackgroundColor":"f4f4f4ff","itemBorderColor":"7d8998ff","itemTextColor":"000716ff"},"match":{"itemBackgroundColor":"414d5cff","itemTextColor":"0972d3ff"}},"darkMode":{"defaults":{"itemBackgroundColor":"192534ff"},"hover":{"itemBackgroundColor":"081120ff","itemBorderColor":"5f6b7aff","itemTextColor":"e9ebedff"},"match":{"itemBackgroundColor":"d1d5dbff","itemTextColor":"89bdeeff"}}}',
  focusState: '{"lightMode":{"borderColor":"0972d3ff"},"darkMode":{"borderColor":"539fe5ff"}}',
  idpButtons: '{"icons":{"enabled":true}}',
  input:
    '{"borderRadius":8,"lightMode":{"defaults":{"backgroundColor":"ffffffff","borderColor":"7d8998ff"},"placeholderColor":"5f6b7aff"},"darkMode":{"defaults":{"backgroundColor":"0f1b2aff","borderColor":"5f6b7aff"},"placeholderColor":"8d99a8ff"}}',
  inputDescription: '{"lightMode":{"textColor":"5f6b7aff"},"darkMode":{"textColor":"8d99a8ff"}}',
  inputLabel: '{"lightMode":{"textColor":"000716ff"},"darkMode":{"textColor":"d1d5dbff"}}',
  link: '{"lightMode":{"defaults":{"textColor":"0972d3ff"},"hover":{"textColor":"033160ff"}},"darkMode":{"defaults":{"textColor":"539fe5ff"},"hover":{"textColor":"89bdeeff"}}}',
  optionControls:
    '{"lightMode":{"defaults":{"backgroundColor":"ffffffff","borderColor":"7d8998ff"},"selected":{"backgroundColor":"0972d3ff","foregroundColor":"ffffffff"}},"darkMode":{"defaults":{"backgroundColor":"0f1b2aff","borderColor":"7d8998ff"},"selected":{"backgroundColor":"539fe5ff","foregroundColor":"000716ff"}}}',
  statusIndicator:
    '{"lightMode":{"error":{"backgroundColor":"fff7f7ff","borderColor":"d91515ff","indicatorColor":"d91515ff"},"pending":{"indicatorColor":"AAAAAAAA"},"success":{"backgroundColor":"f2fcf3ff","borderColor":"037f0cff","indicatorColor":"037f0cff"},"warning":{"backgroundColor":"fffce9ff","borderColor":"8d6605ff","indicatorColor":"8d6605ff"}},"darkMode":{"error":{"backgroundColor":"1a0000ff","borderColor":"eb6f6fff","indicatorColor":"eb6f6fff"},"pending":{"indicatorColor":"AAAAAAAA"},"success":{"backgroundColor":"001a02ff","borderColor":"29ad32ff","indicatorColor":"29ad32ff"},"warning":{"backgroundColor":"1d1906ff","borderColor":"e0ca57ff","indicatorColor":"e0ca57ff"}}}',
};

const components = {
  alert:
    '{"borderRadius":12,"lightMode":{"error":{"backgroundColor":"fff7f7ff","borderColor":"d91515ff"}},"darkMode":{"error":{"backgroundColor":"1a0000ff","borderColor":"eb6f6fff"}}}',
  favicon: '{"enabledTypes":["ICO","SVG"]}',
  form: '{"backgroundImage":{"enabled":false},"borderRadius":8,"lightMode":{"backgroundColor":"ffffffff","borderColor":"c6c6cdff"},"darkMode":{"backgroundColor":"0f1b2aff","borderColor":"424650ff"},"logo":{"enabled":false,"formInclusion":"IN","location":"CENTER","position":"TOP"}}',
  idpButton:
    '{"custom":{},"standard":{"lightMode":{"active":{"backgroundColor":"d3e7f9ff","borderColor":"033160ff","textColor":"033160ff"},"defaults":{"backgroundColor":"ffffffff","borderColor":"424650ff","textColor":"424650ff"},"hover":{"backgroundColor":"f2f8fdff","borderColor":"033160ff","textColor":"033160ff"}},"darkMode":{"active":{"backgroundColor":"354150ff","borderColor":"89bdeeff","textColor":"89bdeeff"},"defaults":{"backgroundColor":"0f1b2aff","borderColor":"c6c6cdff","textColor":"c6c6cdff"},"hover":{"backgroundColor":"192534ff","borderColor":"89bdeeff","textColor":"89bdeeff"}}}}',
  pageBackground:
    '{"image":{"enabled":true},"lightMode":{"color":"ffffffff"},"darkMode":{"color":"0f1b2aff"}}',
  pageFooter:
    '{"backgroundImage":{"enabled":false},"lightMode":{"background":{"color":"fafafaff"},"borderColor":"d5dbdbff"},"darkMode":{"background":{"color":"0f141aff"},"borderColor":"424650ff"},"logo":{"enabled":false,"location":"START"}}',
  pageHeader:
    '{"backgroundImage":{"enabled":false},"lightMode":{"background":{"color":"fafafaff"},"borderColor":"d5dbdbff"},"darkMode":{"background":{"color":"0f141aff"},"borderColor":"424650ff"},"logo":{"enabled":false,"location":"START"}}',
  pageText:
    '{"lightMode":{"bodyColor":"414d5cff","descriptionColor":"414d5cff","headingColor":"000716ff"},"darkMode":{"bodyColor":"b6bec9ff","descriptionColor":"b6bec9ff","headingColor":"d1d5dbff"}}',
  phoneNumberSelector: '{"displayType":"TEXT"}',
  primaryButton:
    '{"lightMode":{"active":{"backgroundColor":"033160ff","textColor":"ffffffff"},"defaults":{"backgroundColor":"0972d3ff","textColor":"ffffffff"},"disabled":{"backgroundColor":"ffffffff","borderColor":"ffffffff"},"hover":{"backgroundColor":"033160ff","textColor":"ffffffff"}},"darkMode":{"active":{"backgroundColor":"539fe5ff","textColor":"000716ff"},"defaults":{"backgroundColor":"539fe5ff","textColor":"000716ff"},"disabled":{"backgroundColor":"ffffffff","borderColor":"ffffffff"},"hover":{"backgroundColor":"89bdeeff","textColor":"000716ff"}}}',
  secondaryButton:
    '{"lightMode":{"active":{"backgroundColor":"d3e7f9ff","borderColor":"033160ff","textColor":"033160ff"},"defaults":{"backgroundColor":"ffffffff","borderColor":"0972d3ff","textColor":"0972d3ff"},"hover":{"backgroundColor":"f2f8fdff","borderColor":"033160ff","textColor":"033160ff"}},"darkMode":{"active":{"backgroundColor":"354150ff","borderColor":"89bdeeff","textColor":"89bdeeff"},"defaults":{"backgroundColor":"0f1b2aff","borderColor":"539fe5ff","textColor":"539fe5ff"},"hover":{"backgroundColor":"192534ff","borderColor":"89bdeeff","textColor":"89bdeeff"}}}',
};

/**
 * Cognito's default style of managed login, to which a style adds its own values.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-brandingdesigner.html
 */
export const managedLoginDefaults: JsonObject = {
  categories: parsed(categories),
  componentClasses: parsed(componentClasses),
  components: parsed(components),
};

function parsed(members: Readonly<Record<string, string>>): JsonObject {
  const read = ([name, json]: [string, string]): [string, Json] => [name, JSON.parse(json)];
  return Object.fromEntries(Object.entries(members).map(read));
}
