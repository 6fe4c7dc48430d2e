import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { BLUE, NEUTRAL, RED, SPARKLINE, SURFACE, TEXT, TONES } from './palette.ts';

const TEXT_MINIMUM = 4.5;
const SHAPE_MINIMUM = 3;

describe('the contrast formula of WCAG 2.2', () => {
  test('black on white is 21, a colour on itself is 1', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#1b5089', '#1b5089')).toBe(1);
  });
  test('#767676 on white is the well-known edge of 4.54', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  test('a colour that is not #rrggbb is refused', () => {
    expect(() => contrastRatio('blue', '#ffffff')).toThrow('blue');
  });
});

describe('text can be read on every surface it stands on', () => {
  const surfaces = [SURFACE.page, SURFACE.card, SURFACE.stripe, SURFACE.selected, NEUTRAL[1]];
  const inks = [TEXT.strong, TEXT.body, TEXT.quiet, TEXT.link, RED[7]];
  for (const surface of surfaces)
    test.each(inks)(`%s on ${surface}`, (ink) => {
      expect(contrastRatio(ink, surface)).toBeGreaterThanOrEqual(TEXT_MINIMUM);
    });
});

describe('text can be read on filled controls', () => {
  test.each([BLUE[6], BLUE[7], BLUE[8], BLUE[9], RED[6], RED[7], RED[8]])('white on %s', (fill) => {
    expect(contrastRatio(TEXT.onFill, fill)).toBeGreaterThanOrEqual(TEXT_MINIMUM);
  });
  test('an error text on its own tint', () => {
    expect(contrastRatio(RED[7], RED[0])).toBeGreaterThanOrEqual(TEXT_MINIMUM);
  });
});

describe('status colours', () => {
  test.each(Object.entries(TONES))('%s reads on white, on the page and on its own tint', (_, tone) => {
    for (const surface of [SURFACE.card, SURFACE.page, tone.tint])
      expect(contrastRatio(tone.ink, surface)).toBeGreaterThanOrEqual(TEXT_MINIMUM);
  });
  test('no two tones share an ink', () => {
    const inks = Object.values(TONES).map((tone) => tone.ink);
    expect(new Set(inks).size).toBe(inks.length);
  });
});

describe('shapes that must be seen', () => {
  test.each([SURFACE.control, SPARKLINE, BLUE[6]])('%s on white and page', (ink) => {
    expect(contrastRatio(ink, SURFACE.card)).toBeGreaterThanOrEqual(SHAPE_MINIMUM);
    expect(contrastRatio(ink, SURFACE.page)).toBeGreaterThanOrEqual(SHAPE_MINIMUM);
  });
});
