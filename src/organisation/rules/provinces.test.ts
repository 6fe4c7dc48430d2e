import { describe, expect, it } from 'vitest';
import { headTitleOf, PROVINCES, provinceOfCode } from './provinces.ts';

describe('the provinces', () => {
  it('are 38, each code and name once', () => {
    expect(PROVINCES).toHaveLength(38);
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(38);
    expect(new Set(PROVINCES.map(({ name }) => name)).size).toBe(38);
  });
  it('are found by the beginning of a code, with their time zone', () => {
    expect(provinceOfCode('63.01')).toMatchObject({ name: 'Kalimantan Selatan', zone: 'WITA' });
    expect(provinceOfCode('62.01')).toMatchObject({ name: 'Kalimantan Tengah', zone: 'WIB' });
    expect(provinceOfCode('96')).toMatchObject({ name: 'Papua Barat Daya', zone: 'WIT' });
    expect(provinceOfCode('99.01')).toBeNull();
  });
  it('and their regencies and cities have heads with their own titles', () => {
    expect(headTitleOf('Kabupaten Tanah Laut')).toBe('Bupati');
    expect(headTitleOf('Kota Banjarbaru')).toBe('Wali Kota');
    expect(headTitleOf('Provinsi Bali')).toBe('Gubernur');
  });
});
