/** Width and height of a PNG, JPEG or SVG, read from its first bytes; null when it is none of them. */

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

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
  return positive(view.getUint32(16), view.getUint32(20));
}

/** The size stands in the first start-of-frame segment (C0…CF but C4, C8, CC). */
function jpegSize(bytes: Uint8Array): PixelSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
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

function svgSize(text: string): PixelSize | null {
  const root = /<svg\b[^>]*>/u.exec(text)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/u.exec(root);
  if (box !== null) return positive(Number(box[1]), Number(box[2]));
  const side = (name: string) => Number(new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)`, 'u').exec(root)?.[1]);
  return positive(side('width'), side('height'));
}

function positive(width: number, height: number): PixelSize | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
