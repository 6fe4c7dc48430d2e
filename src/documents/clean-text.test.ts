import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, printableText } from './clean-text.ts';

describe('text for documents', () => {
  it('keeps words, signs, emoji and Arabic', () => {
    for (const text of ['"A" & <b> #set $x$ \\', '😀', 'بسم الله', 'Rp\u00a05,00'])
      expect(cleanText(text)).toBe(text);
  });

  it('keeps a percentage and an amount on one line', () => {
    expect(cleanText('99,73 % dari Rp 5.000,00')).toBe('99,73\u00a0% dari Rp\u00a05.000,00');
  });

  it('never hands on what XML or JSON refuses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        (text, units) => {
          const cleaned = cleanText(text + String.fromCharCode(...units));
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
          expect(cleaned).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
          expect(cleaned).not.toMatch(/\p{Surrogate}/u);
          expect(cleanText(cleaned)).toBe(cleaned);
        },
      ),
    );
  });

  it('lets a word that no column can hold break, and loses none of its letters', () => {
    const address = `https://contoh.go.id/laporan/${'x'.repeat(60)}`;
    expect(printableText(address).replaceAll('\u200b', '')).toBe(address);
    expect(
      Math.max(
        ...printableText(address)
          .split('\u200b')
          .map((part) => part.length),
      ),
    ).toBeLessThanOrEqual(24);
    expect(printableText('Penyelenggaraan')).toBe('Penyelenggaraan');
  });
});
