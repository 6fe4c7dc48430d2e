/** One chapter, annex or front section of a document as a document of its own, with the numbers it has in the whole. */
import { numberDocument, referenceText } from './numbering.ts';
import type { Block, Inline, List, ReportDocument, Row, Table } from './report-model.ts';

const PLACES = ['front', 'body', 'annexes'] as const;

/**
 * The part under the heading with this id: its blocks up to the next heading of the same or a higher level, no cover.
 * Labels of headings, tables and figures stay those of the whole; a reference to what is left out becomes its text
 * ("Tabel 2.4"); the stamp in the footer stays that of the whole. Null when the document has no such heading.
 */
export function partOf(document: ReportDocument, sectionId: string): ReportDocument | null {
  for (const place of PLACES) {
    const found = sliceUnder(document[place], sectionId);
    if (found !== null) return standAlone(document, place, found);
  }
  return null;
}

interface Slice {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function sliceUnder(blocks: readonly Block[], sectionId: string): Slice | null {
  const start = blocks.findIndex((block) => openingOf(block)?.id === sectionId);
  const opening = openingOf(blocks[start]);
  if (opening === null) return null;
  const rest = blocks.slice(start + 1);
  const length = rest.findIndex((block) => {
    const next = openingOf(block);
    return block.kind === 'contents' || (next !== null && next.level <= opening.level);
  });
  const kept = length < 0 ? rest : withoutTrailingBreaks(rest.slice(0, length));
  const own = blocks[start];
  return {
    title: opening.label === null ? opening.title : `${opening.label} ${opening.title}`,
    blocks: own === undefined ? kept : [own, ...kept],
  };
}

/** The heading a block begins with: itself, or the first of a section of another page shape. */
function openingOf(block: Block | undefined) {
  if (block?.kind === 'heading') return block;
  const first = block?.kind === 'section' ? block.blocks[0] : undefined;
  return first?.kind === 'heading' ? first : null;
}

function withoutTrailingBreaks(blocks: readonly Block[]): readonly Block[] {
  return blocks.at(-1)?.kind === 'page-break' ? withoutTrailingBreaks(blocks.slice(0, -1)) : blocks;
}

function standAlone(document: ReportDocument, place: (typeof PLACES)[number], slice: Slice): ReportDocument {
  const numbering = numberDocument(document);
  const labels: Record<string, string> = {};
  const inside = new Set<string>();
  eachBlock(slice.blocks, (block) => {
    if (block.kind === 'heading' || block.kind === 'table' || block.kind === 'picture') {
      inside.add(block.id);
      const label = block.kind === 'heading' ? null : numbering.entryOf(block)?.label;
      if (label !== null && label !== undefined) labels[block.id] = label;
    }
  });
  const resolve = (inline: Inline): Inline => {
    if (inline.kind !== 'reference' || inside.has(inline.target)) return inline;
    const entry = numbering.target(inline.target);
    return entry === null ? inline : { kind: 'text', text: referenceText(entry) };
  };
  const only = withInlines(slice.blocks, resolve);
  return {
    ...document,
    title: `${document.title}: ${slice.title}`,
    cover: null,
    front: place === 'front' ? only : [],
    body: place === 'body' ? only : [],
    annexes: place === 'annexes' ? only : [],
    labels,
  };
}

function eachBlock(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    if (block.kind === 'section' || block.kind === 'callout') eachBlock(block.blocks, visit);
    else if (block.kind === 'picture-row') eachBlock(block.pictures, visit);
  }
}

type Resolve = (inline: Inline) => Inline;

function withInlines(blocks: readonly Block[], resolve: Resolve): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, inlines: block.inlines.map(resolve) };
      case 'list':
        return listWith(block, resolve);
      case 'table':
        return tableWith(block, resolve);
      case 'section':
      case 'callout':
        return { ...block, blocks: withInlines(block.blocks, resolve) };
      default:
        return block;
    }
  });
}

function listWith(list: List, resolve: Resolve): List {
  return {
    ...list,
    items: list.items.map(({ inlines, children }) => ({
      inlines: inlines.map(resolve),
      ...(children === undefined ? {} : { children: listWith(children, resolve) }),
    })),
  };
}

function tableWith(table: Table, resolve: Resolve): Table {
  const rows = (all: readonly Row[]) =>
    all.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, inlines: cell.inlines.map(resolve) })),
    }));
  return {
    ...table,
    head: rows(table.head),
    body: rows(table.body),
    ...(table.notes === undefined ? {} : { notes: table.notes.map((note) => note.map(resolve)) }),
  };
}
