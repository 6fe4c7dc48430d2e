/** Facts to the canonical JSON: fields in the order of the schema, nothing written that is empty. */
import { z } from 'zod';
import { bundleSchema } from './bundle-schema.ts';
import { writeRegisterRow } from './register-cells.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from './rules/bundle.ts';

/**
 * The bundle as canonical text: the same facts give the same bytes. Reading it back gives the same facts.
 * Throws only for facts that the schema itself does not allow, which cannot come out of the database.
 */
export function writeBundle(bundle: Bundle): string {
  const registers = bundle.organisation.registers.map((register) => ({
    ...register,
    rows: register.rows.map(writeRegisterRow),
  }));
  const wire = z.encode(bundleSchema, {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    ...bundle,
    organisation: { ...bundle.organisation, registers },
  });
  return `${JSON.stringify(wire, leaveOutEmpty, 2)}\n`;
}

/** What may be left out is left out: null, and the empty list. */
function leaveOutEmpty(this: unknown, _key: string, value: unknown): unknown {
  if (value === null && !Array.isArray(this)) return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
