import { describe, expect, it } from 'vitest';
import { HeadingCounter, labelOf, letterNumeral } from './heading-labels.ts';

describe('labels of headings', () => {
  it('count chapters in Roman numerals, sections in letters, annexes in a row of their own', () => {
    expect([
      labelOf('chapter', 4),
      labelOf('upper-alpha', 2),
      labelOf('decimal', 3),
      labelOf('lower-alpha', 1),
    ]).toEqual(['BAB IV', 'B.', '3.', 'a.']);
    expect(letterNumeral(28)).toBe('AB');
  });

  it('begin anew below each heading of a higher level', () => {
    const counter = new HeadingCounter();
    const labels = [
      counter.next(1, 'chapter'),
      counter.next(2, 'upper-alpha'),
      counter.next(3, 'decimal'),
      counter.next(4, 'lower-alpha'),
      counter.next(4, 'lower-alpha'),
      counter.next(3, 'decimal'),
      counter.next(4, 'lower-alpha'),
      counter.next(2, 'upper-alpha'),
      counter.next(3, 'decimal'),
      counter.next(1, 'chapter'),
      counter.next(2, 'upper-alpha'),
      counter.next(1, 'annex'),
    ];
    expect(labels).toEqual([
      'BAB I',
      'A.',
      '1.',
      'a.',
      'b.',
      '2.',
      'a.',
      'B.',
      '1.',
      'BAB II',
      'A.',
      'Lampiran 1',
    ]);
  });

  it('counts sections deeper than five levels for themselves', () => {
    const counter = new HeadingCounter();
    counter.next(1, 'chapter');
    const labels = [5, 6, 6, 5, 6].map((level) =>
      counter.next(level, level === 5 ? 'lower-alpha' : 'decimal-bracket'),
    );
    expect(labels).toEqual(['a.', '1)', '2)', 'b.', '1)']);
  });

  it('takes back what a section that is left out has counted', () => {
    const counter = new HeadingCounter();
    counter.next(1, 'chapter');
    counter.next(2, 'upper-alpha');
    const mark = counter.mark();
    counter.next(2, 'upper-alpha');
    counter.backTo(mark);
    expect(counter.next(2, 'upper-alpha')).toBe('B.');
  });
});
