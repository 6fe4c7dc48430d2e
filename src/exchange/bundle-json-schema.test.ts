import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { bundleJsonSchema } from './bundle-json-schema.ts';
import { smallBundle } from './testing/small-bundle.ts';

test('the published schema is the schema that reads bundles (vitest -u writes it anew)', async () => {
  await expect(bundleJsonSchema()).toMatchFileSnapshot('../../docs/bundle.schema.json');
});

test('a bundle that is read is valid by the published schema, one with an unknown field is not', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(bundleJsonSchema()));
  expect(validate(smallBundle())).toBe(true);
  expect(validate({ ...smallBundle(), warna: 'biru' })).toBe(false);
});
