import { expect, it } from 'vitest';
import { sourceLine } from './source-line.ts';

it.each([
  ['register kepegawaian', 'Sumber: Register kepegawaian.'],
  ['Sumber: Rekapitulasi Kecamatan Bajuin 2025', 'Sumber: Rekapitulasi Kecamatan Bajuin 2025.'],
  ['Permendagri 86/2017.', 'Sumber: Permendagri 86/2017.'],
])('the source "%s" is printed "%s"', (source, line) => {
  expect(sourceLine(source)).toBe(line);
});
