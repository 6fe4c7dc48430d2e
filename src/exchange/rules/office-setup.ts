/**
 * What a new office is asked before its first year begins, and what may be wrong with the answers. The screen checks
 * each step with it before going on, the server checks everything again. Pure; messages in Indonesian.
 */
import { readNumber } from '../../kernel/indonesian-numbers.ts';
import { type OfferedPosition, officeKind } from '../../organisation/rules/office-kinds.ts';
import { IANA_ZONES, type IndonesianZone, provinceByName } from '../../organisation/rules/provinces.ts';

export interface GovernmentSetup {
  /** `63.01`, or `63` for a province. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly capital: string;
  readonly headTitle: string;
  readonly zone: string;
}

export interface UnitSetup {
  readonly kind: string;
  readonly name: string;
  readonly code: string;
  readonly shortName: string;
  readonly place: string;
  readonly address: string;
  /** The year to be reported first. */
  readonly year: number;
}

/** Goal, objective and indicator may stay empty; the later needs the earlier. */
export interface PlanSetup {
  readonly title: string;
  readonly startYear: number;
  readonly endYear: number;
  readonly goal: string;
  readonly objective: string;
  readonly indicator: string;
  readonly indicatorUnit: string;
  /** As typed: "87,5"; empty = not yet. */
  readonly target: string;
}

export interface OfficeSetup {
  readonly government: GovernmentSetup;
  readonly unit: UnitSetup;
  readonly positions: readonly OfferedPosition[];
  readonly plan: PlanSetup;
}

export interface SetupProblem {
  /** `unit.code`, `positions[2].title`. */
  readonly path: string;
  readonly message: string;
}

const GOVERNMENT_CODE = /^\d{2}(?:\.\d{2})?$/u;
const UNIT_CODE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$/u;
const SHORT_NAME = /^[a-z0-9][a-z0-9-]{0,59}$/u;
const LONGEST_LINE = 300;
const LONGEST_PARAGRAPH = 2_000;
export const MOST_POSITIONS = 200;

class Problems {
  readonly list: SetupProblem[] = [];

  add(path: string, message: string | null): void {
    if (message !== null) this.list.push({ path, message });
  }

  /** A text that must be there, on one line, without signs nobody sees. */
  filled(path: string, text: string, missing: string, longest = LONGEST_LINE): boolean {
    const message = text.trim() === '' ? missing : textProblem(text, longest);
    this.add(path, message);
    return message === null;
  }

  optional(path: string, text: string, longest = LONGEST_LINE): void {
    this.add(path, textProblem(text, longest));
  }
}

function textProblem(text: string, longest: number): string | null {
  // Control, invisible and half characters: neither the database nor a document can hold them all.
  if (/\p{C}/u.test(text)) return 'Memuat karakter yang tidak terlihat atau rusak. Ketik ulang teksnya.';
  return text.length > longest ? `Terlalu panjang: paling banyak ${longest} karakter.` : null;
}

/** Every problem of the answers, in the order of the steps; empty when the office can be made. */
export function findSetupProblems(setup: OfficeSetup): readonly SetupProblem[] {
  return [
    ...findGovernmentProblems(setup.government),
    ...findUnitProblems(setup.unit, setup.government),
    ...findPositionProblems(setup.positions),
    ...findPlanProblems(setup.plan, setup.unit.year),
  ];
}

export function findGovernmentProblems(government: GovernmentSetup): readonly SetupProblem[] {
  const problems = new Problems();
  const { code, name, province, capital, headTitle, zone } = government;
  problems.filled('government.name', name, 'Isi nama pemerintah daerah, misalnya Kabupaten Tanah Laut.');
  if (problems.filled('government.code', code, 'Isi kode Kemendagri, misalnya 63.01.'))
    problems.add('government.code', governmentCodeProblem(code.trim(), province));
  if (provinceByName(province) === null) problems.add('government.province', 'Pilih provinsi.');
  problems.filled('government.capital', capital, 'Isi ibu kota, misalnya Pelaihari.');
  problems.filled('government.headTitle', headTitle, 'Isi sebutan kepala daerah, misalnya Bupati.');
  if (!isZone(zone)) problems.add('government.zone', 'Pilih zona waktu: WIB, WITA, atau WIT.');
  return problems.list;
}

function governmentCodeProblem(code: string, provinceName: string): string | null {
  if (!GOVERNMENT_CODE.test(code))
    return 'Kode Kemendagri terdiri atas dua angka provinsi dan dua angka kabupaten/kota, misalnya 63.01.';
  const province = provinceByName(provinceName);
  if (province === null || code.startsWith(province.code)) return null;
  return `Kode di ${province.name} dimulai dengan ${province.code}.`;
}

export function isZone(zone: string): zone is IndonesianZone {
  return Object.hasOwn(IANA_ZONES, zone);
}

export function findUnitProblems(unit: UnitSetup, government: GovernmentSetup): readonly SetupProblem[] {
  const problems = new Problems();
  const { kind, name, code, shortName, place, address, year } = unit;
  if (officeKind(kind) === null) problems.add('unit.kind', 'Pilih jenis unit kerja.');
  problems.filled('unit.name', name, 'Isi nama unit kerja, misalnya Kecamatan Bajuin.');
  if (problems.filled('unit.code', code, 'Isi kode unit kerja, misalnya 63.01.10.'))
    problems.add('unit.code', unitCodeProblem(code.trim(), government.code.trim()));
  if (problems.filled('unit.shortName', shortName, 'Isi nama singkat, misalnya bajuin.')) {
    if (!SHORT_NAME.test(shortName.trim()))
      problems.add('unit.shortName', 'Nama singkat hanya memuat huruf kecil, angka, dan tanda hubung.');
  }
  problems.filled('unit.place', place, 'Isi tempat kedudukan seperti tertulis sebelum tanggal surat.');
  problems.optional('unit.address', address);
  if (!isYear(year)) problems.add('unit.year', 'Isi tahun yang dilaporkan dengan empat angka.');
  return problems.list;
}

function unitCodeProblem(code: string, governmentCode: string): string | null {
  if (!UNIT_CODE.test(code))
    return 'Tulis kode lengkap, misalnya 63.01.10: huruf, angka, titik, garis bawah, dan tanda hubung.';
  return code === governmentCode ? 'Kode unit kerja harus berbeda dari kode pemerintah daerah.' : null;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2100;
}

/** The first position without a superior heads the office. */
export function findPositionProblems(positions: readonly OfferedPosition[]): readonly SetupProblem[] {
  const problems = new Problems();
  if (positions.length === 0)
    problems.add('positions', 'Isi paling sedikit satu jabatan: pimpinan unit kerja.');
  if (positions.length > MOST_POSITIONS)
    problems.add(
      'positions',
      `Paling banyak ${MOST_POSITIONS} jabatan di sini; selebihnya lewat buku kerja.`,
    );
  const superiorOf = new Map(positions.map((row) => [keyOf(row.title), keyOf(row.superior)]));
  const seen = new Set<string>();
  positions.forEach((row, index) => {
    const path = `positions[${index}]`;
    problems.optional(`${path}.part`, row.part);
    problems.optional(`${path}.level`, row.level, 60);
    if (!problems.filled(`${path}.title`, row.title, 'Isi nama jabatan atau hapus baris ini.')) return;
    const key = keyOf(row.title);
    if (seen.has(key)) problems.add(`${path}.title`, 'Jabatan ini sudah ada pada daftar.');
    seen.add(key);
    problems.add(`${path}.superior`, superiorProblem(key, superiorOf));
  });
  const heads = positions.filter((row) => row.superior.trim() === '');
  if (positions.length > 0 && heads.length !== 1)
    problems.add(
      'positions',
      heads.length === 0
        ? 'Satu jabatan harus langsung di bawah kepala daerah: pimpinan unit kerja.'
        : `Hanya satu jabatan langsung di bawah kepala daerah; sekarang ${heads.length}: ${heads
            .map(({ title }) => title)
            .join(', ')}.`,
    );
  const head = heads[0];
  if (head !== undefined && head.part.trim() !== '')
    problems.add(
      `positions[${positions.indexOf(head)}].part`,
      'Pimpinan unit kerja tidak berada pada bagian.',
    );
  return problems.list;
}

/** Titles are compared as people do: without regard to case and blanks. */
export function keyOf(title: string): string {
  return title.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function superiorProblem(key: string, superiorOf: ReadonlyMap<string, string>): string | null {
  const first = superiorOf.get(key) ?? '';
  if (first !== '' && !superiorOf.has(first)) return 'Atasan ini tidak ada pada daftar.';
  const passed = new Set([key]);
  for (let at = first; at !== ''; at = superiorOf.get(at) ?? '') {
    if (passed.has(at)) return 'Jabatan tidak dapat menjadi atasan dirinya sendiri.';
    passed.add(at);
  }
  return null;
}

/** As the bundle keeps values: at most 17 digits before the comma and 12 behind it. */
function isBoundedNumber(text: string): boolean {
  const reading = readNumber(text.trim(), 'value');
  if (!reading.ok) return false;
  return reading.value.abs().trunc().toFixed().length <= 17 && reading.value.decimalPlaces() <= 12;
}

export function findPlanProblems(plan: PlanSetup, year: number): readonly SetupProblem[] {
  const problems = new Problems();
  const { title, startYear, endYear, goal, objective, indicator, indicatorUnit, target } = plan;
  problems.filled(
    'plan.title',
    title,
    'Isi judul rencana, misalnya Renstra Kecamatan Bajuin Tahun 2025-2029.',
  );
  if (!isYear(startYear)) problems.add('plan.startYear', 'Isi tahun pertama dengan empat angka.');
  else if (!isYear(endYear)) problems.add('plan.endYear', 'Isi tahun terakhir dengan empat angka.');
  else if (endYear < startYear) problems.add('plan.endYear', 'Tahun terakhir mendahului tahun pertama.');
  else if (year < startYear || year > endYear)
    problems.add('plan.startYear', `Tahun laporan ${year} berada di luar masa rencana ini.`);
  for (const [path, text] of Object.entries({ goal, objective, indicator }))
    problems.optional(`plan.${path}`, text, LONGEST_PARAGRAPH);
  if (objective.trim() !== '' && goal.trim() === '')
    problems.add('plan.goal', 'Isi tujuan yang didukung sasaran ini.');
  if (indicator.trim() !== '' && objective.trim() === '')
    problems.add('plan.objective', 'Isi sasaran yang diukur indikator ini.');
  if (indicator.trim() === '') {
    if (target.trim() !== '') problems.add('plan.indicator', 'Isi indikator yang memiliki target ini.');
    return problems.list;
  }
  problems.filled('plan.indicatorUnit', indicatorUnit, 'Isi satuan, misalnya %, Nilai, atau Indeks.', 60);
  if (target.trim() !== '') {
    if (!isBoundedNumber(target)) problems.add('plan.target', 'Target adalah bilangan, misalnya 87,5.');
  }
  return problems.list;
}
