import { invalidParameter } from '../base/errors.js';
import type { SchemaAttribute } from '../shapes/schemaAttribute.js';
import { attributeNameOf, standardTypeOf } from './schema.js';

/**
 * Refuses an invalid schema.
 * @throws CognitoError InvalidParameterException.
 */
export function assertSchema(attributes: readonly SchemaAttribute[]): void {
  const names = attributes.map(attributeNameOf);
  for (const [index, attribute] of attributes.entries()) {
    assertAttribute(attribute);
    const name = attributeNameOf(attribute);
    if (names.indexOf(name) !== index) throw invalidParameter(`Duplicate attribute ${name} in schema.`);
  }
}

function assertAttribute(attribute: SchemaAttribute): void {
  const { Name, Required, AttributeDataType: type, DeveloperOnlyAttribute } = attribute;
  if (Name === undefined) throw invalidParameter('Attribute name is required.');
  const standardType = standardTypeOf(Name);
  if (standardType === undefined && type === undefined) {
    throw invalidParameter(
      'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
    );
  }
  if (standardType === undefined && Required) {
    throw invalidParameter('Required custom attributes are not supported currently.');
  }
  if (standardType && ((type && type !== standardType) || DeveloperOnlyAttribute)) {
    throw invalidParameter(
      `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${Name}`,
    );
  }
  // AWS checks the limits of an attribute only where the request names its type.
  if (type === 'String') assertLengths(attribute);
  if (type === 'Number') assertValues(attribute);
}

function assertLengths(attribute: SchemaAttribute): void {
  const name = attributeNameOf(attribute);
  const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
  const [least, most] = [MinLength, MaxLength].map((limit) =>
    readLimit(limit, /^\d+$/, `Invalid StringAttributeConstraints for schema attribute ${name}`),
  );
  if (Math.max(least ?? 0, most ?? 0) > 2048) {
    throw invalidParameter(`user.${name}: String attributes cannot have a length of more than 2048`);
  }
  if (least !== undefined && most !== undefined && least > most) {
    throw invalidParameter(`user.${name}: Max length cannot be less than min length.`);
  }
}

function assertValues(attribute: SchemaAttribute): void {
  const name = attributeNameOf(attribute);
  const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
  const [least, most] = [MinValue, MaxValue].map((limit) =>
    readLimit(limit, /^-?\d+$/, `Invalid NumberAttributeConstraints for schema attribute ${name}`),
  );
  if (least !== undefined && most !== undefined && least > most) {
    throw invalidParameter(`user.${name}: Max value cannot be less than min value.`);
  }
}

// An empty text means no limit.
function readLimit(limit: string | undefined, pattern: RegExp, refusal: string): number | undefined {
  if (!limit) return undefined;
  if (!pattern.test(limit)) throw invalidParameter(refusal);
  return Number(limit);
}
