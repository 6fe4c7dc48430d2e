/** The wire form of a layout: what may come from outside, whatever wrote it. Sense is checked by `validateLayout`. */
import { z } from 'zod';
import type { Problem, Result } from '../kernel/result.ts';
import { FONT_NAMES, type ReportLayout } from './rules/layout.ts';
import { LABEL_STYLES, LAYOUT_LIMITS, validateLayout } from './rules/validate-layout.ts';

const text = (most: number) => z.string().max(most);
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const code = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/u);
const label = z.enum(LABEL_STYLES);
const options = z.record(
  text(60),
  z.union([text(LAYOUT_LIMITS.text), z.number(), z.boolean(), z.array(text(LAYOUT_LIMITS.text)).max(100)]),
);
const item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: text(LAYOUT_LIMITS.text) }),
  z.strictObject({
    kind: z.literal('list'),
    marker: z.enum(['decimal', 'lower-alpha', 'bullet']),
    items: z.array(text(LAYOUT_LIMITS.text)).max(100),
  }),
  z.strictObject({ kind: z.literal('block'), name: text(80), options: options.optional() }),
]);
const repeat = z.strictObject({
  over: z.enum(['positions', 'objectives', 'indicators']),
  of: text(40).optional(),
  codes: z.array(text(80)).max(200).optional(),
});
const section = z.strictObject({
  id: code,
  title: text(LAYOUT_LIMITS.title),
  label,
  heading: z.enum(['shown', 'none', 'page']).optional(),
  inContents: z.boolean().optional(),
  states: z
    .array(z.enum(['draft', 'submitted', 'verified', 'approved']))
    .max(4)
    .optional(),
  page: z
    .strictObject({
      paper: z.enum(['a4', 'a3', 'f4']).optional(),
      orientation: z.enum(['portrait', 'landscape']),
    })
    .optional(),
  repeat: repeat.optional(),
  ifEmpty: z.enum(['omit', 'show']).optional(),
  content: z.array(item).max(LAYOUT_LIMITS.items),
  get sections() {
    return z.array(section).max(LAYOUT_LIMITS.sections).optional();
  },
});
const style = z.strictObject({
  font: z.enum(FONT_NAMES),
  paper: z.enum(['a4', 'f4']),
  emblem: hash.nullable(),
  emblemPlace: z.enum(['cover-top', 'cover-middle', 'none']),
  letterhead: z
    .strictObject({ lines: z.array(text(200)).max(6), small: z.array(text(200)).max(6) })
    .nullable(),
  headingCase: z.enum(['as-written', 'upper']),
  tableSize: z.number().min(7).max(12),
  lineSpacing: z.number().min(0.9).max(2),
  captionWord: z.strictObject({
    table: z.literal('Tabel'),
    figure: z.enum(['Gambar', 'Bagan']),
    chart: z.literal('Grafik').optional(),
  }),
  annexDividers: z.boolean().optional(),
  wordStyles: hash.nullable(),
});

export const layoutSchema = z.strictObject({
  code,
  version: z.int().min(1),
  name: text(LAYOUT_LIMITS.title).min(1),
  citation: text(LAYOUT_LIMITS.title),
  documentTitle: text(LAYOUT_LIMITS.title).min(1),
  numbering: z.enum(['by-chapter', 'through']),
  levelLabels: z.tuple([label, label, label]),
  style,
  front: z.array(section).max(LAYOUT_LIMITS.sections),
  body: z.array(section).max(LAYOUT_LIMITS.sections),
  annexes: z.array(section).max(LAYOUT_LIMITS.sections),
});

/**
 * A layout from untrusted JSON: its shape first, then its sense. Each problem has an Indonesian message and its path
 * (`body.2.sections.0.content.1`).
 * @param blocks names of the blocks there are
 */
export function readLayout(value: unknown, blocks: readonly string[]): Result<ReportLayout> {
  const shaped = readLayoutShape(value);
  if (!shaped.ok) return shaped;
  const problems = validateLayout(shaped.value, blocks);
  return problems.length === 0 ? shaped : { ok: false, problems };
}

/** A layout from untrusted JSON by its shape alone: a draft on its way need not make sense yet. */
export function readLayoutShape(value: unknown): Result<ReportLayout> {
  const tooDeep = depthOf(value, 0) > DEEPEST_JSON;
  if (tooDeep) return { ok: false, problems: [problem('too-deep', 'Susunan tata letak terlalu dalam.', '')] };
  const parsed = layoutSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: withoutUndefined(parsed.data) };
  const problems = parsed.error.issues
    .slice(0, MOST_PROBLEMS)
    .map((issue) =>
      problem(issue.code.replaceAll('_', '-'), messageOf(issue.code), issue.path.map(String).join('.')),
    );
  return { ok: false, problems };
}

const MOST_PROBLEMS = 50;
/** Five levels of sections with their items and options, and no more. */
const DEEPEST_JSON = 20;

function depthOf(value: unknown, depth: number): number {
  if (depth > DEEPEST_JSON || typeof value !== 'object' || value === null) return depth;
  return Math.max(depth, ...Object.values(value).map((one) => depthOf(one, depth + 1)));
}

function problem(code: string, message: string, path: string): Problem {
  return { code, message, path, read: null, expected: null };
}

/** Zod reports what is optional as possibly undefined; JSON knows no such value. */
function withoutUndefined(layout: z.infer<typeof layoutSchema>): ReportLayout {
  return JSON.parse(JSON.stringify(layout)) as ReportLayout;
}

const MESSAGES: Readonly<Record<string, string>> = {
  invalid_type: 'Isian ini tidak berjenis yang diharapkan atau belum diisi.',
  invalid_value: 'Nilai ini tidak termasuk pilihan yang ada.',
  invalid_union: 'Jenis isian ini tidak dikenal.',
  invalid_format: 'Bentuk isian ini tidak sesuai.',
  too_big: 'Isian ini terlalu panjang atau terlalu besar.',
  too_small: 'Isian ini kosong atau terlalu kecil.',
  unrecognized_keys: 'Ada isian yang tidak dikenal di sini.',
};

function messageOf(issue: string): string {
  return MESSAGES[issue] ?? 'Isian ini tidak dapat dibaca.';
}
