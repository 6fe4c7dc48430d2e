/**
 * The 38 provinces: their code (Kepmendagri Nomor 300.2.2-2138 Tahun 2025 and its predecessors keep these) and their
 * time zone (Keppres Nomor 41 Tahun 1987; the provinces made since then keep that of their island).
 */
export type IndonesianZone = 'WIB' | 'WITA' | 'WIT';

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly zone: IndonesianZone;
}

/** Names of the IANA database, one for each zone of the country. */
export const IANA_ZONES: Readonly<Record<IndonesianZone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const inZone = (zone: IndonesianZone, rows: readonly (readonly [code: string, name: string])[]) =>
  rows.map(([code, name]): Province => ({ code, name, zone }));

export const PROVINCES: readonly Province[] = [
  ...inZone('WIB', [
    ['11', 'Aceh'],
    ['12', 'Sumatera Utara'],
    ['13', 'Sumatera Barat'],
    ['14', 'Riau'],
    ['15', 'Jambi'],
    ['16', 'Sumatera Selatan'],
    ['17', 'Bengkulu'],
    ['18', 'Lampung'],
    ['19', 'Kepulauan Bangka Belitung'],
    ['21', 'Kepulauan Riau'],
    ['31', 'DKI Jakarta'],
    ['32', 'Jawa Barat'],
    ['33', 'Jawa Tengah'],
    ['34', 'DI Yogyakarta'],
    ['35', 'Jawa Timur'],
    ['36', 'Banten'],
  ]),
  ...inZone('WITA', [
    ['51', 'Bali'],
    ['52', 'Nusa Tenggara Barat'],
    ['53', 'Nusa Tenggara Timur'],
  ]),
  ...inZone('WIB', [
    ['61', 'Kalimantan Barat'],
    ['62', 'Kalimantan Tengah'],
  ]),
  ...inZone('WITA', [
    ['63', 'Kalimantan Selatan'],
    ['64', 'Kalimantan Timur'],
    ['65', 'Kalimantan Utara'],
    ['71', 'Sulawesi Utara'],
    ['72', 'Sulawesi Tengah'],
    ['73', 'Sulawesi Selatan'],
    ['74', 'Sulawesi Tenggara'],
    ['75', 'Gorontalo'],
    ['76', 'Sulawesi Barat'],
  ]),
  ...inZone('WIT', [
    ['81', 'Maluku'],
    ['82', 'Maluku Utara'],
    ['91', 'Papua'],
    ['92', 'Papua Barat'],
    ['93', 'Papua Selatan'],
    ['94', 'Papua Tengah'],
    ['95', 'Papua Pegunungan'],
    ['96', 'Papua Barat Daya'],
  ]),
];

/** The province a code of the ministry begins with: `63.01` → Kalimantan Selatan; null when none does. */
export function provinceOfCode(code: string): Province | null {
  return PROVINCES.find((province) => province.code === code.trim().slice(0, 2)) ?? null;
}

export function provinceByName(name: string): Province | null {
  return PROVINCES.find((province) => province.name === name) ?? null;
}

/** Title of the head of a government by its name: "Kota Banjarbaru" → "Wali Kota". */
export function headTitleOf(governmentName: string): string {
  if (/^kota\b/iu.test(governmentName.trim())) return 'Wali Kota';
  return /^provinsi\b/iu.test(governmentName.trim()) ? 'Gubernur' : 'Bupati';
}
