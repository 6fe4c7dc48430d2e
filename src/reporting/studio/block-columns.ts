/** Which columns the tables of the blocks have for a unit's year: what a layout may choose from. */
import { plainText } from '../../documents/plain-text.ts';
import type { Block, Table } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { type BlockContext, contextAt, type ReportContribution, startComposition } from '../block-context.ts';
import type { UnitYear } from '../rules/facts.ts';
import type { ReportLayout, SectionRepeat } from '../rules/layout.ts';
import { type Subject, subjectsOf } from '../subjects.ts';

export interface BlockColumn {
  readonly id: string;
  readonly head: string;
  readonly group: string | null;
  /** Printed only where a layout names it. */
  readonly isOffered: boolean;
}

export interface ColumnQuestion {
  readonly facts: UnitYear;
  readonly figures: FigureBook;
  readonly layout: ReportLayout;
  readonly blocks: readonly ReportContribution[];
}

const SUBJECTS: readonly SectionRepeat[] = [
  { over: 'positions', of: 'head' },
  { over: 'indicators', of: 'main' },
  { over: 'objectives' },
];

/** Columns of the first captioned table of each block by the block's name; blocks without such a table are left out. */
export function blockColumns(question: ColumnQuestion): Readonly<Record<string, BlockColumn[]>> {
  const subjects = SUBJECTS.flatMap((repeat) => subjectsOf(question.facts, repeat, null).slice(0, 1));
  return Object.fromEntries(
    question.blocks.flatMap((block): [string, BlockColumn[]][] => {
      const places = block.name.startsWith('subjek-') ? subjects : [null];
      for (const subject of places) {
        const columns = columnsOf(block, contextFor(question, subject));
        if (columns.length > 0) return [[block.name, columns]];
      }
      return [];
    }),
  );
}

function contextFor({ facts, figures, layout }: ColumnQuestion, subject: Subject | null): BlockContext {
  const composition = startComposition({ facts, figures, layout, today: `${facts.year}-12-31`, images: {} });
  return contextAt(composition, { level: 2, subject });
}

function columnsOf(block: ReportContribution, context: BlockContext): BlockColumn[] {
  const written = block.write(context, {});
  const table = tablesIn(written).find(({ caption }) => caption !== null);
  return table === undefined ? [] : columnsOfTable(table);
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => {
    if (block.kind === 'table') return [block];
    return block.kind === 'section' || block.kind === 'callout' ? tablesIn(block.blocks) : [];
  });
}

/** The lowest head over a column is its own; a wider one above is its group. */
function columnsOfTable(table: Table): BlockColumn[] {
  const heads = headsOver(table);
  return table.columns.flatMap((column, index): BlockColumn[] => {
    if (column.id === undefined) return [];
    const texts = heads[index] ?? [];
    const group = texts.length > 1 ? (texts[0] ?? null) : null;
    return [{ id: column.id, head: texts.at(-1) ?? column.id, group, isOffered: column.isOffered === true }];
  });
}

/** Texts of the head over each column, from the top; the row of column numbers is none of them. */
function headsOver(table: Table): readonly (readonly string[])[] {
  const heads: string[][] = table.columns.map(() => []);
  const taken: number[] = table.columns.map(() => 0);
  for (const [line, row] of table.head.entries()) {
    if (row.emphasis === 'numbers') continue;
    let at = 0;
    for (const cell of row.cells) {
      while (at < taken.length && (taken[at] ?? 0) > line) at += 1;
      for (let step = 0; step < (cell.columnSpan ?? 1); step += 1) {
        heads[at]?.push(plainText(cell.inlines));
        if (at < taken.length) taken[at] = line + (cell.rowSpan ?? 1);
        at += 1;
      }
    }
  }
  return heads.map((texts) => texts.filter((text) => text !== ''));
}
