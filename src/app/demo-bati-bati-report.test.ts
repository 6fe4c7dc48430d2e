/** The report of Kecamatan Bati-Bati 2024 in its own layout, against the outline of what was printed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument, flatten, inlinesOf } from '../documents/check-document.ts';
import type { Block, Cell, Table } from '../documents/report-model.ts';
import { documentOf } from './compose-child.ts';

const bundle = readFileSync(new URL('../../demo/bati-bati-2024.json', import.meta.url), 'utf8');
const document = documentOf({ bundle, today: '2025-01-16' });
const front: readonly Block[] = flatten(document.front);
const chapters: readonly Block[] = flatten(document.body);
const annexes: readonly Block[] = flatten(document.annexes);

const isTable = (block: Block): block is Table => block.kind === 'table';

function textOf({ inlines }: Cell): string {
  return inlines
    .map((one) => ('text' in one ? one.text : ''))
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** The captioned tables of each chapter, in order: `3.45` is the 45th of the third. */
const byChapter: Table[][] = [];
for (const one of chapters) {
  if (one.kind === 'heading' && one.level === 1) byChapter.push([]);
  if (isTable(one) && one.caption !== null) byChapter.at(-1)?.push(one);
}

function tableAt(number: string): Table {
  const [chapter, place] = number.split('.').map(Number);
  const table = byChapter[(chapter ?? 0) - 1]?.[(place ?? 0) - 1];
  if (table === undefined) throw new Error(`no table ${number}`);
  return table;
}

const lastRow = (number: string) => tableAt(number).body.at(-1)?.cells.map(textOf) ?? [];
const titles = chapters.flatMap((one) => (one.kind === 'heading' ? [one.title] : []));

describe('the report of Bati-Bati in its layout', () => {
  test('is sound, has every block it names, and misses nothing but the photos', () => {
    expect(checkDocument(document)).toEqual([]);
    const missing = [...front, ...chapters, ...annexes]
      .flatMap(inlinesOf)
      .flatMap((one) => (one.kind === 'missing' ? [one.text] : []));
    expect(missing.filter((text) => !/^(?:\d+ f|F)oto belum diunggah|^belum diisi$/u.test(text))).toEqual([]);
    expect(missing.filter((text) => text.includes('oto belum diunggah'))).toHaveLength(8);
  });

  test('has the 64 tables of the printed one under their numbers', () => {
    expect(byChapter.map((tables) => tables.length)).toEqual([11, 5, 48, 0]);
    const printed: Readonly<Record<string, string>> = {
      '1.5': 'Jenis Kelamin',
      '1.11': 'Alokasi Anggaran',
      '2.4': 'Sasaran Strategis dan Indikator Kinerja',
      '3.5': 'Perbandingan Perjanjian Kinerja',
      '3.7': 'Status IDM',
      '3.10': 'Kategori Predikat Nilai AKIP',
      '3.18': 'Survei Kesekretariatan',
      '3.29': 'PPKS',
      '3.33': 'BUMDes',
      '3.44': 'Efisiensi Capaian Kinerja Kepala Sub Bagian Perencanaan',
      '3.45': 'Realisasi Belanja Pegawai',
      '3.48': 'Jenis Tahun 2023 dan Tahun 2024',
    };
    const wrong = Object.entries(printed).filter(
      ([number, words]) => !tableAt(number).caption?.includes(words),
    );
    expect(wrong).toEqual([]);
  });

  test('begins with the decree on the team, before the foreword', () => {
    const opening = front.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? [one.title] : []));
    expect(opening.slice(0, 3)).toEqual([
      expect.stringContaining('TIM PENYUSUN'),
      'KATA PENGANTAR',
      'IKHTISAR EKSEKUTIF',
    ]);
  });

  test('tells each of the nine positions, the head in eight points', () => {
    expect(titles.filter((title) => title.startsWith('Eselon '))).toHaveLength(9);
    const points = ['Kecamatan Lain', 'Standar Nasional', 'Analisis Penyebab', 'Analisis atas Efisiensi'];
    expect(points.map((words) => titles.filter((title) => title.includes(words)).length)).toEqual([
      2, 2, 2, 2,
    ]);
    expect(titles.filter((title) => title.startsWith('Analisis Program/Kegiatan'))).toHaveLength(9);
  });

  test('ends its tables with what was printed wrongly in the source', () => {
    expect(lastRow('1.3')).toEqual(['Jumlah', '159', '47']);
    expect(lastRow('1.5')).toEqual(['Jumlah', '22.272', '21.691', '43.963']);
    expect(lastRow('3.6')).toContain('367,75 %');
    expect(lastRow('3.26')).toContain('96,78 %');
    expect(lastRow('3.34')).toContain('77,63 %');
    expect(lastRow('3.37')).toContain('79,83 %');
    expect(lastRow('3.46').slice(-3)).toEqual(['4.996.638.717,00', '4.508.388.530,00', '90,23 %']);
  });

  test('has eight annexes with the Renja by quarter and T-C.29', () => {
    const labels = annexes.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? [one.label] : []));
    expect(labels).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Lampiran ${number}`));
    const total = annexes.filter(isTable).flatMap(({ body }) => body.map(({ cells }) => cells.map(textOf)));
    expect(total.some((cells) => cells[0] === 'Jumlah/rata-rata' && cells.includes('97,16'))).toBe(true);
  });

  test('draws the way from the vision to the objectives, and prints the means of the survey as its source does', () => {
    const pictures = chapters.flatMap((one) => (one.kind === 'picture' ? [one] : []));
    const map = pictures.find(({ id }) => id === 'gambar-peta-proses');
    expect(map?.caption).toBeNull();
    expect(map?.alternative).toContain('Tujuan 2: Meningkatkan Akuntabilitas Kinerja');
    expect(tableAt('3.9').body[0]?.cells.map(textOf).slice(2, 6)).toEqual([
      '3,613',
      '3,667',
      '3,633',
      '3,660',
    ]);
    expect(tableAt('2.3').body.map(({ cells }) => textOf(cells.at(-4) ?? { inlines: [] }))).toEqual([
      '0,07',
      '90,20',
      '75,00',
    ]);
  });

  test('keeps answers of respondents and lists of missing photos out of the chapters', () => {
    const firstCells = chapters.filter(isTable).flatMap(({ body }) => body.map(({ cells }) => cells[1]));
    expect(firstCells.some((one) => one !== undefined && textOf(one) === 'Responden 1')).toBe(false);
    const longest = chapters
      .flatMap(inlinesOf)
      .flatMap((one) => (one.kind === 'missing' ? [one.text.length] : []));
    expect(Math.max(...longest)).toBeLessThan(260);
  });
});
