/** The browser's types, written from the named shapes of the server's OpenAPI description. */

type Schema = Readonly<Record<string, unknown>>;

const HEADING = `/**
 * Written from the server's OpenAPI description by src/app/openapi.test.ts; not edited by hand:
 * npx vitest run src/app/openapi.test.ts -u
 */
`;

/** What decides the type, and what only limits its values; any other keyword is one this writer does not know. */
const KNOWN_KEYWORDS = new Set(
  ['$ref', 'anyOf', 'oneOf', 'enum', 'const', 'type', 'properties', 'required', 'items']
    .concat(['additionalProperties', 'description', 'pattern', 'format', 'minimum', 'maximum'])
    .concat(['minLength', 'maxLength', 'minItems', 'maxItems', 'default']),
);
const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

function asSchema(value: unknown): Schema {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error(`No schema: ${JSON.stringify(value)}`);
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const oneOf = (types: readonly string[]): string => [...new Set(types)].join(' | ');

function objectType(schema: Schema, indent: string): string {
  const required = new Set(asList(schema.required));
  const inner = `${indent}  `;
  const lines = Object.entries(asSchema(schema.properties ?? {})).map(([name, property]) => {
    const key = /^[A-Za-z_$][\w$]*$/u.test(name) ? name : JSON.stringify(name);
    return `${inner}readonly ${key}${required.has(name) ? '' : '?'}: ${typeOf(asSchema(property), inner)};`;
  });
  const { additionalProperties: further } = schema;
  if (further !== undefined && further !== false) {
    const type = further === true ? 'unknown' : typeOf(asSchema(further), inner);
    lines.push(`${inner}readonly [name: string]: ${type};`);
  }
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function arrayType(schema: Schema, indent: string): string {
  const item = asSchema(schema.items ?? {});
  const isUnion = [item.anyOf, item.oneOf, item.enum, item.type].some(Array.isArray);
  const type = typeOf(item, indent);
  // A list of lists needs its parentheses as well.
  return isUnion || item.type === 'array' ? `readonly (${type})[]` : `readonly ${type}[]`;
}

function typeOf(schema: Schema, indent: string): string {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN_KEYWORDS.has(keyword));
  if (unknown.length > 0) throw new Error(`Keywords without a type: ${unknown.join(', ')}`);
  if (typeof schema.$ref === 'string') return schema.$ref.replace('#/components/schemas/', '');
  const choices = asList(schema.anyOf ?? schema.oneOf);
  if (choices.length > 0) return oneOf(choices.map((choice) => typeOf(asSchema(choice), indent)));
  if ('const' in schema) return JSON.stringify(schema.const);
  const values = asList(schema.enum);
  if (values.length > 0) return oneOf(values.map((value) => JSON.stringify(value)));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return oneOf(types.map((type: unknown) => typeNamed(type, schema, indent)));
}

function typeNamed(type: unknown, schema: Schema, indent: string): string {
  if (type === undefined) return 'unknown';
  if (type === 'object') return objectType(schema, indent);
  if (type === 'array') return arrayType(schema, indent);
  const scalar = SCALARS[String(type)];
  if (scalar === undefined) throw new Error(`No type for ${String(type)}`);
  return scalar;
}

/**
 * TypeScript of the named shapes (`components.schemas`) of an OpenAPI 3.1 document, all under one exported
 * interface `Api`. Properties and lists are read-only, because the browser only reads answers.
 *
 * @throws for a keyword it does not know: a type that says less than the description would go unnoticed.
 */
export function apiTypes(document: unknown): string {
  const components = asSchema(asSchema(document).components);
  const names = Object.entries(asSchema(components.schemas)).sort(([one], [other]) => (one < other ? -1 : 1));
  const types = names.map(([name, value]) => {
    const schema = asSchema(value);
    const type = typeOf(schema, '');
    return schema.type === 'object' ? `interface ${name} ${type}\n` : `type ${name} = ${type};\n`;
  });
  const all = names.map(([name]) => `  readonly ${name}: ${name};`).join('\n');
  return [HEADING, ...types, `export interface Api {\n${all}\n}\n`].join('\n');
}
