import { expect, it } from 'vitest';
import { columnLines, columnTexts } from './column-choice.ts';

const COLUMNS = [
  { id: 'indikator', head: 'Indikator', group: null, isOffered: false },
  { id: 'target-2025', head: 'Target', group: 'Tahun 2025', isOffered: false },
  { id: 'realisasi-2024', head: 'Realisasi', group: 'Tahun 2024', isOffered: true },
];

it('begins with the columns the table has, offered ones below them', () => {
  const lines = columnLines(null, COLUMNS, 2025);
  expect(lines.map(({ id, head, isChosen }) => [id, head, isChosen])).toEqual([
    ['indikator', 'Indikator', true],
    ['target-[tahun]', 'Tahun 2025: Target', true],
    ['realisasi-[tahun-lalu]', 'Tahun 2024: Realisasi', false],
  ]);
});

it('keeps order and names, so that the layout serves other years too', () => {
  const chosen = ['realisasi-[tahun-lalu]=Tahun lalu', 'indikator'];
  const lines = columnLines(chosen, COLUMNS, 2025);
  expect(lines[0]).toEqual({
    id: 'realisasi-[tahun-lalu]',
    head: 'Tahun 2024: Realisasi',
    title: 'Tahun lalu',
    isChosen: true,
  });
  expect(lines.map(({ isChosen }) => isChosen)).toEqual([true, true, false]);
  expect(columnTexts(lines)).toEqual(chosen);
});

it('keeps what this year’s table does not have', () => {
  const chosen = ['banding-*', 'indikator'];
  expect(columnTexts(columnLines(chosen, COLUMNS, 2025))).toEqual(chosen);
});
