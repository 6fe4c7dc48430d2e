/** From what a check found to what the screen shows first, and to what it turns the pages of. */
import type { Difference } from '../rules/differences.ts';
import { fieldWord, shownFieldValue } from '../rules/field-words.ts';
import type { CellProblem } from '../rules/workbook.ts';
import type { FileReading } from './check-file-child.ts';
import type { CheckResult, ImportSummary } from './import-schema.ts';

/** A file of a million faults is told by its first ones. */
const MOST_PROBLEMS = 5000;

export interface Comparison {
  readonly unitName: string | null;
  readonly isNewUnit: boolean;
  readonly isNewYear: boolean;
  readonly differences: readonly Difference[];
}

export const NO_COMPARISON: Comparison = {
  unitName: null,
  isNewUnit: false,
  isNewYear: false,
  differences: [],
};

/** Errors first, then in the order of sheets and rows. */
export function sortProblems(
  problems: readonly CellProblem[],
  sheetNames: readonly string[],
): readonly CellProblem[] {
  const sheetRank = (sheet: string | null) => (sheet === null ? -1 : sheetNames.indexOf(sheet));
  return problems.toSorted(
    (one, other) =>
      Number(one.severity === 'note') - Number(other.severity === 'note') ||
      sheetRank(one.sheet) - sheetRank(other.sheet) ||
      rowOf(one.cell) - rowOf(other.cell) ||
      columnOf(one.cell) - columnOf(other.cell),
  );
}

function rowOf(cell: string | null): number {
  return Number(/\d+/u.exec(cell ?? '')?.[0] ?? 0);
}

/** "A" is 1, "AA" is 27. */
function columnOf(cell: string | null): number {
  const letters = /^[A-Z]+/u.exec(cell ?? '')?.[0] ?? '';
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
}

export function checkResult(reading: FileReading, comparison: Comparison): CheckResult {
  const names = reading.sheets.map(({ name }) => name);
  return {
    problems: sortProblems(reading.problems, names)
      .slice(0, MOST_PROBLEMS)
      .map((problem) => ({ ...problem })),
    sheets: reading.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => [...row]),
      problemCells: [...sheet.problemCells],
    })),
    differences: comparison.differences.map(({ kind, what, table, key, fields }) => ({
      kind,
      what,
      key,
      fields: fields.map(({ field, before, after }) => ({
        field: fieldWord(field),
        before: shownFieldValue(table, field, before),
        after: shownFieldValue(table, field, after),
      })),
    })),
  };
}

export function summaryOf(reading: FileReading, comparison: Comparison): ImportSummary {
  const { unitName, isNewUnit, isNewYear, differences } = comparison;
  const { problems } = reading;
  const bySeverity = (rows: readonly CellProblem[]) => ({
    errors: rows.filter(({ severity }) => severity === 'error').length,
    notes: rows.filter(({ severity }) => severity === 'note').length,
  });
  return {
    unitName,
    source: reading.source ?? null,
    isNewUnit,
    isNewYear,
    ...bySeverity(problems),
    questions: reading.questions.map((question) => ({
      ...question,
      candidates: question.candidates.map((candidate) => ({ ...candidate })),
    })),
    totals: reading.totals.map((total) => ({ ...total })),
    sheets: reading.sheets.map(({ name, sheet }, index) => ({
      index,
      name,
      isRead: sheet !== null,
      ...bySeverity(problems.filter((problem) => problem.sheet === name)),
    })),
    differences: { ...countKinds(differences), groups: groupsOf(differences) },
  };
}

export function countKinds(differences: readonly Pick<Difference, 'kind'>[]) {
  const of = (kind: Difference['kind']) => differences.filter((one) => one.kind === kind).length;
  return { added: of('added'), changed: of('changed'), removed: of('removed') };
}

/** In the order in which the kinds of fact first appear. */
function groupsOf(differences: readonly Difference[]): ImportSummary['differences']['groups'] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const group = groups.get(difference.what);
    if (group === undefined) groups.set(difference.what, [difference]);
    else group.push(difference);
  }
  return [...groups].map(([what, rows]) => ({ what, ...countKinds(rows) }));
}
