/**
 * What every document must keep, whatever its content: spans add up to the declared columns, ids are unique,
 * references resolve, no table is empty, no text shows a program's words.
 */
import type { Block, Inline, ListItem, ReportDocument, Row, Table } from './report-model.ts';

/** Every violation, in English: a fault of the program, never of its user. Empty for a sound document. */
export function checkDocument(document: ReportDocument): readonly string[] {
  const blocks = flatten([...document.front, ...document.body, ...document.annexes]);
  const ids = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'table' || block.kind === 'picture' ? [block.id] : [],
  );
  const numbered = new Set(
    blocks.flatMap((block) =>
      (block.kind === 'table' || block.kind === 'picture') && block.caption !== null ? [block.id] : [],
    ),
  );
  const inlines = blocks.flatMap(inlinesOf);
  return [
    ...duplicates(ids).map((id) => `id used twice: ${id}`),
    ...inlines.flatMap((one) =>
      one.kind === 'reference' && !numbered.has(one.target) ? [`reference to nothing: ${one.target}`] : [],
    ),
    ...blocks.flatMap((block) => (block.kind === 'table' ? tableFaults(block) : [])),
    ...inlines.flatMap(textFaults),
  ];
}

/** All blocks with those inside sections and callouts. */
export function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' || block.kind === 'callout'
      ? [block, ...flatten(block.blocks)]
      : block.kind === 'picture-row'
        ? [block, ...block.pictures]
        : [block],
  );
}

function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function tableFaults(table: Table): readonly string[] {
  const faults: string[] = [];
  if (table.body.length === 0) faults.push(`table ${table.id} has no rows`);
  for (const [part, rows] of [['head', table.head] as const, ['body', table.body] as const]) {
    const fault = spanFault(rows, table.columns.length);
    if (fault !== null) faults.push(`table ${table.id}, ${part} ${fault}`);
  }
  return faults;
}

/** Walks the grid: every row must fill exactly the declared columns, and no cell may span past the last row. */
function spanFault(rows: readonly Row[], columns: number): string | null {
  let open = Array.from({ length: columns }, () => 0);
  for (const [index, row] of rows.entries()) {
    const taken = open.map((rest) => Math.max(0, rest - 1));
    const free = open.map((rest) => rest <= 1);
    let at = 0;
    for (const cell of row.cells) {
      while (at < columns && free[at] === false) at += 1;
      const width = cell.columnSpan ?? 1;
      for (let offset = 0; offset < width; offset += 1) {
        if (at + offset >= columns || free[at + offset] === false) return `row ${index + 1} is too wide`;
        taken[at + offset] = cell.rowSpan ?? 1;
        free[at + offset] = false;
      }
      at += width;
    }
    if (free.some((isFree) => isFree)) return `row ${index + 1} is too narrow`;
    open = taken;
  }
  return open.some((rest) => rest > 1) ? 'spans past its last row' : null;
}

/** Every run of text a block prints. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines;
    case 'list':
      return block.items.flatMap(itemInlines);
    case 'table':
      return [
        ...[...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.inlines)),
        ...(block.notes ?? []).flat(),
        ...(block.caption === null ? [] : [{ kind: 'text' as const, text: block.caption }]),
      ];
    case 'heading':
      return [{ kind: 'text', text: block.title }];
    case 'picture':
      return [{ kind: 'text', text: `${block.caption ?? ''} ${block.alternative}` }];
    case 'formula':
      return [{ kind: 'text', text: block.alternative }];
    default:
      return [];
  }
}

function itemInlines(item: ListItem): readonly Inline[] {
  return [...item.inlines, ...(item.children?.items.flatMap(itemInlines) ?? [])];
}

const PROGRAM_WORDS = /undefined|\bNaN\b|\[object|Infinity|\bnull\b/;
const OPEN_PLACEHOLDER = /\{[^}]*\}|\[[a-z-]+\]/;

function textFaults(inline: Inline): readonly string[] {
  if (inline.kind === 'reference' || inline.kind === 'break') return [];
  const { text } = inline;
  if (PROGRAM_WORDS.test(text)) return [`a program's word in the text: ${text.slice(0, 80)}`];
  if (OPEN_PLACEHOLDER.test(text)) return [`a placeholder left open: ${text.slice(0, 80)}`];
  return [];
}
