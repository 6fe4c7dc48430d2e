import { describe, expect, it } from 'vitest';
import { numberDocument } from './numbering.ts';
import type { Block, ReportDocument } from './report-model.ts';
import { ACHIEVEMENT_TABLE, sampleDocument } from './testing/sample-document.ts';

const labels = (document: ReportDocument) => numberDocument(document).tables.map((entry) => entry.label);

describe('numbers of tables and figures', () => {
  it('count by chapter, and through the annexes with L', () => {
    expect(labels(sampleDocument())).toEqual(['Tabel 2.1', 'Tabel 3.1', 'Tabel 3.2', 'Tabel L.1']);
    expect(numberDocument(sampleDocument()).figures.map((entry) => entry.label)).toEqual([
      'Gambar 3.1',
      'Gambar L.1',
    ]);
  });

  it('count through when the layout says so', () => {
    expect(labels({ ...sampleDocument(), numbering: 'through' })).toEqual([
      'Tabel 1',
      'Tabel 2',
      'Tabel 3',
      'Tabel L.1',
    ]);
  });

  it('leave tables without a caption out', () => {
    const plain: Block = { ...ACHIEVEMENT_TABLE, caption: null };
    expect(labels({ ...sampleDocument(), front: [plain], body: [plain], annexes: [] })).toEqual([]);
  });

  it('resolve a reference to the first block of that id, wherever it stands', () => {
    const numbering = numberDocument(sampleDocument());
    expect(numbering.target('anggaran')?.label).toBe('Tabel 3.2');
    expect(numbering.target('tidak-ada')).toBeNull();
  });

  it('stay the same for a table that is printed twice', () => {
    const twice = {
      ...sampleDocument(),
      front: [],
      body: [ACHIEVEMENT_TABLE, ACHIEVEMENT_TABLE],
      annexes: [],
    };
    expect(labels(twice)).toEqual(['Tabel 1']);
  });

  it('list the headings meant for the contents and the first-level headings of the annexes', () => {
    const numbering = numberDocument(sampleDocument());
    expect(numbering.annexes.map((entry) => entry.label)).toEqual(['LAMPIRAN 1', 'LAMPIRAN 2']);
    expect(new Set(numbering.headings.map((entry) => entry.anchor)).size).toBe(numbering.headings.length);
  });
});
