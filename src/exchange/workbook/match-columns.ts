/** Which column of the file is which of the declaration: exact names silently, likely ones as a question. */
import type { CellProblem, MappingCandidate, MappingQuestion, WorkbookMapping } from '../rules/workbook.ts';
import { cellProblem, sheetProblem } from './cell-problems.ts';
import { computedColumn } from './computed-columns.ts';
import type { Column, Sheet } from './declaration/shape.ts';
import { cellText, type Grid } from './grid.ts';
import { exactColumn, type HeadingRow } from './heading-row.ts';
import { likeness, plainName } from './likeness.ts';
import { AXIS_FIELDS, type NamedVersion, readWideHeading, type WideColumn } from './periods.ts';

export interface MatchedColumns {
  /** Position of each ordinary column, by its id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly wide: readonly (WideColumn & { readonly at: number })[];
  /** Columns that hold what Selaras computes: compared, never taken over. */
  readonly computed: readonly { readonly id: string; readonly at: number; readonly heading: string }[];
  readonly questions: readonly MappingQuestion[];
  readonly problems: readonly CellProblem[];
}

/** Likeness from which a heading is offered. */
const LIKELY = 0.5;
const MOST_CANDIDATES = 4;

export function matchColumns(
  grid: Grid,
  sheet: Sheet,
  header: HeadingRow,
  mapping: WorkbookMapping,
  versions: readonly NamedVersion[],
): MatchedColumns {
  const columns = new Map<string, number>();
  const wide: (WideColumn & { at: number })[] = [];
  const computed: { id: string; at: number; heading: string }[] = [];
  const unknown: { at: number; heading: string }[] = [];
  const problems: CellProblem[] = [];
  const take = (id: string, at: number, heading: string) => {
    const before = columns.get(id);
    if (before === undefined) columns.set(id, at);
    else problems.push(...duplicate(grid, header, { heading, before, at }));
  };
  for (const [at, heading] of header.headings) {
    const answer = mapping.find(
      (one) =>
        one.kind === 'column' && one.sheet === grid.name && plainName(one.found) === plainName(heading),
    );
    if (answer !== undefined) {
      if (answer.field !== null && sheet.columns.some(({ id }) => id === answer.field))
        take(answer.field, at, heading);
      continue;
    }
    const exact = exactColumn(sheet, heading);
    if (exact !== null) {
      take(exact, at, heading);
      continue;
    }
    const period = readWideHeading(sheet, heading, versions);
    const isNew = period !== null && !wide.some((one) => sameColumn(one, period));
    if (period !== null && isNew) wide.push({ ...period, at });
    else if (period !== null) {
      const first = wide.find((one) => sameColumn(one, period));
      problems.push(...duplicate(grid, header, { heading, before: first?.at ?? at, at }));
    } else {
      const id = computedColumn(sheet, heading);
      if (id !== null) computed.push({ id, at, heading });
      else unknown.push({ at, heading });
    }
  }
  const open = unknown.filter(({ at }) => hasData(grid, header.row, at));
  const given = givenByPeriods(sheet, wide);
  const free = sheet.columns.filter(({ id }) => !columns.has(id) && !given.has(id));
  const missing = missingColumns(sheet, columns, given);
  const asked = open.map((one) => ({
    ...one,
    candidates: candidatesFor(one.heading, free, holdsWhatIsMissing(sheet, free, missing)),
  }));
  const questions = asked
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ heading, candidates }) => question(grid.name, heading, candidates));
  for (const { at, heading, candidates } of asked) {
    if (candidates.length > 0) continue;
    problems.push(
      cellProblem(
        'note',
        { sheet: grid.name, row: header.row, column: at },
        {
          code: 'column-ignored',
          message: `Kolom "${heading}" tidak dikenal pada lembar ini, sehingga tidak dibaca.`,
          read: heading,
        },
      ),
    );
  }
  if (questions.length === 0 && hasAnyData(grid, header.row)) {
    problems.push(...missing.map((column) => missingColumn(grid.name, column)));
  }
  return { columns, wide, computed, questions, problems };
}

function sameColumn(one: WideColumn, other: WideColumn): boolean {
  return one.measure === other.measure && JSON.stringify(one.period) === JSON.stringify(other.period);
}

function question(sheet: string, found: string, candidates: readonly MappingCandidate[]): MappingQuestion {
  return { id: `kolom:${plainName(sheet)}:${plainName(found)}`, sheet, kind: 'column', found, candidates };
}

/** The likely ones; then, whatever their names, those without which the sheet says nothing. */
function candidatesFor(
  heading: string,
  free: readonly Column[],
  missing: readonly Column[],
): MappingCandidate[] {
  const all = free
    .map((column) => ({
      column,
      likeness: Math.max(...[column.label, ...column.synonyms].map((name) => likeness(heading, name))),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const likely = all.filter((one) => one.likeness >= LIKELY).slice(0, MOST_CANDIDATES);
  const needed = all.filter((one) => missing.includes(one.column) && !likely.includes(one));
  return [...likely, ...needed].map(({ column, likeness: alike }) => ({
    field: column.id,
    label: column.label,
    likeness: Math.round(alike * 100) / 100,
  }));
}

/**
 * A heading may be new to us while what stands below it is what is missing. On a sheet that has most of its columns
 * every absent one may be meant; on a sheet of somebody's own making only what it cannot do without.
 */
function holdsWhatIsMissing(
  sheet: Sheet,
  free: readonly Column[],
  missing: readonly Column[],
): readonly Column[] {
  if (free.length <= sheet.columns.length / 2) return free;
  const [measure] = sheet.axis?.measures ?? [];
  return free.filter((column) => missing.includes(column) || column.id === measure);
}

/** The same heading twice: fine while only one holds anything, or both the same. */
function duplicate(
  grid: Grid,
  header: HeadingRow,
  column: { readonly heading: string; readonly before: number; readonly at: number },
): CellProblem[] {
  const differs = grid.rows.some((row) => {
    if (row.number <= header.row) return false;
    const second = cellText(row.cells[column.at]);
    return second !== '' && second !== cellText(row.cells[column.before]);
  });
  const place = { sheet: grid.name, row: header.row, column: column.at };
  if (!differs) return [];
  return [
    cellProblem('error', place, {
      code: 'column-twice',
      message: `Kolom "${column.heading}" ada dua kali dengan isi yang berbeda, sehingga tidak jelas mana yang dipakai.`,
      read: column.heading,
      expected: 'satu kolom saja: hapus atau ganti judul yang lain',
    }),
  ];
}

/** Columns that periods side by side make needless. */
function givenByPeriods({ axis }: Sheet, wide: readonly WideColumn[]): ReadonlySet<string> {
  return new Set<string>(
    wide.flatMap(({ measure }) => (axis === null ? [] : [measure, ...AXIS_FIELDS[axis.kind]])),
  );
}

function missingColumns(
  sheet: Sheet,
  columns: ReadonlyMap<string, number>,
  given: ReadonlySet<string>,
): Column[] {
  const isDerived = (id: string) =>
    DERIVED.has(`${sheet.id}.${id}`) || (id === 'code' && sheet.nameColumn !== null);
  return sheet.columns.filter(
    ({ id, isRequired, whenEmpty }) =>
      isRequired && whenEmpty === null && !columns.has(id) && !given.has(id) && !isDerived(id),
  );
}

/** Required on the wire, but read from something else where the column is empty or not there. */
export const DERIVED: ReadonlySet<string> = new Set(['nomenclature.level', 'indicators.level']);

function missingColumn(name: string, column: Column): CellProblem {
  return sheetProblem('error', name, {
    code: 'column-missing',
    message: `Kolom "${column.label}" tidak ditemukan pada lembar ini.`,
    expected: `kolom "${column.label}": ${column.meaning}`,
  });
}

function hasData(grid: Grid, headerRow: number, at: number): boolean {
  return grid.rows.some((row) => row.number > headerRow && cellText(row.cells[at]) !== '');
}

function hasAnyData(grid: Grid, headerRow: number): boolean {
  return grid.rows.some((row) => row.number > headerRow);
}
