import { expect, it } from 'vitest';
import { findChapters } from './find-chapters.ts';

const CHAPTERS = [
  {
    id: 'mulai',
    title: 'Mulai',
    text: `${'Kata pembuka. '.repeat(20)}Siapkan kantor sendiri dengan lima isian.`,
  },
  { id: 'laporan', title: 'Laporan', text: 'Susun LKjIP sebagai PDF.' },
];

it('finds chapters that hold every word, with the words around the first hit', () => {
  expect(findChapters(CHAPTERS, 'kantor isian').map(({ id }) => id)).toEqual(['mulai']);
  expect(findChapters(CHAPTERS, 'kantor')[0]?.excerpt).toMatch(
    /^… .*Siapkan kantor sendiri dengan lima isian\.$/u,
  );
  expect(findChapters(CHAPTERS, 'LAPORAN')[0]?.excerpt).toBe('Susun LKjIP sebagai PDF.');
  expect(findChapters(CHAPTERS, 'kantor pdf')).toEqual([]);
  expect(findChapters(CHAPTERS, '  ')).toEqual([]);
});
