/** Tables in HTML: caption, header cells with scope, commas in line. */
import type { Look } from '../document-look.ts';
import type { Numbering } from '../numbering.ts';
import type { Table } from '../report-model.ts';
import { sourceLine } from '../source-line.ts';
import { gridOf, type PlacedCell, type PlacedRow } from '../table-grid.ts';
import { element, type HtmlElement } from './element.ts';
import { inlineNodes } from './html-text.ts';

const ALIGNMENT = { left: 'kiri', center: 'tengah', right: 'kanan' } as const;
const EMPHASIS = { total: 'jumlah', group: 'kelompok', numbers: 'penomoran' } as const;

export function tableNode(table: Table, numbering: Numbering, look: Look): HtmlElement {
  const grid = gridOf(table, look.page.textWidth, look);
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const entry = numbering.entryOf(table);
  const caption =
    entry === null
      ? []
      : [element('caption', {}, element('span', { class: 'nomor' }, entry.label ?? ''), entry.title)];
  const columns = grid.widths.map((width) =>
    element('col', { style: `width:${((width / total) * 100).toFixed(2)}%` }),
  );
  const written = element(
    'table',
    { id: entry?.anchor, class: table.ruled === false ? 'polos' : undefined },
    caption,
    element('colgroup', {}, columns),
    grid.head.length === 0
      ? []
      : element(
          'thead',
          {},
          grid.head.map((row) => rowNode(row, true, numbering)),
        ),
    element(
      'tbody',
      {},
      grid.body.map((row) => rowNode(row, false, numbering)),
    ),
  );
  const notes = (table.notes ?? []).map((note) =>
    element('p', { class: 'catatan' }, inlineNodes(note, numbering)),
  );
  const source =
    table.source === undefined
      ? []
      : [element('p', { class: 'catatan' }, element('em', {}, sourceLine(table.source)))];
  // Where the preview of a made report puts its link to the table as XLSX.
  const id = table.ruled === false || table.head.length === 0 ? undefined : table.id;
  return element('div', { class: 'gulir', 'data-tabel': id }, written, notes, source);
}

function rowNode(row: PlacedRow, header: boolean, numbering: Numbering): HtmlElement {
  return element(
    'tr',
    { class: row.emphasis === null ? undefined : EMPHASIS[row.emphasis] },
    row.cells.map((cell) => cellNode(cell, row, header, numbering)),
  );
}

function cellNode(placed: PlacedCell, row: PlacedRow, header: boolean, numbering: Numbering): HtmlElement {
  const classes: string[] = [ALIGNMENT[placed.align]];
  if (placed.bold) classes.push('tebal');
  if (placed.cell.tone !== undefined) classes.push(`nada-${placed.cell.tone}`);
  const numbers = row.emphasis === 'numbers';
  const scope = header && !numbers ? (placed.columnSpan > 1 ? 'colgroup' : 'col') : undefined;
  return element(
    header && !numbers ? 'th' : 'td',
    {
      class: classes.join(' '),
      scope,
      colspan: placed.columnSpan > 1 ? placed.columnSpan : undefined,
      rowspan: placed.rowSpan > 1 ? placed.rowSpan : undefined,
      style: cellStyle(placed),
    },
    inlineNodes(placed.cell.inlines, numbering),
  );
}

function cellStyle(placed: PlacedCell): string | undefined {
  const parts: string[] = [];
  if (placed.padding > 0) parts.push(`padding-right:calc(4pt + ${placed.padding.toFixed(3)}em)`);
  if (placed.indent > 0) parts.push(`padding-left:calc(4pt + ${placed.indent}em)`);
  return parts.length === 0 ? undefined : parts.join(';');
}
