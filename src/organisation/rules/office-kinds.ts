/**
 * Kinds of offices with the positions they usually have, as a list to begin with: PP 18/2016 jo. PP 72/2019
 * (perangkat daerah), PP 17/2018 (kecamatan). Levels by eselon and by their newer name (PP 11/2017).
 */
export interface OfficeKind {
  readonly kind: string;
  /** "Kecamatan". */
  readonly label: string;
  /** Template of the workbook that fits. */
  readonly template: 'kecamatan' | 'kelurahan' | 'dinas' | 'bagian';
  readonly positions: readonly OfferedPosition[];
}

/** One position as it is offered and edited: texts only. */
export interface OfferedPosition {
  readonly title: string;
  /** Name of the part of the office the seat is in; empty = the office itself. */
  readonly part: string;
  /** Title of the superior position; empty = the head of the government. */
  readonly superior: string;
  readonly level: string;
}

/** Levels in the order of rank, with the name since PP 11/2017. */
export const POSITION_LEVELS: readonly { readonly level: string; readonly label: string }[] = [
  { level: 'II.a', label: 'II.a · JPT Pratama' },
  { level: 'II.b', label: 'II.b · JPT Pratama' },
  { level: 'III.a', label: 'III.a · Administrator' },
  { level: 'III.b', label: 'III.b · Administrator' },
  { level: 'IV.a', label: 'IV.a · Pengawas' },
  { level: 'IV.b', label: 'IV.b · Pengawas' },
  { level: 'fungsional', label: 'Jabatan fungsional' },
  { level: 'pelaksana', label: 'Jabatan pelaksana' },
];

const at = (title: string, part: string, superior: string, level: string): OfferedPosition => ({
  title,
  part,
  superior,
  level,
});

const sections = (names: readonly string[], superior: string, level: string) =>
  names.map((name) => at(`Kepala Seksi ${name}`, `Seksi ${name}`, superior, level));
const subdivisions = (names: readonly string[], superior: string, level: string) =>
  names.map((name) => at(`Kepala Sub Bagian ${name}`, `Sub Bagian ${name}`, superior, level));

const KECAMATAN: readonly OfferedPosition[] = [
  at('Camat', '', '', 'III.a'),
  at('Sekretaris Kecamatan', 'Sekretariat Kecamatan', 'Camat', 'III.b'),
  ...subdivisions(['Perencanaan dan Keuangan', 'Umum dan Kepegawaian'], 'Sekretaris Kecamatan', 'IV.b'),
  ...sections(
    [
      'Tata Pemerintahan',
      'Ketenteraman dan Ketertiban Umum',
      'Pemberdayaan Masyarakat dan Desa',
      'Kesejahteraan Sosial',
      'Pelayanan Umum',
    ],
    'Camat',
    'IV.a',
  ),
];

const KELURAHAN: readonly OfferedPosition[] = [
  at('Lurah', '', '', 'IV.a'),
  at('Sekretaris Kelurahan', 'Sekretariat Kelurahan', 'Lurah', 'IV.b'),
  ...sections(['Pemerintahan', 'Ekonomi dan Pembangunan', 'Kesejahteraan Masyarakat'], 'Lurah', 'IV.b'),
];

const divided = (head: string, secretary: string): readonly OfferedPosition[] => [
  at(head, '', '', 'II.b'),
  at(secretary, 'Sekretariat', head, 'III.a'),
  ...subdivisions(['Perencanaan dan Keuangan', 'Umum dan Kepegawaian'], secretary, 'IV.a'),
  ...['I', 'II', 'III'].map((number) => at(`Kepala Bidang ${number}`, `Bidang ${number}`, head, 'III.b')),
];

const INSPECTORATE: readonly OfferedPosition[] = [
  at('Inspektur', '', '', 'II.b'),
  at('Sekretaris Inspektorat', 'Sekretariat', 'Inspektur', 'III.a'),
  ...subdivisions(['Perencanaan', 'Administrasi Umum dan Keuangan'], 'Sekretaris Inspektorat', 'IV.a'),
  ...['I', 'II', 'III', 'IV'].map((number) =>
    at(`Inspektur Pembantu ${number}`, `Inspektorat Pembantu ${number}`, 'Inspektur', 'III.a'),
  ),
];

const DIVISION: readonly OfferedPosition[] = [
  at('Kepala Bagian', '', '', 'III.a'),
  ...['I', 'II', 'III'].map((number) =>
    at(`Kepala Sub Bagian ${number}`, `Sub Bagian ${number}`, 'Kepala Bagian', 'IV.a'),
  ),
];

const COUNCIL_SECRETARIAT: readonly OfferedPosition[] = [
  at('Sekretaris DPRD', '', '', 'II.b'),
  ...['Umum', 'Persidangan dan Perundang-undangan', 'Fasilitasi Penganggaran dan Pengawasan'].map((name) =>
    at(`Kepala Bagian ${name}`, `Bagian ${name}`, 'Sekretaris DPRD', 'III.a'),
  ),
];

export const OFFICE_KINDS: readonly OfficeKind[] = [
  { kind: 'kecamatan', label: 'Kecamatan', template: 'kecamatan', positions: KECAMATAN },
  { kind: 'kelurahan', label: 'Kelurahan', template: 'kelurahan', positions: KELURAHAN },
  {
    kind: 'dinas',
    label: 'Dinas',
    template: 'dinas',
    positions: divided('Kepala Dinas', 'Sekretaris Dinas'),
  },
  {
    kind: 'badan',
    label: 'Badan',
    template: 'dinas',
    positions: divided('Kepala Badan', 'Sekretaris Badan'),
  },
  { kind: 'inspektorat', label: 'Inspektorat', template: 'dinas', positions: INSPECTORATE },
  { kind: 'bagian', label: 'Bagian Sekretariat Daerah', template: 'bagian', positions: DIVISION },
  { kind: 'sekretariat', label: 'Sekretariat DPRD', template: 'dinas', positions: COUNCIL_SECRETARIAT },
];

/** Null for a kind that is not offered. */
export function officeKind(kind: string): OfficeKind | null {
  return OFFICE_KINDS.find((offered) => offered.kind === kind) ?? null;
}

/** "Kecamatan Bajuin" → "Bajuin": the name without the word for its kind. */
export function ownNameOf(unitName: string): string {
  const name = unitName.trim();
  return name.replace(/^(?:kecamatan|kelurahan|dinas|badan|bagian)\s+/iu, '') || name;
}

/** The offered positions of a kind, its head named after the office: "Camat Bajuin", "Kepala Dinas Pendidikan". */
export function offeredPositions(kind: string, unitName: string): readonly OfferedPosition[] {
  const positions = officeKind(kind)?.positions ?? [];
  const [head] = positions;
  if (head === undefined || unitName.trim() === '') return positions;
  const title = namedHead(head.title, unitName.trim());
  return positions.map((position) => ({
    ...position,
    title: position === head ? title : position.title,
    superior: position.superior === head.title ? title : position.superior,
  }));
}

function namedHead(title: string, unitName: string): string {
  if (title === 'Camat' || title === 'Lurah') return `${title} ${ownNameOf(unitName)}`;
  return title.startsWith('Kepala ') ? `Kepala ${unitName}` : title;
}
