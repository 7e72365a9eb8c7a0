import * as z from 'zod/mini';
import { errors, invalidParameter } from '../base/errors.js';

/**
 * Validates an input against a shape, and returns the input without unknown members.
 * @param refusal makes the exception for a broken constraint
 * @default InvalidParameterException
 * @throws CognitoError SerializationException for a wrong type, and `refusal` for a broken constraint.
 */
export function validate<Shape extends z.core.$ZodType>(
  shape: Shape,
  input: unknown,
  refusal: (message: string) => Error = invalidParameter,
): z.output<Shape> {
  const result = z.safeParse(shape, input, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const mistyped = issues.find(isMistyped);
  if (mistyped) throw errors.serialization(describeMistyped(mistyped));
  const count = issues.length === 1 ? '1 validation error' : `${issues.length} validation errors`;
  throw refusal(`${count} detected: ${issues.map((issue) => describe(issue, input)).join('; ')}`);
}

/**
 * Parses the JSON object of a request body, without members that are null, which mean absent to AWS.
 * @throws CognitoError SerializationException when the body is not a JSON object.
 */
export function parseBody(body: string): unknown {
  if (body.trim() === '') return {};
  const input = parseJson(body);
  if (isDeeper(input, deepestInput)) throw errors.serialization('The request body is nested too deeply.');
  return input;
}

// No input of the API is as deep. Every document must be stored and written as JSON again, which takes a call per level.
const deepestInput = 100;

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body, (_, value) => value ?? undefined) ?? {};
  } catch {
    throw errors.serialization('Unable to parse the request body as JSON.');
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1));
}

type Issue = z.core.$ZodIssue;

function isMistyped({ code, input }: Issue): boolean {
  if (input === undefined) return false;
  return code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');
}

function describeMistyped({ input }: Issue): string {
  if (Array.isArray(input)) return 'Start of list found where not expected.';
  if (typeof input === 'object') return 'Start of structure or map found where not expected.';
  return `${(typeof input).toUpperCase()}_VALUE can not be converted to the expected type.`;
}

// AWS describes a broken item of a list of texts or numbers at the list.
function describe(issue: Issue, root: unknown): string {
  const { path, input } = issue;
  const constraint = input === undefined ? 'Member must not be null' : issue.message;
  const isItem = typeof path.at(-1) === 'number' && input !== undefined && isPlain(input);
  if (!isItem) return describeBroken(path, input, constraint);
  const list = path.slice(0, -1);
  return describeBroken(list, valueAt(root, list), `Member must satisfy constraint: [${constraint}]`);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, part) => (isPlain(value) ? undefined : Reflect.get(Object(value), part)), root);
}

function describeBroken(path: readonly PropertyKey[], value: unknown, constraint: string): string {
  const shown = isSensitive(path) ? '' : toText(value);
  return `Value${shown} at '${toPath(path)}' failed to satisfy constraint: ${constraint}`;
}

function toText(value: unknown): string {
  if (value === undefined) return ' null';
  if (isPlain(value)) return ` '${value}'`;
  if (Array.isArray(value) && value.every(isPlain)) return ` '[${value.join(', ')}]'`;
  // A structure may contain a member that is sensitive.
  return '';
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object';
}

function isSensitive(path: readonly PropertyKey[]): boolean {
  return path[0] !== 'TokenValidityUnits' && path.some((part) => sensitive.has(String(part)));
}

/** The members whose shape is sensitive in the model of the service: AWS never repeats their values. */
const sensitive: ReadonlySet<string> = new Set([
  'AccessToken',
  'AuthParameters',
  'ChallengeResponses',
  'ClientId',
  'ClientSecret',
  'ClientSecretValue',
  'FeedbackToken',
  'IdToken',
  'Logins',
  'Password',
  'PreviousPassword',
  'ProposedPassword',
  'RefreshToken',
  'SecretCode',
  'SecretHash',
  'Session',
  'TemporaryPassword',
  'Token',
  'UserCode',
  'UserContextData',
  'Username',
  'Value',
]);

// AWS counts list members from one and writes names in camel case: userAttributes.1.member.name
function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) =>
      typeof part === 'number'
        ? `${part + 1}.member`
        : String(part).replace(/^./u, (first) => first.toLowerCase()),
    )
    .join('.');
}
