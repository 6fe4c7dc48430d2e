/** The bundle's JSON Schema, made from the one schema that reads and writes it (docs/bundle.schema.json). */
import { z } from 'zod';
import { bundleSchema } from './bundle-schema.ts';

/** As text, ready for the file. What the schema cannot say (references, sums) is said by `validateBundle`. */
export function bundleJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(bundleSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Lists are read-only in the program; on the wire the word would mean something else.
      delete jsonSchema.readOnly;
    },
  });
  const titled = {
    $schema,
    title: 'Paket data Selaras',
    description: 'Satu unit dan satu tahun: semua fakta yang dicatat, tanpa angka yang dihitung.',
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
