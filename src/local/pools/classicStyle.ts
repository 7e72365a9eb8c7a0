import { invalidParameter } from '../base/errors.js';

const text = ['padding-top', 'padding-bottom', 'display', 'font-size', 'color'];

/**
 * The classes of the classic hosted pages, each with the properties that a style sheet may set.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/hosted-ui-classic-branding.html
 */
const properties: ReadonlyMap<string, readonly string[]> = new Map([
  ['.logo-customizable', ['max-width', 'max-height', 'background-color']],
  ['.banner-customizable', ['padding', 'background-color']],
  ['.background-customizable', ['background-color']],
  ['.label-customizable', ['font-weight', 'color']],
  ['.textDescription-customizable', text],
  ['.idpDescription-customizable', text],
  ['.legalText-customizable', ['color', 'font-size']],
  [
    '.submitButton-customizable',
    ['font-size', 'font-weight', 'margin', 'width', 'height', 'color', 'background-color'],
  ],
  ['.submitButton-customizable:hover', ['color', 'background-color']],
  [
    '.errorMessage-customizable',
    ['margin', 'padding', 'font-size', 'width', 'background', 'border', 'color', 'box-sizing'],
  ],
  ['.inputField-customizable', ['width', 'height', 'color', 'background-color', 'border']],
  ['.inputField-customizable:focus', ['border-color', 'outline']],
  [
    '.idpButton-customizable',
    ['height', 'width', 'text-align', 'margin-bottom', 'color', 'background-color', 'border-color'],
  ],
  ['.idpButton-customizable:hover', ['color', 'background-color']],
  ['.socialButton-customizable', ['height', 'text-align', 'width', 'margin-bottom', 'margin']],
  ['.redirect-customizable', ['text-align', 'display']],
  ['.passwordCheck-notValid-customizable', ['color']],
  ['.passwordCheck-valid-customizable', ['color']],
]);

/**
 * Refuses a style sheet with other classes, other properties or rules that begin with `@`.
 * @throws CognitoError InvalidParameterException.
 */
export function assertClassicStyle(css: string): void {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  if (/@|<|\\|url\s*\(|expression\s*\(|javascript:/i.test(plain)) throw refuse('The CSS is not allowed');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  if (plain.replace(/[^{}]+\{[^{}]*\}/g, '').trim()) throw refuse('The CSS could not be read');
  for (const [, selectors = '', declarations = ''] of rules) {
    for (const selector of selectors.split(',')) assertRule(selector.trim(), declarations);
  }
}

function assertRule(selector: string, declarations: string): void {
  const allowed = properties.get(selector);
  if (!allowed) throw refuse(`The CSS class ${selector} is not allowed`);
  for (const declaration of declarations.split(';')) {
    const name = declaration.split(':')[0]?.trim().toLowerCase() ?? '';
    if (name && !allowed.includes(name)) {
      throw refuse(`The CSS property ${name} is not allowed in ${selector}`);
    }
  }
}

function refuse(message: string) {
  return invalidParameter(`${message}.`);
}
