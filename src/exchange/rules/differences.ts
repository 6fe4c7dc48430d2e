/** What an import changed, or would change, in words: per kind of fact, with the fields before and after. */
export type DifferenceKind = 'added' | 'changed' | 'removed';

export interface Difference {
  readonly kind: DifferenceKind;
  /** Kind of fact, in Indonesian: "Indikator". */
  readonly what: string;
  readonly table: string;
  /** The natural key: "iku-2 · 2025". */
  readonly key: string;
  /** Only the fields that differ; empty for what was added or removed. */
  readonly fields: readonly FieldDifference[];
}

export interface FieldDifference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/** A change of a row, as the database tells it. */
export interface ChangedRow {
  readonly kind: 'inserted' | 'updated' | 'deleted';
  readonly table: string;
  readonly key: Row;
  readonly before: Row | null;
  readonly after: Row | null;
}

const KINDS: Readonly<Record<ChangedRow['kind'], DifferenceKind>> = {
  inserted: 'added',
  updated: 'changed',
  deleted: 'removed',
};

/** Columns that say nothing to a person. */
const INTERNAL: ReadonlySet<string> = new Set([
  'government_id',
  'unit_id',
  'id',
  'version',
  'updated_at',
  'ordinal',
]);

/** Readable differences; a row that only moved in its list is no difference. */
export function differencesOf(changes: readonly ChangedRow[]): readonly Difference[] {
  return changes.filter(isSubstantial).map((change) => ({
    kind: KINDS[change.kind],
    what: FACT_NAMES[change.table] ?? change.table,
    table: change.table,
    key: Object.values(change.key)
      .map(shown)
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    fields: change.kind === 'updated' ? differingFields(change.before ?? {}, change.after ?? {}) : [],
  }));
}

/** Whether a change is more than another place in its list. */
export function isSubstantial(change: ChangedRow): boolean {
  return change.kind !== 'updated' || differingFields(change.before ?? {}, change.after ?? {}).length > 0;
}

function differingFields(before: Row, after: Row): readonly FieldDifference[] {
  return Object.keys(after)
    .filter((column) => !INTERNAL.has(column) && shown(before[column]) !== shown(after[column]))
    .map((column) => ({ field: column, before: shown(before[column]), after: shown(after[column]) }));
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const FACT_NAMES: Readonly<Record<string, string>> = {
  government: 'Pemerintah daerah',
  reporting_unit: 'Profil unit',
  unit: 'Unit',
  position: 'Jabatan',
  officeholder: 'Pejabat',
  village: 'Desa/kelurahan',
  village_index: 'Indeks desa',
  service: 'Layanan',
  service_count: 'Jumlah layanan',
  staff_count: 'Jumlah pegawai',
  asset_count: 'Jumlah sarana',
  regulation: 'Peraturan',
  register: 'Register',
  activity: 'Kegiatan unit',
  plan: 'Dokumen perencanaan',
  vision: 'Visi',
  mission: 'Misi',
  goal: 'Tujuan',
  objective: 'Sasaran',
  indicator: 'Indikator',
  target: 'Target',
  baseline: 'Nilai awal',
  benchmark: 'Pembanding',
  strategic_issue: 'Isu strategis',
  strategy: 'Strategi',
  nomenclature: 'Nomenklatur',
  budget_version: 'Versi anggaran',
  budget_line: 'Pagu',
  spending: 'Realisasi anggaran',
  physical_progress: 'Kemajuan fisik',
  quarter_target: 'Target triwulan',
  plan_funding: 'Pendanaan rencana',
  budget_account: 'Rekening',
  budget_account_amount: 'Anggaran rekening',
  program_indicator_link: 'Kaitan program dan indikator',
  performance_agreement: 'Perjanjian kinerja',
  agreement_indicator_line: 'Indikator perjanjian kinerja',
  agreement_budget_line: 'Anggaran perjanjian kinerja',
  category_scale: 'Skala kategori',
  measurement_settings: 'Pengaturan pengukuran',
  measurement: 'Pengukuran',
  survey_year: 'Survei tahunan',
  survey_period: 'Survei triwulan',
  survey_element: 'Unsur survei',
  evaluation: 'Evaluasi AKIP',
  evaluation_component: 'Komponen evaluasi',
  evaluation_subcomponent: 'Subkomponen evaluasi',
  recommendation: 'Rekomendasi',
  performance_report: 'Laporan kinerja',
  narrative: 'Narasi',
};
