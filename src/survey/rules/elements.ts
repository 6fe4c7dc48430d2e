/** C-60: the nine elements of the survey (PermenPANRB 14/2017). */
export const SURVEY_ELEMENTS: readonly string[] = [
  'Persyaratan',
  'Sistem, mekanisme dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran dan masukan',
  'Sarana dan prasarana',
];

/** Name of an element by its number 1…9; further elements of a government's own by their number. */
export function elementName(number: number): string {
  return SURVEY_ELEMENTS[number - 1] ?? `Unsur ${number}`;
}
