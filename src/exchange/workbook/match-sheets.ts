/** Which sheet of the file is which of the declaration. */
import type { CellProblem, MappingQuestion, WorkbookMapping } from '../rules/workbook.ts';
import { sheetProblem } from './cell-problems.ts';
import { GUIDE_SHEET, IDENTITY_SHEET } from './declaration/identity-sheet.ts';
import { REGISTER_PREFIX } from './declaration/register-sheets.ts';
import type { Sheet } from './declaration/shape.ts';
import { WORKBOOK_SHEETS } from './declaration/workbook.ts';
import type { Grid } from './grid.ts';
import { headingShare } from './heading-row.ts';
import { likeness, plainName } from './likeness.ts';

export interface MatchedSheets {
  readonly identity: Grid | null;
  readonly sheets: readonly { readonly grid: Grid; readonly sheet: Sheet }[];
  /** Sheets of registers, whose columns are data. */
  readonly registers: readonly Grid[];
  readonly questions: readonly MappingQuestion[];
  readonly problems: readonly CellProblem[];
}

const IDENTITY = 'identity';
const IDENTITY_NAMES = [IDENTITY_SHEET, 'Identitas Unit', 'Data Umum', 'Profil', 'Profil Unit'].map(
  plainName,
);
/** Ours, with nothing to read. */
const SILENT: ReadonlySet<string> = new Set([GUIDE_SHEET, 'Pilihan'].map(plainName));
const LIKELY = 0.6;
const MOST_CANDIDATES = 4;

export function matchSheets(grids: readonly Grid[], mapping: WorkbookMapping): MatchedSheets {
  const sheets: { grid: Grid; sheet: Sheet }[] = [];
  const registers: Grid[] = [];
  const open: Grid[] = [];
  let identity: Grid | null = null;
  for (const grid of grids) {
    const answer = answered(grid, mapping);
    const field = answer === undefined ? exactSheet(grid.name) : answer;
    const sheet = WORKBOOK_SHEETS.find(({ id }) => id === field);
    if (field === IDENTITY) identity ??= grid;
    else if (sheet !== undefined) sheets.push({ grid, sheet });
    else if (field === undefined && isRegister(grid.name)) registers.push(grid);
    else if (field === undefined && grid.rows.length > 0 && !SILENT.has(plainName(grid.name)))
      open.push(grid);
  }
  const taken = new Set(sheets.map(({ sheet }) => sheet.id));
  const asked = open.map((grid) => ({ grid, candidates: candidatesFor(grid, taken, identity === null) }));
  return {
    identity,
    sheets,
    registers,
    questions: asked
      .filter(({ candidates }) => candidates.length > 0)
      .map(({ grid, candidates }) => ({
        id: `lembar:${plainName(grid.name)}`,
        sheet: grid.name,
        kind: 'sheet',
        found: grid.name,
        candidates,
      })),
    problems: asked.filter(({ candidates }) => candidates.length === 0).map(({ grid }) => ignored(grid)),
  };
}

/** `null` = a person said to ignore it; undefined = nobody said anything. */
function answered(grid: Grid, mapping: WorkbookMapping): string | null | undefined {
  return mapping.find((one) => one.kind === 'sheet' && plainName(one.found) === plainName(grid.name))?.field;
}

function exactSheet(name: string): string | undefined {
  const plain = plainName(name);
  if (IDENTITY_NAMES.includes(plain)) return IDENTITY;
  const byName = WORKBOOK_SHEETS.find((sheet) => plainName(sheet.name) === plain);
  return (byName ?? WORKBOOK_SHEETS.find(({ synonyms }) => synonyms.some((one) => plainName(one) === plain)))
    ?.id;
}

function isRegister(name: string): boolean {
  return plainName(name).startsWith(`${plainName(REGISTER_PREFIX)} `);
}

/** Sheets whose name or whose headings are like this one's; those not found by name yet come first. */
function candidatesFor(grid: Grid, taken: ReadonlySet<string>, identityIsOpen: boolean) {
  const declared = WORKBOOK_SHEETS.map((sheet) => {
    const byName = Math.max(...[sheet.name, ...sheet.synonyms].map((name) => likeness(grid.name, name)));
    const byHeadings = taken.has(sheet.id) ? 0 : headingShare(grid, sheet) * 0.95;
    return { field: sheet.id, label: sheet.name, likeness: Math.max(byName, byHeadings) };
  });
  const identity = Math.max(...IDENTITY_NAMES.map((name) => likeness(grid.name, name)));
  const all = identityIsOpen
    ? [...declared, { field: IDENTITY, label: IDENTITY_SHEET, likeness: identity }]
    : declared;
  return all
    .filter((candidate) => candidate.likeness >= LIKELY)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => ({ ...candidate, likeness: Math.round(candidate.likeness * 100) / 100 }));
}

function ignored(grid: Grid): CellProblem {
  return sheetProblem('note', grid.name, {
    code: 'sheet-ignored',
    message: `Lembar "${grid.name}" tidak dikenal, sehingga tidak dibaca.`,
    read: grid.name,
  });
}
