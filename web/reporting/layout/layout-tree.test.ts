import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../../src/reporting/layouts/built-in-layouts.ts';
import {
  addSection,
  changeSection,
  freeSectionId,
  moveSection,
  moveSectionTo,
  outlineOf,
  removeSection,
  sectionAt,
  sectionPathOf,
  titlesTo,
} from './layout-tree.ts';

const chapters = (layout = DEFAULT_LAYOUT) => layout.body.map(({ title }) => title);

describe('the tree of a layout', () => {
  it('lists chapters with their sections, labelled as they are printed', () => {
    const lines = outlineOf(DEFAULT_LAYOUT, 'body').map(({ label, section }) => `${label} ${section.title}`);
    expect(lines.slice(0, 2)).toEqual(['BAB I Pendahuluan', 'A. Latar Belakang']);
    expect(lines).toContain('BAB IV Penutup');
  });

  it('moves a chapter before its neighbour, and not beyond the first', () => {
    const moved = moveSection(DEFAULT_LAYOUT, 'body.1', -1);
    expect(moved.path).toBe('body.0');
    expect(chapters(moved.layout).slice(0, 2)).toEqual(['Perencanaan Kinerja', 'Pendahuluan']);
    expect(moveSection(moved.layout, 'body.0', -1).layout).toBe(moved.layout);
  });

  it('moves a section among its siblings, its own sections with it', () => {
    const before = sectionAt(DEFAULT_LAYOUT, 'body.2.sections.0');
    const moved = moveSectionTo(DEFAULT_LAYOUT, 'body.2.sections.0', 1);
    expect(moved.path).toBe('body.2.sections.1');
    expect(sectionAt(moved.layout, 'body.2.sections.1')).toEqual(before);
  });

  it('changes, adds and removes at any depth, and nothing else', () => {
    const renamed = changeSection(DEFAULT_LAYOUT, 'body.2.sections.0.sections.1', (one) => ({
      ...one,
      title: 'Tujuan',
    }));
    expect(titlesTo(renamed, 'body.2.sections.0.sections.1')).toEqual([
      'Akuntabilitas Kinerja',
      'Capaian Kinerja Organisasi',
      'Tujuan',
    ]);
    expect(renamed.body[0]).toBe(DEFAULT_LAYOUT.body[0]);
    const section = { id: 'baru', title: 'Baru', label: 'decimal', content: [] } as const;
    const added = addSection(DEFAULT_LAYOUT, 'body.3', section);
    expect(sectionAt(added.layout, added.path)).toBe(section);
    expect(removeSection(added.layout, added.path)).toEqual(DEFAULT_LAYOUT);
  });

  it('finds ids that are free and places that problems name', () => {
    expect(freeSectionId(DEFAULT_LAYOUT, 'Dasar Hukum')).toBe('dasar-hukum-2');
    expect(sectionPathOf('body.2.sections.0.content.1.options.kolom')).toBe('body.2.sections.0');
    expect(sectionPathOf('style.emblem')).toBeNull();
  });
});
