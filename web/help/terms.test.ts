import { describe, expect, it } from 'vitest';
import { findTerms, HELP_TERMS, helpTerm } from './terms.ts';

describe('the terms', () => {
  it('stand once each, under an id that fits an address', () => {
    const ids = HELP_TERMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*$/u);
    const names = HELP_TERMS.flatMap(({ term, aliases }) => [term, ...aliases]).map((name) =>
      name.toLowerCase(),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  it('are defined in whole sentences and name where they come from', () => {
    for (const { id, definition, source } of HELP_TERMS) {
      expect(definition, id).toMatch(/^[A-Z].{20,}\.$/u);
      if (!['buku-kerja', 'paket-data', 'tata-letak'].includes(id)) expect(source, id).toMatch(/\d/u);
    }
  });
  it('hold every word of the yearly cycle', () => {
    const cycle =
      'iku pk capaian realisasi target predikat serapan efisiensi skm nrr mutu akip lke lhe renstra rpd rpjmd renja tujuan sasaran indikator satuan metode pagu-murni fisik triwulan kondisi-awal pembanding indeks-desa idm cascading pohon-kinerja lampiran';
    for (const id of cycle.split(' ')) expect(helpTerm(id), id).not.toBeNull();
  });
  it('are found by name, written-out form, or words of the definition', () => {
    expect(findTerms('perjanjian')[0]?.id).toBe('pk');
    expect(findTerms('IKM').map(({ id }) => id)).toEqual(['skm']);
    expect(findTerms('rata-rata unsur').map(({ id }) => id)).toContain('nrr');
    expect(findTerms('zzz')).toEqual([]);
    expect(findTerms('')).toHaveLength(HELP_TERMS.length);
  });
});
