import { describe, expect, it } from 'vitest';
import { noData, paragraph } from '../documents/compose-blocks.ts';
import type { Block, Table } from '../documents/report-model.ts';
import { keepTrack } from './printed-parts.ts';

const table = (id: string): Table => ({ kind: 'table', id, caption: id, columns: [], head: [], body: [] });
const ids = (blocks: readonly Block[]) => blocks.map((one) => ('id' in one ? one.id : one.kind));

describe('what a report prints once', () => {
  it('is left out where it stands before, its sentences with it', () => {
    const printed = new Set<string>();
    const first = keepTrack([paragraph('Nilai SKM.'), table('tabel-skm')], printed, false);
    const again = keepTrack([paragraph('Nilai SKM.'), table('tabel-skm')], printed, true);
    expect(ids(first)).toEqual(['paragraph', 'tabel-skm']);
    expect(again).toEqual([]);
  });

  it('keeps what does not stand before, with its sentences', () => {
    const printed = new Set(['tabel-register-bumdes']);
    const left = keepTrack(
      [paragraph('Register.'), table('tabel-register-bumdes'), table('tabel-register-tim')],
      printed,
      true,
    );
    expect(ids(left)).toEqual(['paragraph', 'tabel-register-tim']);
    expect(printed.has('tabel-register-tim')).toBe(true);
  });

  it('keeps a note on what is missing: nothing of it stands elsewhere', () => {
    expect(keepTrack([noData('pelayanan')], new Set(['tabel-layanan-2025']), true)).toHaveLength(1);
  });

  it('is printed again where the layout does not ask for it once', () => {
    expect(keepTrack([table('a')], new Set(['a']), false)).toHaveLength(1);
  });
});
