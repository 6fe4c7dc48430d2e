/** The words of a printed report, for the eyes of a test. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of each page, runs of spaces made one. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [item.str] : []));
    pages.push(words.join(' ').replace(/\s+/gu, ' '));
  }
  await task.destroy();
  return pages;
}
