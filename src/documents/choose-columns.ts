/**
 * The columns of a table as a layout wants them: picked, put in order, renamed and gathered under groups. One place
 * for every table, so that spans of heads and bodies always fit: a group goes when all its columns are gone, and
 * shrinks with them.
 */
import { cell, column, missing, row } from './compose-blocks.ts';
import { plainText } from './plain-text.ts';
import type { Cell, Column, Row, Table } from './report-model.ts';

export interface ColumnChoice {
  /** Ids in their order; `id=Judul` renames; `target-*` is every column whose id begins so. */
  readonly columns?: readonly string[];
  /** Heads over neighbours: `Judul: id, id`. */
  readonly groups?: readonly string[];
  /** Whether the row `(1) (2) (3)` stands below the head; as the table has it when left out. */
  readonly numbers?: boolean;
}

interface Wanted {
  readonly id: string;
  readonly title: string | null;
}

/** The table with the chosen columns. Ids it does not have stand in a note below it, marked as missing. */
export function chooseColumns(table: Table, choice: ColumnChoice): Table {
  const ids = table.columns.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const usual = table.columns.flatMap((one, index) => (one.isOffered === true ? [] : [index]));
  const wanted = withRuns((choice.columns ?? []).map(readWanted), ids);
  const place = new Map(
    table.columns.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])),
  );
  const unknown = wanted.filter(({ id }) => !place.has(id)).map(({ id }) => id);
  const known = wanted.filter(({ id }) => place.has(id));
  const picked = choice.columns === undefined ? usual : known.flatMap(({ id }) => place.get(id) ?? []);
  const noted = withNote(table, unknown);
  if (picked.length === 0) return choice.columns === undefined ? noted : chooseColumns(noted, {});
  const columns = picked.map((index): Column => {
    const { isOffered: _, ...one } = table.columns[index] ?? column(1);
    return one;
  });
  const titles = picked.map((index) => known.find(({ id }) => place.get(id) === index)?.title ?? null);
  const titled = renamed(headPart(table.head), table.columns.length, picked, titles);
  const grouped = withGroups(titled, columns, titles, choice.groups ?? []);
  const numbers = table.head.find(isNumbers);
  const wantsNumbers = choice.numbers ?? numbers !== undefined;
  return {
    ...noted,
    columns,
    head: wantsNumbers ? [...grouped, numbersOf(columns.length)] : grouped,
    body: pickColumns(table.body, table.columns.length, picked, 'body').filter((one) => !isBareTotal(one)),
  };
}

/** A total of which only the label is left, because its columns were not picked. */
function isBareTotal({ emphasis, cells }: Row): boolean {
  return emphasis === 'total' && cells.slice(1).every(({ inlines }) => plainText(inlines) === '');
}

/** The table as it is without a choice: without the columns that are only offered. */
export function withoutOffered(table: Table): Table {
  return table.columns.some((one) => one.isOffered === true) ? chooseColumns(table, {}) : table;
}

function readWanted(text: string): Wanted {
  const at = text.indexOf('=');
  return at === -1
    ? { id: text.trim(), title: null }
    : { id: text.slice(0, at).trim(), title: text.slice(at + 1).trim() };
}

/** `target-*` stands for every column whose id begins so, in the table's order, but those named themselves. */
function withRuns(wanted: readonly Wanted[], ids: readonly string[]): readonly Wanted[] {
  const asked = new Set(wanted.map(({ id }) => id));
  return wanted.flatMap((one) => {
    if (!one.id.endsWith('*')) return [one];
    const run = ids.filter((id) => id.startsWith(one.id.slice(0, -1)) && !asked.has(id));
    return run.length === 0 ? [one] : run.map((id) => ({ id, title: null }));
  });
}

function isNumbers(one: Row): boolean {
  return one.emphasis === 'numbers';
}
function headPart(head: readonly Row[]): readonly Row[] {
  return head.filter((one) => !isNumbers(one));
}

/** The row `(1) (2) …` below a head. */
function numbersOf(count: number): Row {
  return row(
    Array.from({ length: count }, (_, index) => cell(`(${index + 1})`, { align: 'center' })),
    'numbers',
  );
}

function withNote(table: Table, unknown: readonly string[]): Table {
  if (unknown.length === 0) return table;
  const text = `Kolom yang tidak dikenal pada tabel ini: ${unknown.join(', ')}.`;
  return { ...table, notes: [...(table.notes ?? []), [missing(text)]] };
}

/** Which cell lies on each place of the grid, row by row; null where none does. */
export function cellGrid(rows: readonly Row[], columns: number): readonly (readonly (Cell | null)[])[] {
  const grid = rows.map((): (Cell | null)[] => new Array<Cell | null>(columns).fill(null));
  rows.forEach((one, rowIndex) => {
    let at = 0;
    for (const given of one.cells) {
      /** A copy: the same cell may stand in several places. */
      const placed = { ...given };
      while (at < columns && (grid[rowIndex]?.[at] ?? null) !== null) at += 1;
      const height = Math.min(placed.rowSpan ?? 1, rows.length - rowIndex);
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < (placed.columnSpan ?? 1) && at + right < columns; right += 1) {
          const line = grid[rowIndex + down];
          if (line !== undefined) line[at + right] = placed;
        }
      at += placed.columnSpan ?? 1;
    }
  });
  return grid;
}

/**
 * Rows with the picked columns: a cell over several of them spans those that are neighbours. Away from its first
 * neighbours a head's cell is repeated; a body's cell stays where it first stands, the rest of it is a dash.
 */
function pickColumns(
  rows: readonly Row[],
  columns: number,
  picked: readonly number[],
  part: 'head' | 'body',
): readonly Row[] {
  const grid = cellGrid(rows, columns).map((line) => picked.map((index) => line[index] ?? null));
  return gridRows(rows, grid, part);
}

type Grid = readonly (readonly (Cell | null)[])[];

function gridRows(rows: readonly Row[], grid: Grid, part: 'head' | 'body'): readonly Row[] {
  const seen = new Set<Cell>();
  return rows.map((one, rowIndex): Row => {
    const line = grid[rowIndex] ?? [];
    const cells: Cell[] = [];
    for (let at = 0; at < line.length; ) {
      const here = line[at] ?? null;
      let span = 1;
      while (here !== null && at + span < line.length && line[at + span] === here) span += 1;
      const isCovered = here !== null && rowIndex > 0 && grid[rowIndex - 1]?.[at] === here;
      const isAgain = part === 'body' && here !== null && seen.has(here);
      if (!isCovered) cells.push(spanned(here, span, isAgain ? emptied(one) : null));
      if (here !== null) seen.add(here);
      at += span;
    }
    return { ...one, cells };
  });
}

/** What stands where a cell that once reached further is cut off: a dash, in totals and groups nothing. */
function emptied({ emphasis }: Row): Partial<Cell> {
  if (emphasis !== undefined) return { inlines: [] };
  return { inlines: [{ kind: 'text', text: '–' }], align: 'center' };
}

function spanned(here: Cell | null, span: number, instead: Partial<Cell> | null): Cell {
  const { columnSpan: _, ...rest } = here ?? { inlines: [] };
  const kept = instead === null ? rest : { ...rest, ...instead };
  return span > 1 ? { ...kept, columnSpan: span } : kept;
}

/** The head with picked columns and their new titles; rows that hold nothing any more are dropped. */
function renamed(
  head: readonly Row[],
  columns: number,
  picked: readonly number[],
  titles: readonly (string | null)[],
): readonly Row[] {
  const grid = cellGrid(head, columns).map((line) => picked.map((index) => line[index] ?? null));
  const lowest = grid.length - 1;
  const own = titles.map((title, at): Cell | null => {
    const here = grid[lowest]?.[at] ?? null;
    if (title === null) return null;
    const { columnSpan: _, rowSpan: __, ...rest } = here ?? { inlines: [] };
    return { ...rest, inlines: [{ kind: 'text', text: title }], bold: true, align: 'center' };
  });
  /** A renamed head takes the height of the one it replaces, as far as that stood over this column alone. */
  const renamedGrid = grid.map((line) =>
    line.map((here, at) => {
      const replacement = own[at] ?? null;
      if (replacement === null) return here;
      const isOwn = here === (grid[lowest]?.[at] ?? null);
      /** A group that is left with this column alone would only say again what the new name says. */
      const isAlone = line.every((other, place) => place === at || other !== here);
      return isOwn || isAlone ? replacement : here;
    }),
  );
  return compact(head, renamedGrid);
}

/** A cell that reaches differently far up or down over its columns is as many cells: each piece is a rectangle. */
function inRectangles(grid: Grid): Grid {
  const pieces = new Map<Cell, Map<string, Cell>>();
  return grid.map((line, rowIndex) =>
    line.map((here, at) => {
      if (here === null) return null;
      let top = rowIndex;
      while (top > 0 && grid[top - 1]?.[at] === here) top -= 1;
      let bottom = rowIndex;
      while (grid[bottom + 1]?.[at] === here) bottom += 1;
      const own = pieces.get(here) ?? new Map<string, Cell>();
      pieces.set(here, own);
      const key = `${top}-${bottom}`;
      const piece = own.get(key) ?? { ...here };
      own.set(key, piece);
      return piece;
    }),
  );
}

/** Head rows from a grid, without rows in which every cell comes from above. */
function compact(head: readonly Row[], given: Grid): readonly Row[] {
  const grid = inRectangles(given);
  const kept = grid.filter(
    (line, index) => index === 0 || line.some((here, at) => here !== grid[index - 1]?.[at]),
  );
  const rows = kept.map((_, index) => head[index] ?? { cells: [] });
  const heights = kept.map((line, rowIndex) =>
    line.map((here, at) => {
      let height = 1;
      while (here !== null && kept[rowIndex + height]?.[at] === here) height += 1;
      return height;
    }),
  );
  return gridRows(rows, kept, 'head').map((one, rowIndex): Row => {
    let at = 0;
    const line = kept[rowIndex] ?? [];
    const cells = one.cells.map((here): Cell => {
      while (rowIndex > 0 && line[at] !== null && kept[rowIndex - 1]?.[at] === line[at]) at += 1;
      const height = heights[rowIndex]?.[at] ?? 1;
      at += here.columnSpan ?? 1;
      const { rowSpan: _, ...rest } = here;
      return height > 1 ? { ...rest, rowSpan: height } : rest;
    });
    return { ...one, cells };
  });
}

/** Puts a row of groups on top, in place of those the table had there; columns without one reach up into it. */
function withGroups(
  head: readonly Row[],
  columns: readonly Column[],
  /** New names of the columns; a group that is left with one of them alone says nothing more. */
  titles: readonly (string | null)[],
  groups: readonly string[],
): readonly Row[] {
  const read = groups.flatMap((text) => {
    const at = text.lastIndexOf(':');
    if (at === -1) return [];
    const ids = text
      .slice(at + 1)
      .split(',')
      .map((id) => id.trim());
    return [{ title: text.slice(0, at).trim(), ids: new Set(ids) }];
  });
  if (read.length === 0) return head;
  const below = cellGrid(head, columns.length);
  const heads = read.map(({ title }) => cell(title, { align: 'center', bold: true }));
  const isGrouped = columns.map(({ id }) => read.some(({ ids }) => id !== undefined && ids.has(id)));
  const lowest = below.at(-1) ?? [];
  const isAlone = (line: Grid[number], at: number) =>
    line.every((other, place) => place === at || isGrouped[place] === true || other !== line[at]);
  const own = below.map((line) =>
    line.map((here, at) => {
      const leaves = isGrouped[at] === true || (titles[at] != null && isAlone(line, at));
      return leaves ? (lowest[at] ?? null) : here;
    }),
  );
  const top = columns.map(({ id }, at): Cell | null => {
    const group = read.findIndex(({ ids }) => id !== undefined && ids.has(id));
    return group === -1 ? (own[0]?.[at] ?? null) : (heads[group] ?? null);
  });
  return compact([row([]), ...head], [top, ...own]);
}

/** The texts of a head's lowest row, for tests and the documentation: what each column is called. */
export function columnTitles(table: Table): readonly string[] {
  const head = headPart(table.head);
  const lowest = cellGrid(head, table.columns.length)[head.length - 1] ?? [];
  return lowest.map((here) => (here === null ? '' : plainText(here.inlines)));
}
