import { describe, expect, it } from 'vitest';
import { isWellFormed } from './well-formed-xml.ts';

describe('XML from outside', () => {
  it.each([
    '<svg/>',
    '<?xml version="1.0"?><!-- lambang > --><svg a="1 > 0" b=\'"\'><g><path d="M0 0"/></g>teks</svg>',
    '<w:styles><![CDATA[<tidak dibaca>]]></w:styles>',
    '',
  ])('is well formed: %s', (text) => expect(isWellFormed(text)).toBe(true));

  it.each([
    '<svg>',
    '<a><b></a></b>',
    '</a>',
    '<a "></a>',
    '<a b="></a>',
    '<!-- tanpa akhir',
    '<![CDATA[ <a/>',
    '<!DOCTYPE svg><svg/>',
    '<a <b/></a>',
    '1 < 2',
    '< a/>',
  ])('is not: %s', (text) => expect(isWellFormed(text)).toBe(false));

  it.each([
    ['comments that never end', '<!--'],
    ['tags that never end', '<a "'],
    ['quotes that never end', '<svg '],
    ['elements that are never closed', '<a>'],
  ])('is told at once, two megabytes of %s', (_what, piece) => {
    const since = performance.now();
    expect(isWellFormed(piece.repeat(2_000_000 / piece.length))).toBe(false);
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});
