/** "Simpulan" and "Hambatan: Indeks Kepuasan Masyarakat" as the sections of the report they name. */
import { quoted } from '../../kernel/result.ts';
import type { CellProblem } from '../rules/workbook.ts';
import { cellProblem } from './cell-problems.ts';
import { INDICATOR_SECTIONS, REPORT_SECTIONS, SECTION_SYNONYMS } from './declaration/narrative-sections.ts';
import { plainName } from './likeness.ts';
import type { ReadRow } from './read-rows.ts';

const sections = new Map(REPORT_SECTIONS.map(([code, name]) => [plainName(name), code]));
const synonyms = new Map(Object.entries(SECTION_SYNONYMS));
const endings = new Map(
  INDICATOR_SECTIONS.flatMap(([ending, name]): [string, string][] => [
    [plainName(name), ending],
    [ending, ending],
  ]),
);

/** What the drop-down of the sheet offers; other sections are written by their code. */
export function offeredSections(indicators: readonly string[]): string[] {
  return [
    ...REPORT_SECTIONS.map(([, name]) => name),
    ...indicators.flatMap((indicator) => INDICATOR_SECTIONS.map(([, name]) => `${name}: ${indicator}`)),
  ];
}

const CODE = /^[a-z0-9][A-Za-z0-9._-]*$/;

/** Puts the section's code where its name stands; tells what is neither. */
export function resolveSections(
  narratives: readonly ReadRow[],
  indicators: readonly ReadRow[],
): CellProblem[] {
  return narratives.flatMap((row) => {
    const written = row.values.section ?? null;
    if (typeof written !== 'string' || written === '') return [];
    const code = sectionOf(written, indicators);
    if (code === null) return [unknownSection(row, written)];
    row.values.section = code;
    return [];
  });
}

function sectionOf(written: string, indicators: readonly ReadRow[]): string | null {
  const named = sections.get(plainName(written));
  if (named !== undefined) return named;
  if (CODE.test(written)) return written;
  const other = synonyms.get(plainName(written));
  if (other !== undefined) return other;
  const [part = '', ...rest] = written.split(':');
  const ending = endings.get(plainName(part));
  const indicator = plainName(rest.join(':'));
  if (ending === undefined || indicator === '') return null;
  const found = indicators.find(({ values }) =>
    [values.code, values.name, ikuName(values.ikuNumber)].some(
      (name) => typeof name === 'string' && plainName(name) === indicator,
    ),
  );
  return typeof found?.values.code === 'string' ? `indikator.${found.values.code}.${ending}` : null;
}

function ikuName(number: ReadRow['values'][string] | undefined): string | null {
  return typeof number === 'number' ? `IKU ${number}` : null;
}

function unknownSection(row: ReadRow, written: string): CellProblem {
  return cellProblem('error', row.places.section ?? row.place, {
    code: 'unknown-section',
    message: `"${quoted(written)}" bukan bagian laporan yang dikenal.`,
    read: written,
    expected:
      'nama bagian pada daftar pilihannya (Latar Belakang, Simpulan, …); untuk satu indikator, misalnya Hambatan: nama indikatornya',
  });
}
