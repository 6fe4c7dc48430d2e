/** A finished PDF as a reader sees it: lines of words with their places, and the tables they stand in. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Decimal } from '../../kernel/decimal.ts';

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}
export interface Line {
  /** Page of the file, from 1. */
  readonly page: number;
  readonly words: readonly Word[];
  readonly text: string;
}
export interface PrintedTable {
  /** "Tabel 3.7" with its title as far as it stands on the first line. */
  readonly caption: string;
  readonly lines: readonly Line[];
}
export interface PrintedReport {
  readonly pageCount: number;
  readonly lines: readonly Line[];
  /** Everything but the foot of the pages, as one text with single spaces. */
  readonly prose: string;
  readonly tables: readonly PrintedTable[];
}

/** Words nearer than this belong to one cell. */
const CELL_GAP = 3.5;
const SAME_LINE = 2.5;

interface Piece extends Word {
  readonly y: number;
}

function asLine(page: number, pieces: readonly Piece[]): Line {
  const words: Word[] = [];
  for (const { text, left, right } of [...pieces].sort((one, other) => one.left - other.left)) {
    const before = words.at(-1);
    if (before !== undefined && left - before.right < CELL_GAP) {
      const glue = left - before.right > 0.8 && !before.text.endsWith(' ') ? ' ' : '';
      words[words.length - 1] = { text: before.text + glue + text, left: before.left, right };
    } else words.push({ text, left, right });
  }
  const clean = words
    .map((word) => ({ ...word, text: word.text.replace(/[\s\u00a0]+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
  return { page, words: clean, text: clean.map(({ text }) => text).join('  ') };
}

function linesOf(page: number, pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && row[0].y - piece.y < SAME_LINE) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => asLine(page, row)).filter(({ text }) => text !== '');
}

const FOOT = /^DRAF · |^FINAL · /u;
const CAPTION = /^Tabel (?:\d+|L)\.\d+ /u;
const LEADER = /(?:\. ){4}/u;
const END_OF_TABLE = /^(?:Gambar (?:\d+|L)\.\d+ |BAB [IVX]+$|Lampiran \d+$|[A-Z]\. {1,}|\(\d\) [A-Z])/u;

function tablesOf(lines: readonly Line[]): PrintedTable[] {
  const tables: { caption: string; lines: Line[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (CAPTION.test(line.text)) {
      tables.push({ caption: line.text, lines: [] });
      isOpen = true;
    } else if (END_OF_TABLE.test(line.text)) isOpen = false;
    else if (isOpen) tables.at(-1)?.lines.push(line);
  }
  return tables;
}

export async function readPrintedReport(bytes: Uint8Array): Promise<PrintedReport> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const lines: Line[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const left = Number(item.transform[4]);
      return [{ text: item.str, left, right: left + item.width, y: Number(item.transform[5]) }];
    });
    lines.push(...linesOf(number, pieces));
  }
  const pageCount = pdf.numPages;
  await task.destroy();
  // The lists of contents repeat the captions.
  const lists = new Set(lines.filter(({ text }) => LEADER.test(text)).map(({ page }) => page));
  const kept = lines.filter(({ text, page }) => !FOOT.test(text) && !lists.has(page));
  const prose = kept.map(({ text }) => text.replace(/ {2,}/gu, ' ')).join(' ');
  return { pageCount, lines, prose, tables: tablesOf(kept) };
}

/** "8.102.188.741,16", "-1,41 %", "22,22 poin"; null for anything else. Read anew here, not by the program's reader. */
export function printedNumber(text: string): Decimal | null {
  const match = /^(?:Rp )?([-−–]?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?(?: ?(?:%|poin))?$/u.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return new Decimal(`${sign === '' ? '' : '-'}${whole.replaceAll('.', '')}.${fraction || '0'}`);
}
