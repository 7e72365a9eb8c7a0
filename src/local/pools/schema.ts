import type { SchemaAttribute } from '../shapes/schemaAttribute.js';
import type { Pool } from '../state/pool.js';

/** An attribute of a pool's schema, with its name in requests (such as `custom:plan`). */
export type Attribute = SchemaAttribute & {
  readonly Name: string;
  readonly AttributeDataType: NonNullable<SchemaAttribute['AttributeDataType']>;
};

/**
 * Returns the schema of a pool: the standard attributes with the pool's constraints, and the custom attributes.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
export function schemaOf({ settings }: Pool): Attribute[] {
  const given = settings.Schema ?? [];
  const standard = [...standardAttributes.values()].map((attribute) => ({
    ...attribute,
    ...given.find(({ Name }) => Name === attribute.Name),
    // A pool cannot change the type of a standard attribute.
    AttributeDataType: attribute.AttributeDataType,
  }));
  const custom = given.filter(({ Name = '' }) => !standardAttributes.has(Name)).map(describeCustom);
  return [...standard, ...custom];
}

/** Finds an attribute by its name in requests. */
export function findAttribute(pool: Pool, name: string): Attribute | undefined {
  const standard = standardAttributes.get(name);
  const given = pool.settings.Schema?.find((attribute) => attributeNameOf(attribute) === name);
  if (standard) return { ...standard, ...given, AttributeDataType: standard.AttributeDataType };
  return given && describeCustom(given);
}

/** Returns the type of a standard attribute; undefined for every other name. */
export function standardTypeOf(name: string): Attribute['AttributeDataType'] | undefined {
  return standardAttributes.get(name)?.AttributeDataType;
}

/** Returns the name of an attribute in requests, such as `custom:plan`. */
export function attributeNameOf({ Name = '', DeveloperOnlyAttribute }: SchemaAttribute): string {
  if (standardAttributes.has(Name)) return Name;
  return DeveloperOnlyAttribute ? `dev:custom:${Name}` : `custom:${Name}`;
}

function describeCustom(attribute: SchemaAttribute): Attribute {
  const { AttributeDataType = 'String' } = attribute;
  return {
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    ...attribute,
    Name: attributeNameOf(attribute),
    AttributeDataType,
    ...(AttributeDataType === 'String'
      ? { StringAttributeConstraints: attribute.StringAttributeConstraints ?? {} }
      : {}),
    ...(AttributeDataType === 'Number'
      ? { NumberAttributeConstraints: attribute.NumberAttributeConstraints ?? {} }
      : {}),
  };
}

const plain = (Name: string, shortest = '0', longest = '2048'): Attribute => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength: shortest, MaxLength: longest },
});

const flag = (Name: string): Attribute => {
  const { StringAttributeConstraints: _, ...attribute } = plain(Name);
  return { ...attribute, AttributeDataType: 'Boolean' };
};

const standardAttributes: ReadonlyMap<string, Attribute> = new Map(
  [
    { ...plain('sub', '1'), Mutable: false, Required: true },
    ...['name', 'given_name', 'family_name', 'middle_name', 'nickname', 'preferred_username'].map((name) =>
      plain(name),
    ),
    ...['profile', 'picture', 'website', 'email'].map((name) => plain(name)),
    flag('email_verified'),
    plain('gender'),
    plain('birthdate', '10', '10'),
    ...['zoneinfo', 'locale', 'phone_number'].map((name) => plain(name)),
    flag('phone_number_verified'),
    plain('address'),
    {
      ...flag('updated_at'),
      AttributeDataType: 'Number' as const,
      NumberAttributeConstraints: { MinValue: '0' },
    },
    { ...plain('identities'), StringAttributeConstraints: {} },
  ].map((attribute) => [attribute.Name, attribute]),
);
