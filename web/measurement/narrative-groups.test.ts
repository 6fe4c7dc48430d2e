import { expect, it } from 'vitest';
import { narrativeGroups } from './narrative-groups.ts';

const text = (section: string, title: string) => ({ section, title, parts: [] });

it('puts the texts of an indicator under the headings of the report, in its order', () => {
  const groups = narrativeGroups([
    text('indikator.iku-2.kegiatan', 'Survei kepuasan masyarakat'),
    text('indikator.iku-2.hambatan', 'Waktu penyelesaian'),
    text('indikator.iku-2.keberhasilan', 'Kepastian biaya'),
    text('indikator.iku-2.hambatan', 'Keterbatasan komputer'),
  ]);
  expect(groups.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
    ['Faktor pendorong', ['Kepastian biaya']],
    ['Hambatan', ['Waktu penyelesaian', 'Keterbatasan komputer']],
    ['Kegiatan yang mendukung', ['Survei kepuasan masyarakat']],
  ]);
});

it('loses no text whose section it does not know', () => {
  const groups = narrativeGroups([
    text('indikator.iku-2.lain', 'Sinergi'),
    text('indikator.iku-2.solusi', ''),
  ]);
  expect(groups.map(({ key }) => key)).toEqual(['solution', 'other']);
});
