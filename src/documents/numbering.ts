/**
 * Numbers of tables and figures, anchors of everything that can be pointed at, and the lists of contents. Run
 * once per document; the three writers read it, so that "Tabel 3.2" is the same table in all of them.
 */
import { cleanText, printableText } from './clean-text.ts';
import type { Block, Heading, HeadingLevel, Picture, ReportDocument, Table } from './report-model.ts';

export type Part = 'front' | 'body' | 'annexes';

export interface Entry {
  /** Unique in the document, letters and digits only: Typst label, Word bookmark, HTML id. */
  readonly anchor: string;
  /** "BAB III", "Tabel 3.2", "Gambar L.1"; null for a heading without a label. */
  readonly label: string | null;
  readonly title: string;
  /** Level of a heading, 1 for tables and figures. */
  readonly level: HeadingLevel;
}

export interface Numbering {
  /** Of a heading, of a table or picture with a caption. */
  entryOf(block: Heading | Table | Picture): Entry | null;
  /** Of the first block with this id; null when the document has none. */
  target(id: string): Entry | null;
  readonly headings: readonly Entry[];
  readonly tables: readonly Entry[];
  readonly figures: readonly Entry[];
  /** Only where the look has a word for charts; else charts are figures. */
  readonly charts: readonly Entry[];
  readonly annexes: readonly Entry[];
}

type Counted = 'table' | 'figure' | 'chart';

interface State {
  readonly entries: Map<Block, Entry>;
  readonly targets: Map<string, Entry>;
  readonly headings: Entry[];
  readonly tables: Entry[];
  readonly figures: Entry[];
  readonly charts: Entry[];
  readonly annexes: Entry[];
  readonly through: boolean;
  readonly given: Readonly<Record<string, string>>;
  part: Part;
  chapter: number;
  counts: Record<Counted, number>;
  readonly words: Readonly<Record<Counted, string>>;
  readonly chartsApart: boolean;
}

const ANCHORS: Readonly<Record<Counted, string>> = { table: 'tabel', figure: 'gambar', chart: 'grafik' };
const none = (): Record<Counted, number> => ({ table: 0, figure: 0, chart: 0 });

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
    charts: [],
    annexes: [],
    through: document.numbering === 'through',
    given: document.labels ?? {},
    part: 'front',
    chapter: 0,
    counts: none(),
    words: wordsOf(document),
    chartsApart: document.look?.captionWord.chart !== undefined,
  };
  walk(document.front, state);
  state.part = 'body';
  walk(document.body, state);
  state.part = 'annexes';
  state.counts = none();
  walk(document.annexes, state);
  return {
    entryOf: (block) => state.entries.get(block) ?? null,
    target: (id) => state.targets.get(id) ?? null,
    headings: state.headings,
    tables: state.tables,
    figures: state.figures,
    charts: state.charts,
    annexes: state.annexes,
  };
}

function walk(blocks: readonly Block[], state: State): void {
  for (const block of blocks) {
    if (block.kind === 'heading') numberHeading(block, state);
    else if (block.kind === 'table') numberCaptioned(block, 'table', state);
    else if (block.kind === 'picture') numberPicture(block, state);
    else if (block.kind === 'picture-row') for (const one of block.pictures) numberPicture(one, state);
    else if (block.kind === 'section' || block.kind === 'callout') walk(block.blocks, state);
  }
}

function numberHeading(heading: Heading, state: State): void {
  if (state.entries.has(heading)) return;
  if (heading.level === 1 && state.part === 'body') {
    state.chapter += 1;
    if (!state.through) state.counts = none();
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

function numberPicture(picture: Picture, state: State): void {
  numberCaptioned(picture, picture.isChart === true && state.chartsApart ? 'chart' : 'figure', state);
}

function numberCaptioned(block: Table | Picture, kind: Counted, state: State): void {
  /** A block that is printed twice keeps its number. */
  if (block.caption === null || state.entries.has(block)) return;
  state.counts[kind] += 1;
  const entry: Entry = {
    anchor: `${ANCHORS[kind]}${state.entries.size + 1}`,
    label: state.given[block.id] ?? `${state.words[kind]} ${prefix(state)}${state.counts[kind]}`,
    title: printableText(block.caption),
    level: 1,
  };
  remember(block, entry, state);
  state[LISTS[kind]].push(entry);
}

const LISTS = { table: 'tables', figure: 'figures', chart: 'charts' } as const;

function wordsOf(document: ReportDocument): Readonly<Record<Counted, string>> {
  const words = document.look?.captionWord;
  const figure = words?.figure ?? 'Gambar';
  return { table: words?.table ?? 'Tabel', figure, chart: words?.chart ?? figure };
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
