/** Number of pages of a PDF that Typst wrote: the largest /Count of its page tree, which it leaves uncompressed. */
export function countPages(pdf: Uint8Array): number | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const counts = text.matchAll(
    /\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages/g,
  );
  const numbers = [...counts].map((match) => Number(match[1] ?? match[2]));
  return numbers.length === 0 ? null : Math.max(...numbers);
}
