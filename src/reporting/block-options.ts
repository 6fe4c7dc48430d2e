/**
 * The options that every block takes, applied to what it wrote: which parts of it are printed, and the caption,
 * source, columns and size of its table. Documented in docs/layouts.md.
 */
import { type ColumnChoice, chooseColumns, withoutOffered } from '../documents/choose-columns.ts';
import type { Block, Picture, Table } from '../documents/report-model.ts';
import type { BlockOptions } from './rules/layout.ts';

/** What a layout may say of any block. */
export const GENERAL_OPTIONS = [
  'judul',
  'sumber',
  'kolom',
  'kelompok',
  'nomor-kolom',
  'ukuran',
  'catatan',
  'hanya',
  'tanpa',
  'sekali',
] as const;

/** Kinds of parts for `hanya` and `tanpa`; anything else is the id of a table or picture (`tabel-tahun-*`). */
const PART_KINDS: Readonly<Record<string, readonly Block['kind'][]>> = {
  kalimat: ['paragraph', 'list'],
  tabel: ['table'],
  gambar: ['picture', 'picture-row'],
  rumus: ['formula'],
  judul: ['heading'],
};

/** The blocks as the options want them. Titles and columns go to the first table (else the first picture). */
export function withBlockOptions(
  blocks: readonly Block[],
  options: BlockOptions,
  fill: (text: string) => string,
): readonly Block[] {
  const chosen = chooseParts(blocks, listOption(options, 'hanya'), listOption(options, 'tanpa'));
  const target =
    chosen.find((one): one is Table => one.kind === 'table' && one.caption !== null) ??
    chosen.find((one): one is Table | Picture => one.kind === 'table' || one.kind === 'picture');
  if (target === undefined) return chosen.map(settled);
  const changed =
    target.kind === 'table' ? changeTable(target, options, fill) : changePicture(target, options, fill);
  return chosen.map((one) => (one === target ? settled(changed) : settled(one)));
}

/** Without the columns that are only offered; those a layout named are no longer. */
function settled(block: Block): Block {
  if (block.kind === 'table') return withoutOffered(block);
  if (block.kind !== 'section' && block.kind !== 'callout') return block;
  return { ...block, blocks: block.blocks.map(settled) };
}

function chooseParts(
  blocks: readonly Block[],
  only: readonly string[] | null,
  without: readonly string[] | null,
): readonly Block[] {
  if (only === null && without === null) return blocks;
  const kept = blocks.filter(
    (one) => (only === null || isOneOf(one, only)) && (without === null || !isOneOf(one, without)),
  );
  /** What could not be printed is still told: the note stands for the table that was asked for. */
  const notes = blocks.filter(isMissingNote);
  return kept.some((one) => one.kind !== 'heading')
    ? kept
    : [...kept, ...notes.filter((one) => !kept.includes(one))];
}

function isMissingNote(block: Block): boolean {
  return block.kind === 'paragraph' && block.inlines.every((one) => one.kind === 'missing');
}

function isOneOf(block: Block, names: readonly string[]): boolean {
  return names.some((name) => {
    const kinds = PART_KINDS[name];
    if (kinds !== undefined) return kinds.includes(block.kind);
    if (block.kind !== 'table' && block.kind !== 'picture' && block.kind !== 'heading') return false;
    return name.endsWith('*') ? block.id.startsWith(name.slice(0, -1)) : block.id === name;
  });
}

function changeTable(table: Table, options: BlockOptions, fill: (text: string) => string): Table {
  const caption = options.judul;
  const source = options.sumber;
  const size = options.ukuran;
  const { notes: _, ...unnoted } = table;
  const titled: Table = {
    ...(options.catatan === false ? unnoted : table),
    ...(typeof caption === 'string' ? { caption: caption === '' ? null : fill(caption) } : {}),
    ...(typeof source === 'string' && source !== '' ? { source: fill(source) } : {}),
    ...(typeof size === 'number' ? { size } : {}),
  };
  const choice = columnChoice(options, fill);
  return choice === null ? titled : chooseColumns(titled, choice);
}

function changePicture(picture: Picture, options: BlockOptions, fill: (text: string) => string): Picture {
  const caption = options.judul;
  return typeof caption === 'string'
    ? { ...picture, caption: caption === '' ? null : fill(caption) }
    : picture;
}

function columnChoice(options: BlockOptions, fill: (text: string) => string): ColumnChoice | null {
  const columns = listOption(options, 'kolom');
  const groups = listOption(options, 'kelompok');
  const numbers = options['nomor-kolom'];
  if (columns === null && groups === null && typeof numbers !== 'boolean') return null;
  return {
    ...(columns === null ? {} : { columns: columns.map(fill) }),
    ...(groups === null ? {} : { groups: groups.map(fill) }),
    ...(typeof numbers === 'boolean' ? { numbers } : {}),
  };
}

/** A list, or one text standing alone. */
function listOption(options: BlockOptions, name: string): readonly string[] | null {
  const value = options[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : null;
}
