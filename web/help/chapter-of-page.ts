/** The chapter of the guide for each page, by what stands behind unit and year in its address. */
const CHAPTERS: Readonly<Record<string, string>> = {
  impor: 'buku-kerja',
  capaian: 'capaian',
  laporan: 'laporan',
  'tata-letak': 'laporan',
};

/** `/bajuin/2025/laporan` → `laporan`; the first chapter where none fits better. */
export function chapterOfPage(pathname: string): string {
  const [first = '', , section = ''] = pathname.split('/').filter((part) => part !== '');
  return CHAPTERS[section] ?? CHAPTERS[first] ?? 'mulai';
}
