/** Seals a composed document with the SHA-256 of its canonical model, before it is printed. */
import { createHash } from 'node:crypto';
import { paragraph } from '../documents/compose-blocks.ts';
import type { Block, ReportDocument } from '../documents/report-model.ts';

/**
 * The same model gives the same hash; the hash field itself is empty while it is computed. The last page then says
 * the whole hash and what it is; that paragraph is no part of what is hashed.
 */
export function stampDocument(document: ReportDocument): ReportDocument {
  const canonical = JSON.stringify({ ...document, stamp: { ...document.stamp, hash: '' } });
  const hash = createHash('sha256').update(canonical).digest('hex');
  return { ...withClosing(document, hash), stamp: { ...document.stamp, hash } };
}

/** On the last page, of whatever shape it is. */
function withClosing(document: ReportDocument, hash: string): ReportDocument {
  const closing = closingLines(hash, document.stamp.layout ?? null);
  if (document.annexes.length > 0) return { ...document, annexes: appended(document.annexes, closing) };
  if (document.body.length > 0) return { ...document, body: appended(document.body, closing) };
  return { ...document, front: appended(document.front, closing) };
}

function appended(blocks: readonly Block[], closing: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'section') return [...blocks, ...closing];
  return [...blocks.slice(0, -1), { ...last, blocks: [...last.blocks, ...closing] }];
}

function closingLines(hash: string, layout: string | null): readonly Block[] {
  const small = { style: 'small', align: 'left', indent: false } as const;
  return [
    ...(layout === null ? [] : [paragraph(`Tata letak: ${layout}.`, { ...small, keepWithNext: true })]),
    paragraph([{ kind: 'text', text: 'Sidik jari dokumen (SHA-256)', bold: true }], {
      ...small,
      keepWithNext: true,
    }),
    paragraph(inGroups(hash), { ...small, keepWithNext: true }),
    paragraph(
      'Sidik jari dihitung dari seluruh isi laporan ini. Delapan karakter pertamanya tercetak di kaki setiap halaman; isi yang berubah menghasilkan sidik jari yang lain.',
      small,
    ),
  ];
}

/** Four groups of 16: read and compared more easily than 64 characters in a row. */
function inGroups(hash: string): string {
  return hash.replace(/(.{16})(?=.)/gu, '$1 ');
}
