import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../layouts/built-in-layouts.ts';
import { compareLayouts } from './compare-layouts.ts';
import type { LayoutSection, ReportLayout } from './layout.ts';

const told = (after: ReportLayout) =>
  compareLayouts(DEFAULT_LAYOUT, after).map(({ kind, place, text }) => [kind, place.join(' › '), text]);
const withChapters = (change: (chapters: readonly LayoutSection[]) => readonly LayoutSection[]) => ({
  ...DEFAULT_LAYOUT,
  body: change(DEFAULT_LAYOUT.body),
});

describe('what a draft changes', () => {
  it('is nothing where it says the same, whatever the order of its fields', () => {
    expect(told(JSON.parse(JSON.stringify(DEFAULT_LAYOUT)))).toEqual([]);
  });

  it('is told at its place: a title, the font, a column', () => {
    const renamed = withChapters(([first, ...rest]) =>
      first === undefined ? rest : [{ ...first, title: 'Gambaran Umum' }, ...rest],
    );
    expect(told({ ...renamed, style: { ...renamed.style, font: 'Tinos' } })).toEqual([
      ['changed', '', 'Huruf diubah.'],
      ['changed', 'Gambaran Umum', 'Judul diubah: “Pendahuluan” menjadi “Gambaran Umum”.'],
    ]);
  });

  it('names blocks that come and go', () => {
    const changed = withChapters((chapters) =>
      chapters.map((chapter) =>
        chapter.id === 'bab-penutup'
          ? { ...chapter, content: [{ kind: 'block', name: 'visi' } as const] }
          : chapter,
      ),
    );
    expect(told(changed)).toEqual([['changed', 'Penutup', 'Visi ditambahkan.']]);
  });

  it('names a chapter that is gone, and one that is new', () => {
    const fresh: LayoutSection = { id: 'bab-baru', title: 'Baru', label: 'chapter', content: [] };
    const changed = withChapters((chapters) => [...chapters.slice(0, 3), fresh]);
    expect(told(changed)).toEqual([
      ['added', 'Baru', 'Bagian baru.'],
      ['removed', 'Penutup', 'Bagian dihapus beserta 2 bagian di dalamnya.'],
    ]);
  });

  it('tells sections of repeated ones apart although they share their ids', () => {
    const part = (id: string, title: string): LayoutSection => ({
      id,
      title: '[jabatan]',
      label: 'decimal',
      repeat: { over: 'positions' },
      content: [],
      sections: [{ id: 'hasil', title, label: 'none', content: [] }],
    });
    const before = withChapters(() => [part('kepala', 'Hasil'), part('lain', 'Hasil')]);
    const after = withChapters(() => [part('kepala', 'Hasil'), part('lain', 'Capaian')]);
    expect(compareLayouts(before, before)).toEqual([]);
    expect(compareLayouts(before, after).map(({ text }) => text)).toEqual([
      'Judul diubah: “Hasil” menjadi “Capaian”.',
    ]);
  });

  it('names chapters that changed places', () => {
    const swapped = withChapters(([a, b, ...rest]) => (a && b ? [b, a, ...rest] : rest));
    expect(told(swapped).map(([kind, place]) => [kind, place])).toEqual([
      ['moved', 'Perencanaan Kinerja'],
      ['moved', 'Pendahuluan'],
    ]);
  });
});
