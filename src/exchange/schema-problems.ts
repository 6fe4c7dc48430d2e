/** Turns what the schema found into problems a person can act on: place, what was read, what is expected. */
import type { z } from 'zod';
import { type Problem, quoted } from '../kernel/result.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** `budget.lines[3].amount`; the whole file is `(berkas)`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text === '' ? '(berkas)' : text;
}

/** All problems of a value that the schema refused; one unknown field each. */
export function schemaProblems(issues: readonly Issue[], root: unknown): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, root));
}

function problemsOf(issue: Issue, root: unknown): Problem[] {
  const found = valueAt(root, issue.path);
  const path = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      message: `Isian "${quoted(key)}" tidak dikenal.`,
      path: pathText([...issue.path, key]),
      read: readText(valueAt(root, [...issue.path, key])),
      expected: 'hanya isian yang ada dalam skema paket data (docs/bundle.schema.json)',
    }));
  }
  if (found === undefined) {
    return [
      {
        code: 'missing-field',
        message: 'Isian ini wajib ada.',
        path,
        read: null,
        expected: expectedOf(issue),
      },
    ];
  }
  return [
    {
      code: codeOf(issue),
      message: messageOf(issue, found),
      path,
      read: readText(found),
      expected: expectedOf(issue),
    },
  ];
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom') return 'number-unreadable';
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-bounds';
  return issue.code === 'invalid_value' || issue.code === 'invalid_format' ? 'invalid-value' : 'wrong-type';
}

function messageOf(issue: Issue, found: unknown): string {
  if (issue.code === 'custom') return asSentence(issue.message);
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `Daftar ini terlalu panjang: paling banyak ${issue.maximum} baris.`;
    if (issue.origin === 'string') return `Teks ini terlalu panjang: paling banyak ${issue.maximum} huruf.`;
    return `Bilangan ini terlalu besar: paling besar ${issue.maximum}.`;
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `Daftar ini harus berisi sedikitnya ${issue.minimum} baris.`;
    if (issue.origin === 'string')
      return 'Teks ini kosong. Isi, atau hilangkan isiannya bila memang tidak ada.';
    return `Bilangan ini terlalu kecil: paling kecil ${issue.minimum}.`;
  }
  if (issue.code === 'invalid_key') return 'Nama kolom ini bukan kode yang sah.';
  return `Isian ini ${kindOf(found)}, tidak sesuai dengan yang diharapkan.`;
}

function asSentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

const EXPECTED_TYPE: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar [ … ]',
  object: 'susunan { … }',
  record: 'susunan { … }',
};

function expectedOf(issue: Issue): string | null {
  if (issue.code === 'invalid_type') return EXPECTED_TYPE[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `salah satu dari: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format')
    return FORMATS[issue.format] ?? 'kode: huruf, angka, titik, garis bawah, tanda hubung';
  if (issue.code !== 'invalid_union') return null;
  if ('options' in issue && Array.isArray(issue.options))
    return `salah satu dari: ${issue.options.map(String).join(', ')}`;
  return expectedOfAlternatives(issue.errors);
}

const FORMATS: Readonly<Record<string, string>> = { date: 'tanggal yang ada, ditulis 2025-12-31' };

function expectedOfAlternatives(alternatives: readonly (readonly Issue[])[]): string {
  const literals = alternatives.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : [])),
  );
  if (literals.length > 0) return `salah satu dari: ${literals.join(', ')}`;
  return 'bilangan, ditulis sebagai teks (mis. "87,26") atau bilangan JSON';
}

function kindOf(found: unknown): string {
  if (found === null) return 'kosong (null)';
  if (Array.isArray(found)) return 'berupa daftar';
  if (typeof found === 'object') return 'berupa susunan';
  if (typeof found === 'string') return 'berupa teks';
  if (typeof found === 'number') return 'berupa bilangan';
  return `berupa ${String(found)}`;
}

/** The value at a path of the parsed JSON; undefined where there is none. Own properties only. */
function valueAt(root: unknown, path: Path): unknown {
  let found = root;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

function readText(found: unknown): string | null {
  if (found === undefined) return null;
  if (typeof found === 'string') return quoted(found);
  if (Array.isArray(found)) return `daftar dengan ${found.length} baris`;
  if (typeof found === 'object' && found !== null) return 'susunan { … }';
  return String(found);
}
