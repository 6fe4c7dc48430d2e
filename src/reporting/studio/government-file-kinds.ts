/** What may be uploaded for a layout, told by the content and never by a name. */
import { imageSize } from '../../documents/raster-size.ts';
import { AppError } from '../../platform/errors.ts';
import type { FilePurpose } from './government-file-store.ts';

const MB = 1024 * 1024;
export const LARGEST_FILE: Readonly<Record<FilePurpose, number>> = { emblem: 2 * MB, 'word-styles': 5 * MB };
/** Sides of an emblem in pixels: printed at four centimetres it needs a tenth of it. */
const LONGEST_SIDE = 2000;

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Media type of an emblem: a sound PNG, JPEG or still SVG of its own. Throws `file-refused` (422) with the reason. */
export function emblemMediaType(bytes: Uint8Array): string {
  const mediaType = sniffed(bytes);
  if (mediaType === null) throw refused('Lambang berupa gambar PNG, JPEG, atau SVG.');
  // Read from the head alone: a large one is not unpacked to be refused.
  const told = mediaType === 'image/png' ? pngSides(bytes) : 0;
  const size = told > LONGEST_SIDE ? { width: told, height: told } : imageSize(bytes, mediaType);
  if (size === null) {
    throw refused(
      mediaType === 'image/svg+xml'
        ? 'SVG ini rusak, atau memuat skrip, gambar luar, atau tautan yang tidak diizinkan.'
        : 'Gambar ini rusak dan tidak dapat dibaca.',
    );
  }
  if (mediaType !== 'image/svg+xml' && Math.max(size.width, size.height) > LONGEST_SIDE) {
    throw refused(`Gambar lebih besar dari ${LONGEST_SIDE} × ${LONGEST_SIDE} piksel. Perkecil lebih dahulu.`);
  }
  return mediaType;
}

function pngSides(bytes: Uint8Array): number {
  if (bytes.byteLength < 24) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Math.max(view.getUint32(16), view.getUint32(20));
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];
/** Attributes that run something, and elements that move or show what is not the picture's own. */
const LIVELY_SVG = /\son[a-z]+\s*=|<(?:[\w.-]+:)?(?:animate|set|iframe|style)\b|javascript:/iu;

/** Parts drawn again and again: a few, each of ten others, are billions for whoever draws them. */
const REPEATED_PART = /<(?:[\w.-]+:)?use\b/iu;
const MOST_REPEATED = 30;

function sniffed(bytes: Uint8Array): string | null {
  const raster = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (raster !== undefined) return raster[0];
  const text = new TextDecoder().decode(bytes);
  if (!/^<svg\b/u.test(withoutPrologue(text))) return null;
  if (LIVELY_SVG.test(text) || text.split(REPEATED_PART).length - 1 > MOST_REPEATED) {
    throw refused('SVG ini rusak, atau memuat skrip, gambar luar, atau tautan yang tidak diizinkan.');
  }
  return 'image/svg+xml';
}

/** What may stand before the first element. Each piece is looked for once: a pattern for all of them could take hours. */
function withoutPrologue(text: string): string {
  let rest = text.replace(/^\uFEFF/u, '').trimStart();
  for (const [start, end] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
  ] as const) {
    while (rest.startsWith(start)) {
      const last = rest.indexOf(end, start.length);
      if (last < 0) return '';
      rest = rest.slice(last + end.length).trimStart();
    }
  }
  return rest;
}

const ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Before the file is opened at all. Throws `file-refused` (422). */
export function refuseNoWordFile(bytes: Uint8Array): void {
  const starts = (expected: readonly number[]) => expected.every((byte, index) => bytes[index] === byte);
  if (starts(ENCRYPTED)) {
    throw refused(
      'Berkas ini terkunci kata sandi, atau dokumen Word lama (.doc). Simpan sebagai .docx tanpa kata sandi.',
    );
  }
  if (!starts(ZIP)) throw refused('Berkas gaya berupa dokumen Word (.docx).');
}

export function refused(message: string): AppError {
  return new AppError({ code: 'file-refused', status: 422, message });
}

export function tooLarge(purpose: FilePurpose): AppError {
  return new AppError({
    code: 'too-large',
    status: 413,
    message: `Berkas lebih besar dari ${LARGEST_FILE[purpose] / MB} MB.`,
  });
}
