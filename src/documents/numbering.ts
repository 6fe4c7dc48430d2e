/**
 * Numbers of tables and figures, anchors of everything that can be pointed at, and the lists of contents. Run
 * once per document; the three writers read it, so that "Tabel 3.2" is the same table in all of them.
 */
import { cleanText, printableText } from './clean-text.ts';
import type { Block, Heading, Picture, ReportDocument, Table } from './report-model.ts';

export type Part = 'front' | 'body' | 'annexes';

export interface Entry {
  /** Unique in the document, letters and digits only: Typst label, Word bookmark, HTML id. */
  readonly anchor: string;
  /** "BAB III", "Tabel 3.2", "Gambar L.1"; null for a heading without a label. */
  readonly label: string | null;
  readonly title: string;
  /** Level of a heading, 1 for tables and figures. */
  readonly level: 1 | 2 | 3 | 4;
}

export interface Numbering {
  /** Of a heading, of a table or picture with a caption. */
  entryOf(block: Heading | Table | Picture): Entry | null;
  /** Of the first block with this id; null when the document has none. */
  target(id: string): Entry | null;
  readonly headings: readonly Entry[];
  readonly tables: readonly Entry[];
  readonly figures: readonly Entry[];
  readonly annexes: readonly Entry[];
}

interface State {
  readonly entries: Map<Block, Entry>;
  readonly targets: Map<string, Entry>;
  readonly headings: Entry[];
  readonly tables: Entry[];
  readonly figures: Entry[];
  readonly annexes: Entry[];
  readonly through: boolean;
  readonly given: Readonly<Record<string, string>>;
  part: Part;
  chapter: number;
  counts: { table: number; figure: number };
}

/**
 * By chapter: "Tabel 3.2" in the third first-level heading of the body; before the first chapter and in the
 * front matter "Tabel 1". Annexes always count "Tabel L.1", "Tabel L.2" on through all of them.
 */
export function numberDocument(document: ReportDocument): Numbering {
  const state: State = {
    entries: new Map(),
    targets: new Map(),
    headings: [],
    tables: [],
    figures: [],
    annexes: [],
    through: document.numbering === 'through',
    given: document.labels ?? {},
    part: 'front',
    chapter: 0,
    counts: { table: 0, figure: 0 },
  };
  walk(document.front, state);
  state.part = 'body';
  walk(document.body, state);
  state.part = 'annexes';
  state.counts = { table: 0, figure: 0 };
  walk(document.annexes, state);
  return {
    entryOf: (block) => state.entries.get(block) ?? null,
    target: (id) => state.targets.get(id) ?? null,
    headings: state.headings,
    tables: state.tables,
    figures: state.figures,
    annexes: state.annexes,
  };
}

function walk(blocks: readonly Block[], state: State): void {
  for (const block of blocks) {
    if (block.kind === 'heading') numberHeading(block, state);
    else if (block.kind === 'table') numberCaptioned(block, 'table', state);
    else if (block.kind === 'picture') numberCaptioned(block, 'figure', state);
    else if (block.kind === 'section' || block.kind === 'callout') walk(block.blocks, state);
  }
}

function numberHeading(heading: Heading, state: State): void {
  if (state.entries.has(heading)) return;
  if (heading.level === 1 && state.part === 'body') {
    state.chapter += 1;
    if (!state.through) state.counts = { table: 0, figure: 0 };
  }
  const entry: Entry = {
    anchor: `judul${state.entries.size + 1}`,
    label: heading.label === null ? null : cleanText(heading.label),
    title: printableText(heading.title),
    level: heading.level,
  };
  remember(heading, entry, state);
  if (heading.inContents) state.headings.push(entry);
  if (heading.level === 1 && state.part === 'annexes') state.annexes.push(entry);
}

function numberCaptioned(block: Table | Picture, kind: 'table' | 'figure', state: State): void {
  /** A block that is printed twice keeps its number. */
  if (block.caption === null || state.entries.has(block)) return;
  state.counts[kind] += 1;
  const name = kind === 'table' ? 'Tabel' : 'Gambar';
  const entry: Entry = {
    anchor: `${name.toLowerCase()}${state.entries.size + 1}`,
    label: state.given[block.id] ?? `${name} ${prefix(state)}${state.counts[kind]}`,
    title: printableText(block.caption),
    level: 1,
  };
  remember(block, entry, state);
  (kind === 'table' ? state.tables : state.figures).push(entry);
}

function prefix(state: State): string {
  if (state.part === 'annexes') return 'L.';
  if (state.through || state.chapter === 0) return '';
  return `${state.chapter}.`;
}

function remember(block: Heading | Table | Picture, entry: Entry, state: State): void {
  state.entries.set(block, entry);
  if (!state.targets.has(block.id)) state.targets.set(block.id, entry);
}

/** What a reference prints: the label, or the title of a heading without one. */
export function referenceText(entry: Entry): string {
  return entry.label ?? entry.title;
}
