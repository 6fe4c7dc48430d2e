/**
 * Width and height of a PNG, JPEG or SVG; null when it is none of them or damaged: one picture that cannot be decoded
 * would keep the whole report from being printed.
 */
import { crc32, inflateSync } from 'node:zlib';
import { isWellFormed } from './well-formed-xml.ts';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** A photo of forty megapixels is printed at a tenth of it. */
const MOST_PIXELS = 40_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** In pixels; of an SVG in its own units. */
export function imageSize(bytes: Uint8Array, mediaType: string): PixelSize | null {
  if (mediaType === 'image/png') return pngSize(bytes);
  if (mediaType === 'image/jpeg') return jpegSize(bytes);
  return mediaType === 'image/svg+xml' ? svgSize(new TextDecoder().decode(bytes)) : null;
}

function pngSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.length < 24 || !PNG.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = positive(view.getUint32(16), view.getUint32(20));
  return size !== null && size.width * size.height <= MOST_PIXELS && isSoundPng(bytes, view, size)
    ? size
    : null;
}

/** Of a pixel with four channels of 16 bits; and for the rows, each begun by a byte, in up to seven passes. */
const MOST_BYTES = 8;
const ROWS_SHARE = 16;

/** Every chunk has its checksum, and the pixels can be unpacked. */
function isSoundPng(bytes: Uint8Array, view: DataView, { width, height }: PixelSize): boolean {
  const most = width * height * MOST_BYTES + height * ROWS_SHARE + 1024;
  const pixels: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return false;
    const typed = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(typed) !== view.getUint32(at + 8 + length)) return false;
    const type = String.fromCharCode(...typed.subarray(0, 4));
    if (type === 'IDAT') pixels.push(typed.subarray(4));
    if (type === 'IEND') return unpacks(pixels, most);
    at += 12 + length;
  }
  return false;
}

function unpacks(pixels: readonly Uint8Array[], most: number): boolean {
  try {
    return inflateSync(Buffer.concat(pixels), { maxOutputLength: most }).length > 0;
  } catch {
    return false;
  }
}

/** Complete: it begins and ends as a JPEG does. The size stands in the first start-of-frame segment (C0…CF but C4, C8, CC). */
function jpegSize(bytes: Uint8Array): PixelSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  if (!endsAsJpeg(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return positive(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The end mark, perhaps with some bytes of a camera behind it. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(2, bytes.length - 4096); at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Drawn by a reader of files: what could load, run or declare anything is refused. */
const UNSAFE_SVG =
  /<!DOCTYPE|<!ENTITY|<(?:[\w.-]+:)?(?:script|foreignObject|image)\b|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)|@import/iu;

function svgSize(text: string): PixelSize | null {
  if (UNSAFE_SVG.test(text) || !isWellFormed(text)) return null;
  const root = /<svg\b[^>]*>/u.exec(text)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/u.exec(root);
  if (box !== null) return positive(Number(box[1]), Number(box[2]));
  const side = (name: string) => Number(new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)`, 'u').exec(root)?.[1]);
  return positive(side('width'), side('height'));
}

function positive(width: number, height: number): PixelSize | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
