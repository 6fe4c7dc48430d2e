import { expect, it } from 'vitest';
import { answerLabel } from './answer-label.ts';

it('a remembered answer is told by the heading it stands for', () => {
  const column = { kind: 'column', found: 'Hasil', field: 'realisation.value' } as const;
  expect(answerLabel({ ...column, sheet: 'Pengukuran' })).toBe('Realisasi');
  expect(answerLabel({ ...column, sheet: 'Lembar yang diganti namanya' })).toBe('Realisasi');
  expect(answerLabel({ kind: 'sheet', sheet: '', found: 'Data pembanding', field: 'benchmarks' })).toBe(
    'Pembanding',
  );
  expect(answerLabel({ ...column, sheet: 'Pengukuran', field: null })).toBeNull();
  expect(answerLabel({ ...column, sheet: 'Pengukuran', field: 'sudah-tidak-ada' })).toBeNull();
});
