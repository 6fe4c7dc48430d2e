/** The lists of contents of a printed report, and the page each entry really stands on. */
import type { Line, PrintedReport } from './printed-report.ts';

export interface ListedEntry {
  /** Label and title as printed: "A. Latar Belakang", "Tabel 3.7 Capaian …". */
  readonly title: string;
  /** Page number as printed behind the leader. */
  readonly page: string;
}

const LEADER = /(?:\. ?){5,}/u;
/** A dotted line to write a name on ends without a number. */
const LISTED_LINE = /(?:\. ?){5,}\s*(?:\d+|[ivxl]+)$/u;
const ENTRY_END = /^(.*?)[\s.]+(\d+|[ivxl]+)$/u;
const SAME_EDGE = 1.5;
const FOOT = /^(?:DRAF|FINAL) · .*?(?: {2}(\d+|[ivxl]+))?$/u;

/** Only letters and digits: how words are spaced and broken does not matter. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

export function linesOfPage(report: PrintedReport, page: number): readonly Line[] {
  return report.lines.filter((line) => line.page === page);
}

export function isListPage(report: PrintedReport, page: number): boolean {
  return linesOfPage(report, page).filter(({ text }) => LISTED_LINE.test(text)).length >= 3;
}

/** The number in the foot of a page of the file; null where none is printed. */
export function printedNumberOf(report: PrintedReport, page: number): string | null {
  const foot = linesOfPage(report, page).find(({ text }) => FOOT.test(text));
  return FOOT.exec(foot?.text ?? '')?.[1] ?? null;
}

const rightOf = (line: Line): number => line.words.at(-1)?.right ?? 0;

/** Entries may be broken over lines: what stands before a page number at the right margin belongs to it. */
export function listedEntries(report: PrintedReport): readonly ListedEntry[] {
  const entries: ListedEntry[] = [];
  for (let page = 1; page <= report.pageCount; page += 1) {
    if (!isListPage(report, page)) continue;
    let begun = '';
    const lines = linesOfPage(report, page);
    const margin = Math.max(...lines.filter(({ text }) => LEADER.test(text)).map(rightOf));
    for (const line of lines) {
      const { text } = line;
      if (FOOT.test(text) || /^Daftar (?:Isi|Tabel|Gambar|Lampiran)$/u.test(text)) continue;
      const whole = `${begun} ${text}`.trim();
      const isEnd = Math.abs(rightOf(line) - margin) < SAME_EDGE;
      const entry = isEnd ? ENTRY_END.exec(whole) : null;
      if (entry?.[1] !== undefined && entry[2] !== undefined) {
        entries.push({ title: entry[1].trim(), page: entry[2] });
        begun = '';
      } else begun = whole;
    }
  }
  return entries;
}

/** Printed numbers of the pages, other than the lists, on which the entry's words stand. */
export function pagesOf(report: PrintedReport, title: string): readonly (string | null)[] {
  const wanted = letters(title);
  const found: (string | null)[] = [];
  for (let page = 1; page <= report.pageCount; page += 1) {
    if (isListPage(report, page) && !/^daftar(?:isi|tabel|gambar|lampiran)$/u.test(wanted)) continue;
    const text = letters(
      linesOfPage(report, page)
        .map((line) => line.text)
        .join(' '),
    );
    if (text.includes(wanted)) found.push(printedNumberOf(report, page));
  }
  return found;
}

/** "Tabel 3.1", "Tabel 3.2", … as captions stand in the report, in reading order. */
export function captionNumbers(report: PrintedReport, kind: 'Tabel' | 'Gambar'): readonly string[] {
  const caption = new RegExp(`^${kind} ((?:\\d+|L)\\.\\d+)(?: |$)`, 'u');
  return report.lines.flatMap(({ page, text }) => {
    const number = caption.exec(text)?.[1];
    return number === undefined || isListPage(report, page) ? [] : [number];
  });
}
