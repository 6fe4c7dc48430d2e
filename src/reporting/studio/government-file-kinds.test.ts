import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { emblemMediaType } from './government-file-kinds.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function chunk(type: string, content: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

/** A PNG that tells its sides, with as many bytes of pixels as are asked for. */
function png(width: number, height: number, unpacked: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(unpacked)));
  return Buffer.concat([signature, chunk('IHDR', head), pixels, chunk('IEND', Buffer.alloc(0))]);
}

describe('an emblem', () => {
  it('is a picture of its own, with a declaration and comments before it where it has them', () => {
    const prologue = '\uFEFF<?xml version="1.0"?>\n<!-- satu --><!-- dua -->\n';
    expect(emblemMediaType(bytesOf(`${prologue}<svg viewBox="0 0 10 10"><path d="M0 0"/></svg>`))).toBe(
      'image/svg+xml',
    );
    expect(emblemMediaType(png(4, 4, 52))).toBe('image/png');
  });

  it.each([
    '<svg viewBox="0 0 1 1"><script>1</script></svg>',
    '<svg viewBox="0 0 1 1" xmlns:s="http://www.w3.org/2000/svg"><s:script>1</s:script></svg>',
    '<svg viewBox="0 0 1 1" xmlns:s="http://www.w3.org/2000/svg"><s:foreignObject/></svg>',
    '<svg viewBox="0 0 1 1" onload="1"/>',
    '<svg viewBox="0 0 1 1"><a href="&#106;avascript:1"/></svg>',
    '<html><svg viewBox="0 0 1 1"/></html>',
    'GIF89a<svg viewBox="0 0 1 1"/>',
  ])('that runs or loads something is refused: %s', (text) => {
    expect(() => emblemMediaType(bytesOf(text))).toThrow(/SVG/u);
  });

  it('whose parts repeat each other is refused, one that repeats a leaf is not', () => {
    const leaf = '<g id="a0"><path d="M0 0"/></g>';
    const use = (level: number) => `<use href="#a${level}"/>`;
    const wreath = `<svg viewBox="0 0 1 1">${leaf}${use(0).repeat(20)}</svg>`;
    expect(emblemMediaType(bytesOf(wreath))).toBe('image/svg+xml');
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<g id="a${level + 1}">${use(level).repeat(10)}</g>`,
    );
    const bomb = `<svg viewBox="0 0 1 1">${leaf}${levels.join('')}${use(9)}</svg>`;
    expect(() => emblemMediaType(bytesOf(bomb))).toThrow(/SVG/u);
  });

  it('made to be looked at for hours is refused at once', () => {
    const since = performance.now();
    const comments = `${'<!--x-->'.repeat(60)}<a/>`;
    const tags = `<svg viewBox="0 0 1 1">${'<a "'.repeat(200_000)}`;
    for (const text of [comments, tags, '<!--'.repeat(400_000)])
      expect(() => emblemMediaType(bytesOf(text))).toThrow();
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  it('that unpacks to more than its sides hold is refused without unpacking it', () => {
    expect(() => emblemMediaType(png(10, 10, 100_000_000))).toThrow(/rusak/u);
    expect(() => emblemMediaType(png(30_000, 1, 100_000))).toThrow(/lebih besar/u);
  });
});
