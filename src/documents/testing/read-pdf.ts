/** Text of a PDF, page by page, for tests. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Items in reading order, joined by spaces, runs of spaces made one. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The number that the footer prints; null on a page without one. */
  readonly printed: string | null;
}
export interface PdfReading {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  readonly author: string;
  readonly keywords: string;
  readonly language: string | null;
  readonly tagged: boolean;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const { width, height } = page.getViewport({ scale: 1 });
    const lowest = texts.filter((item) => Number(item.transform[5]) < 90).map((item) => item.str.trim());
    const printed = lowest.filter((text) => /^(\d+|[ivxl]+)$/u.test(text)).at(-1) ?? null;
    const text = texts
      .map((item) => item.str)
      .join(' ')
      .replace(/\s+/gu, ' ');
    pages.push({ text, width, height, printed });
  }
  const facts: Readonly<Record<string, unknown>> = { ...info };
  const mark = await pdf.getMarkInfo();
  const reading = {
    pages,
    title: String(facts.Title ?? ''),
    author: String(facts.Author ?? ''),
    keywords: String(facts.Keywords ?? ''),
    language: typeof facts.Language === 'string' ? facts.Language : null,
    tagged: mark !== null && JSON.stringify(mark).includes('"Marked":true'),
  };
  await task.destroy();
  return reading;
}

/** Number printed in a list of contents behind a title: "Latar Belakang . . . . 3" → "3". */
export function listedPage(pages: readonly PdfPage[], label: string | null, title: string): string | null {
  const line = new RegExp(`${loosely(label, title)}[\\s.…]{2,}(\\d+|[ivxl]+)(?![\\w,])`, 'u');
  return pages.map((page) => line.exec(page.text)?.[1]).find((found) => found !== undefined) ?? null;
}

/** The last page on which the words stand outside of a list of contents. */
export function pageOfText(pages: readonly PdfPage[], label: string | null, title: string): PdfPage | null {
  const words = new RegExp(`${loosely(label, title)}(?!\\s*[.…]\\s*[.…])`, 'u');
  return pages.filter((page) => words.test(page.text)).at(-1) ?? null;
}

/** Pattern for the words with any space between their letters. */
function loosely(label: string | null, title: string): string {
  const letters = [...`${label ?? ''}${title}`.replace(/\s+/gu, '')];
  return letters.map((letter) => letter.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&')).join('\\s*');
}
