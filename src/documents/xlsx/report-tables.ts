/** The tables of a document, each with its number, ready to stand in a workbook of their own. */
import { footerText } from '../footer.ts';
import { type Numbering, numberDocument, referenceText } from '../numbering.ts';
import type { Block, Inline, ReportDocument, Row, Table } from '../report-model.ts';

export interface ReportTable {
  /** Of the block in the model; unique among the tables of a document. */
  readonly id: string;
  /** "Tabel 3.2"; null for a table without a number (inside a form). */
  readonly label: string | null;
  /** Its caption, else the heading it stands under. */
  readonly title: string;
  readonly table: Table;
}

/** What the workbook of tables is made of: plain data, kept beside the report. */
export interface ReportTables {
  /** "Laporan Kinerja Kecamatan Bajuin Tahun 2025". */
  readonly title: string;
  /** Version, state, date and hash, as in the footer of the report. */
  readonly stamp: string;
  readonly tables: readonly ReportTable[];
}

/** The document's tables, in its order. */
export function reportTables(document: ReportDocument): ReportTables {
  const { draft, line } = footerText(document.stamp);
  return {
    title: document.title,
    stamp: draft === null ? line : `${draft} · ${line}`,
    tables: tablesOf(document),
  };
}

/** Tables that only arrange a form (no lines, no header) are left out. */
function tablesOf(document: ReportDocument): readonly ReportTable[] {
  const numbering = numberDocument(document);
  const found: ReportTable[] = [];
  const state = { heading: document.title };
  for (const blocks of [document.front, document.body, document.annexes])
    collect(blocks, numbering, state, found);
  return uniqueById(found);
}

function collect(
  blocks: readonly Block[],
  numbering: Numbering,
  state: { heading: string },
  found: ReportTable[],
): void {
  for (const block of blocks) {
    if (block.kind === 'heading') state.heading = block.title;
    else if (block.kind === 'section' || block.kind === 'callout')
      collect(block.blocks, numbering, state, found);
    else if (block.kind === 'table' && isData(block))
      found.push({
        id: block.id,
        label: numbering.entryOf(block)?.label ?? null,
        title: block.caption ?? state.heading,
        table: withWords(block, numbering),
      });
  }
}

function isData(table: Table): boolean {
  return table.ruled !== false && table.head.length > 0 && table.body.length > 0;
}

/** A table that is printed twice is one. */
function uniqueById(tables: readonly ReportTable[]): readonly ReportTable[] {
  const seen = new Set<string>();
  return tables.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** References become their text: the table leaves the document they are resolved in. */
function withWords(table: Table, numbering: Numbering): Table {
  const words = (inline: Inline): Inline => {
    if (inline.kind !== 'reference') return inline;
    const entry = numbering.target(inline.target);
    return { kind: 'text', text: entry === null ? '' : referenceText(entry) };
  };
  const rows = (all: readonly Row[]) =>
    all.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, inlines: cell.inlines.map(words) })),
    }));
  return {
    ...table,
    head: rows(table.head),
    body: rows(table.body),
    ...(table.notes === undefined ? {} : { notes: table.notes.map((note) => note.map(words)) }),
  };
}
