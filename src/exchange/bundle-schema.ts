/**
 * The bundle on the wire: JSON to facts and back. One schema serves to read, to write and to publish
 * (docs/bundle.schema.json). Reading collects every problem and never throws, whatever the text is.
 */
import { z } from 'zod';
import { failure, type Problem, type Result, success } from '../kernel/result.ts';
import { findJsonFault } from './json-fault.ts';
import { readRegisterCells } from './register-cells.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from './rules/bundle.ts';
import { agreements } from './schema/agreements.ts';
import { budget } from './schema/budget.ts';
import { evaluation } from './schema/evaluation.ts';
import { measurement } from './schema/measurement.ts';
import { organisation } from './schema/organisation.ts';
import { planning } from './schema/planning.ts';
import { reporting } from './schema/reporting.ts';
import { survey } from './schema/survey.ts';
import { code, year } from './schema/wire-types.ts';
import { pathText, schemaProblems } from './schema-problems.ts';

/** A larger file is refused before it is read. */
export const LARGEST_BUNDLE = 20 * 1024 * 1024;
const DEEPEST_NESTING = 20;

export const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  unit: code,
  year,
  organisation,
  planning,
  budget: budget.prefault({}),
  agreements: agreements.prefault({}),
  measurement,
  survey: survey.prefault({}),
  evaluation: evaluation.prefault({}),
  reporting: reporting.prefault({}),
});

export type BundleReading =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a bundle. Problems name the place (`budget.lines[3].amount`, or line and column where the text is no
 * JSON at all), what was read and what is expected. Whether its references resolve: see `validateBundle`.
 */
export function parseBundle(text: string): BundleReading {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = bundleSchema.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error.issues, json.value) };
  const { format: _format, version: _version, ...facts } = parsed.data;
  const registers = readRegisterCells(facts.organisation.registers);
  if (!registers.ok) return registers;
  return {
    ok: true,
    bundle: { ...facts, organisation: { ...facts.organisation, registers: registers.value } },
  };
}

function readJson(text: string): Result<unknown> {
  // The length in UTF-16 units is never above the length in bytes, so this check is enough for the memory.
  if (text.length > LARGEST_BUNDLE) return failure(tooLarge());
  const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const fault = findJsonFault(withoutMark, DEEPEST_NESTING);
  if (fault !== null) {
    const place = `baris ${fault.line}, kolom ${fault.column}`;
    return failure({
      code: fault.code,
      message: `Berkas tidak dapat dibaca pada ${place}: ${fault.message}.`,
      path: place,
      read: fault.read,
      expected: null,
    });
  }
  const value: unknown = JSON.parse(withoutMark);
  const unsafe = unsafeTexts(value);
  return unsafe.length > 0 ? failure(...unsafe) : success(value);
}

/** The refusal of a file that is larger than a bundle may be. */
export function tooLarge(): Problem {
  const megabytes = LARGEST_BUNDLE / 1024 / 1024;
  return {
    code: 'bundle-too-large',
    message: `Berkas lebih besar dari ${megabytes} MB, sehingga tidak dibaca.`,
    path: '(berkas)',
    read: null,
    expected: `paket data satu unit dan satu tahun, paling besar ${megabytes} MB`,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be stored or printed
const UNSAFE_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/** Texts with characters that neither the database nor a document can hold: NUL, control, half characters. */
function unsafeTexts(root: unknown): Problem[] {
  const problems: Problem[] = [];
  const waiting: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [
    { value: root, path: [] },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && UNSAFE_TEXT.test(value)) {
      problems.push({
        code: 'unsafe-text',
        message: 'Teks ini memuat karakter kendali atau karakter rusak yang tidak dapat disimpan.',
        path: pathText(path),
        read: null,
        expected: 'teks biasa',
      });
    } else if (Array.isArray(value)) {
      value.forEach((entry, index) => {
        waiting.push({ value: entry, path: [...path, index] });
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) waiting.push({ value: entry, path: [...path, key] });
    }
  }
  return problems;
}
