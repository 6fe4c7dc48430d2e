/** A workbook as a bundle: everything that is wrong with it told at its cells, nothing guessed. */

import { parseBundle } from '../bundle-schema.ts';
import { asErrors } from '../import-answer.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../rules/bundle.ts';
import { figuresOf } from '../rules/bundle-figures.ts';
import { validateBundle } from '../rules/validate-bundle.ts';
import type {
  CellProblem,
  MappingQuestion,
  WorkbookMapping,
  WorkbookReading,
  WorkbookSource,
} from '../rules/workbook.ts';
import { openArchive } from './archive.ts';
import { buildWire } from './build-wire.ts';
import { fileProblem, type Place, sheetProblem } from './cell-problems.ts';
import { compareComputed, compareTotals } from './compare-totals.ts';
import { IDENTITY_SHEET } from './declaration/identity-sheet.ts';
import { sheetById, WORKBOOK_SHEETS } from './declaration/workbook.ts';
import { type Grid, gridsOf } from './grid.ts';
import { readIdentity } from './identity-form.ts';
import { locateProblems } from './locate-problems.ts';
import { matchSheets } from './match-sheets.ts';
import type { NamedVersion } from './periods.ts';
import { readRegisters } from './read-registers.ts';
import { type ReadRow, type ReadSheet, readSheet } from './read-rows.ts';
import { sheetView } from './sheet-views.ts';
import { revisionRow, unnamedRevision } from './usual-versions.ts';
import type { WireObject } from './wire.ts';

/** A sheet with more filled rows is no unit's year. */
const MOST_ROWS = 25_000;
const MOST_PROBLEMS = 5000;

/** Runs in a limited process. Never throws for what is in the file. */
export function readWorkbook(
  bytes: Uint8Array,
  options: { readonly mapping: WorkbookMapping },
): WorkbookReading {
  const archive = openArchive(bytes);
  if (!archive.ok) return refusal([archive.problem]);
  const grids = openGrids(archive.bytes);
  if (grids === null) return refusal([UNREADABLE]);
  const long = grids.filter(({ rows }) => rows.length > MOST_ROWS);
  if (long.length > 0) return refusal(long.map(tooLong));
  const reading = readGrids(grids, options.mapping);
  const problems = [...archive.notes, ...reading.problems];
  return { ...reading, problems: problems.slice(0, MOST_PROBLEMS) };
}

const UNREADABLE = fileProblem(
  'error',
  'workbook-damaged',
  'Berkas ini rusak atau bukan buku kerja Excel, sehingga tidak dapat dibaca.',
  'berkas utuh: buka dengan Excel atau LibreOffice, lalu simpan kembali',
);

function refusal(problems: readonly CellProblem[]): WorkbookReading {
  return { bundle: null, problems, questions: [], totals: [], sheets: [] };
}

function openGrids(bytes: Uint8Array): Grid[] | null {
  try {
    return gridsOf(bytes);
  } catch {
    // The library throws plain errors for anything it does not understand.
    return null;
  }
}

function tooLong(grid: Grid): CellProblem {
  return sheetProblem('error', grid.name, {
    code: 'sheet-too-long',
    message: `Lembar ini mempunyai ${grid.rows.length} baris terisi, terlalu banyak untuk dibaca.`,
    expected: `paling banyak ${MOST_ROWS} baris`,
  });
}

function readGrids(grids: readonly Grid[], mapping: WorkbookMapping): WorkbookReading {
  const matched = matchSheets(grids, mapping);
  const identity = matched.identity === null ? null : readIdentity(matched.identity);
  const year = Number(identity?.values.year ?? 0);
  const read = readDeclared(matched.sheets, mapping, year);
  const questions: MappingQuestion[] = [...matched.questions, ...read.flatMap((sheet) => sheet.questions)];
  const problems: CellProblem[] = [
    ...matched.problems,
    ...(identity?.problems ?? (questions.some(({ kind }) => kind === 'sheet') ? [] : [identityMissing()])),
    ...read.flatMap((sheet) => sheet.problems),
  ];
  const built = buildWire(identity ?? { values: {}, places: {}, problems: [] }, rowsBySheet(read, year), {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
  });
  const registers = readRegisters(matched.registers, built.wire, built.places, mapping);
  questions.push(...registers.questions);
  problems.push(...built.problems, ...registers.problems);
  // While a question is open, fields are missing that a person is about to give: their problems would mislead.
  const checked =
    identity === null || questions.length > 0 ? NOT_CHECKED : check(built.wire, built.places, problems);
  problems.push(...checked.problems);
  const all = [...read, ...registers.sheets];
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return {
    source: identity === null ? null : sourceOf(identity.values, read),
    bundle: hasErrors || questions.length > 0 ? null : checked.bundle,
    problems,
    questions,
    totals: comparisons(all, checked.bundle),
    sheets: views(grids, matched.identity, all, problems),
  };
}

/** Told even of a workbook full of faults: a person wants to know which file this is. */
function sourceOf(values: WireObject, read: readonly ReadSheet[]): WorkbookSource {
  const unit = typeof values.unit === 'string' ? values.unit : null;
  const rows = read.filter(({ sheet }) => sheet.id === 'units').flatMap((sheet) => sheet.rows);
  const name = rows.find((row) => row.values.code === unit)?.values.name;
  const year = Number(values.year ?? 0);
  return {
    unit,
    unitName: typeof name === 'string' ? name : null,
    year: Number.isInteger(year) && year > 0 ? year : null,
  };
}

const NOT_CHECKED: { readonly bundle: Bundle | null; readonly problems: readonly CellProblem[] } = {
  bundle: null,
  problems: [],
};

/** In the order of the declaration: versions of the budget first, whose names are headings elsewhere. */
function readDeclared(
  sheets: ReturnType<typeof matchSheets>['sheets'],
  mapping: WorkbookMapping,
  year: number,
): ReadSheet[] {
  const versionSheets = sheets.filter(({ sheet }) => sheet.id === 'versions');
  const versions = versionSheets.flatMap(({ grid, sheet }) =>
    readSheet(grid, sheet, mapping, []).rows.map((row) => namedVersion(row, year)),
  );
  const revision = unnamedRevision(versions, year);
  if (revision !== null) versions.push(revision);
  const order = (id: string) => WORKBOOK_SHEETS.findIndex((sheet) => sheet.id === id);
  return [...sheets]
    .sort((a, b) => order(a.sheet.id) - order(b.sheet.id))
    .map(({ grid, sheet }) => readSheet(grid, sheet, mapping, versions));
}

function namedVersion({ values }: ReadRow, year: number): NamedVersion {
  return {
    code: String(values.code ?? ''),
    year: Number(values.year ?? year),
    label: String(values.label ?? ''),
  };
}

function rowsBySheet(read: readonly ReadSheet[], year: number): ReadonlyMap<string, readonly ReadRow[]> {
  const rows = new Map<string, ReadRow[]>(WORKBOOK_SHEETS.map(({ id }) => [id, []]));
  for (const sheet of read) rows.get(sheet.sheet.id)?.push(...sheet.rows);
  const revision = revisionRow(read, year, sheetById('versions'));
  if (revision !== null) rows.get('versions')?.push(revision);
  return rows;
}

function identityMissing(): CellProblem {
  return fileProblem(
    'error',
    'identity-missing',
    `Lembar ${IDENTITY_SHEET} tidak ada, sehingga unit dan tahunnya tidak diketahui.`,
    `lembar ${IDENTITY_SHEET} seperti pada contoh buku kerja`,
  );
}

function check(
  wire: WireObject,
  places: ReadonlyMap<string, Place>,
  known: readonly CellProblem[],
): { readonly bundle: Bundle | null; readonly problems: readonly CellProblem[] } {
  const told = new Set(
    known.filter(({ severity }) => severity === 'error').map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const incomplete = new Set(known.filter(({ code }) => code === 'column-missing').map(({ sheet }) => sheet));
  const reading = parseBundle(JSON.stringify(wire));
  if (!reading.ok)
    return { bundle: null, problems: locateProblems(asErrors(reading.problems), places, told, incomplete) };
  return { bundle: reading.bundle, problems: locateProblems(validateBundle(reading.bundle), places, told) };
}

function comparisons(sheets: readonly ReadSheet[], bundle: Bundle | null) {
  const isNeeded = sheets.some(({ matched }) => matched?.computed.some(({ id }) => id === 'achievement'));
  const figures = bundle !== null && isNeeded ? figuresOf(bundle) : null;
  return sheets.flatMap((sheet) => [...compareTotals(sheet), ...compareComputed(sheet, figures)]);
}

function views(
  grids: readonly Grid[],
  identity: Grid | null,
  read: readonly ReadSheet[],
  problems: readonly CellProblem[],
) {
  return grids
    .filter((grid) => grid.rows.length > 0 && !grid.isHidden)
    .map((grid) => {
      const sheet = read.find((one) => one.grid === grid);
      const id = grid === identity ? 'identity' : (sheet?.sheet.id ?? null);
      return sheetView(grid, id, sheet?.header?.row ?? null, problems);
    });
}
