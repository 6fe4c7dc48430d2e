/** What an empty workbook of an office has from the beginning, beside what was answered. */
import { KECAMATAN_NOMENCLATURE } from './national-nomenclature.ts';
import { fieldAt, listAt, setField, type WireObject } from './wire.ts';

/** Adds the national nomenclature, the first budget version and the report's legal basis where none are given. */
export function withUsualStart(wire: WireObject): WireObject {
  const copy: WireObject = structuredClone(wire);
  const year = Number(copy.year);
  const kind = fieldAt(listAt(copy, 'organisation.units')[0] ?? {}, 'kind');
  if (listAt(copy, 'budget.nomenclature').length === 0 && kind === 'kecamatan') {
    setField(copy, 'budget.nomenclature', nomenclature());
  }
  if (listAt(copy, 'budget.versions').length === 0) {
    setField(copy, 'budget.versions', [
      { code: 'murni', year, label: `APBD Tahun Anggaran ${year}`, order: 1 },
    ]);
  }
  if (listAt(copy, 'organisation.regulations').length === 0)
    setField(copy, 'organisation.regulations', [...REGULATIONS]);
  return copy;
}

function nomenclature(): WireObject[] {
  return KECAMATAN_NOMENCLATURE.map(([code, name]) => {
    const steps = code.split('.').length;
    const level = steps === 3 ? 'program' : steps === 5 ? 'activity' : 'subactivity';
    const parent =
      level === 'program'
        ? null
        : code
            .split('.')
            .slice(0, level === 'activity' ? 3 : 5)
            .join('.');
    return { code, name, level, parent };
  });
}

const regulation = (
  code: string,
  kind: string,
  number: string,
  year: number,
  subject: string,
): WireObject => ({
  code,
  kind,
  number,
  year,
  subject,
  isLegalBasis: true,
});

const REGULATIONS: readonly WireObject[] = [
  regulation(
    'perpres-29-2014',
    'Peraturan Presiden',
    '29',
    2014,
    'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  ),
  regulation(
    'permenpanrb-53-2014',
    'Peraturan Menteri PANRB',
    '53',
    2014,
    'Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah',
  ),
  regulation(
    'permenpanrb-14-2017',
    'Peraturan Menteri PANRB',
    '14',
    2017,
    'Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
  ),
  regulation(
    'permenpanrb-88-2021',
    'Peraturan Menteri PANRB',
    '88',
    2021,
    'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
  ),
];
