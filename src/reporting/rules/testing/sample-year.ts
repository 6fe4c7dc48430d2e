/** A small year of a kecamatan with the figures of Bajuin 2025, for tests: the real numbers, few rows. */
import type { AgreementFact } from '../../../agreements/rules/facts.ts';
import type { BudgetFacts } from '../../../budget/rules/facts.ts';
import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Parts } from '../../../kernel/outcome.ts';
import type { MeasurementFact, MeasurementFacts } from '../../../measurement/rules/facts.ts';
import type { OrganisationFacts, VillageFact } from '../../../organisation/rules/facts.ts';
import type { IndicatorFact, PlanningFacts, TargetFact, TargetValue } from '../../../planning/rules/facts.ts';
import type { SurveyFacts } from '../../../survey/rules/facts.ts';
import type { UnitYear } from '../facts.ts';

export const YEAR = 2025;

export function parts(numerator: number | string, denominator: number | string): Parts {
  return { numerator: decimal(numerator), denominator: decimal(denominator) };
}
export function numberTarget(value: number | string, of: Parts | null = null): TargetValue {
  return { kind: 'number', value: decimal(value), parts: of };
}
export function measured(
  indicator: string,
  value: number | string,
  options: {
    quarter?: MeasurementFact['quarter'];
    year?: number;
    parts?: Parts | null;
    source?: string;
  } = {},
): MeasurementFact {
  return {
    indicator,
    year: options.year ?? YEAR,
    quarter: options.quarter ?? null,
    realisation: { state: 'value', value: decimal(value), parts: options.parts ?? null },
    source: options.source ?? null,
    obstacle: null,
    success: null,
    nextStep: null,
  };
}

export function sampleIndicator(code: string, changes: Partial<IndicatorFact> = {}): IndicatorFact {
  return {
    code,
    name: `Indikator ${code}`,
    level: 'objective',
    measures: 'sasaran-1',
    unit: 'Nilai',
    method: 'maximise',
    accumulation: 'last',
    decimals: 2,
    formula: null,
    variables: [],
    definition: null,
    source: null,
    owner: 'camat',
    frequency: 'yearly',
    ikuNumber: null,
    continues: [],
    ...changes,
  };
}

const target = (indicator: string, year: number, value: TargetValue): TargetFact => ({
  indicator,
  year,
  quarter: null,
  document: 'renstra-2025-2029',
  version: 'awal',
  target: value,
});

export function samplePlanning(): PlanningFacts {
  const baseline = (indicator: string, year: number, value: string, of: Parts | null = null) => ({
    indicator,
    year,
    value: decimal(value),
    parts: of,
    source: `Laporan kinerja ${year}`,
  });
  return {
    visions: [],
    missions: [],
    plans: [
      {
        code: 'renstra-2025-2029',
        kind: 'strategic',
        title: 'Renstra Kecamatan Bajuin',
        startYear: 2025,
        endYear: 2029,
        transitionYear: 2030,
        version: 'awal',
        legalBasis: null,
      },
    ],
    goals: [],
    objectives: [
      {
        code: 'sasaran-1',
        plan: 'renstra-2025-2029',
        goal: 'tujuan-1',
        text: 'Tata kelola meningkat',
        order: 1,
      },
    ],
    indicators: [
      sampleIndicator('iku-1', { name: 'Persentase Desa Mandiri', unit: '%', ikuNumber: 1 }),
      sampleIndicator('iku-2', { name: 'Indeks Kepuasan Masyarakat', ikuNumber: 2 }),
    ],
    targets: [
      target('iku-1', 2025, numberTarget('65')),
      target('iku-1', 2029, numberTarget('100', parts(9, 9))),
      target('iku-2', 2025, numberTarget('89')),
      target('iku-2', 2029, numberTarget('89.5')),
      target('iku-2', 2030, numberTarget('90')),
    ],
    baselines: [
      baseline('iku-1', 2022, '0', parts(0, 9)),
      baseline('iku-1', 2023, '11.11', parts(1, 9)),
      baseline('iku-1', 2024, '55.56', parts(5, 9)),
      baseline('iku-2', 2022, '88.63'),
      baseline('iku-2', 2023, '88.56'),
      baseline('iku-2', 2024, '87.17'),
    ],
    benchmarks: [
      {
        indicator: 'iku-2',
        place: 'Kecamatan A',
        scope: 'peer',
        year: 2025,
        value: decimal('82.82'),
        source: 'Laporan',
      },
      { indicator: 'iku-2', place: 'Provinsi', scope: 'province', year: 2025, value: null, source: null },
    ],
    strategicIssues: [],
    strategies: [],
  };
}

export function sampleAgreement(changes: Partial<AgreementFact> = {}): AgreementFact {
  return {
    code: 'pk-camat-perubahan',
    year: YEAR,
    version: 'perubahan',
    order: 2,
    signedOn: '2025-10-01',
    place: 'Pelaihari',
    firstParty: 'camat',
    secondParty: 'bupati',
    firstCapacity: 'definitif',
    secondCapacity: 'definitif',
    budgetVersion: 'perubahan',
    reason: 'Perubahan anggaran',
    indicatorLines: [
      {
        order: 1,
        objective: 'Tata kelola meningkat',
        indicator: 'iku-1',
        signedName: null,
        target: numberTarget('55.55', parts(5, 9)),
        unit: '%',
      },
      {
        order: 2,
        objective: 'Tata kelola meningkat',
        indicator: 'iku-2',
        signedName: null,
        target: numberTarget('87.50'),
        unit: 'Nilai',
      },
    ],
    budgetLines: [
      { item: '7.01.03.2.01.0001', amount: decimal('22255256') },
      { item: '7.01.06.2.01.0001', amount: decimal('17916992.31') },
    ],
    ...changes,
  };
}

export function sampleBudget(): BudgetFacts {
  const item = (
    code: string,
    name: string,
    level: 'program' | 'activity' | 'subactivity',
    parent: string | null,
  ) => ({
    code,
    name,
    level,
    parent,
  });
  const line = (version: string, subactivity: string, amount: string) => ({
    version,
    year: YEAR,
    subactivity,
    position: null,
    amount: decimal(amount),
  });
  const spent = (code: string, amount: string) => ({
    item: code,
    year: YEAR,
    period: { kind: 'year' } as const,
    amount: decimal(amount),
    reason: null,
  });
  return {
    nomenclature: [
      item('7.01.01', 'Penunjang Urusan', 'program', null),
      item('7.01.01.2.02', 'Administrasi Keuangan', 'activity', '7.01.01'),
      item('7.01.01.2.02.0001', 'Gaji dan Tunjangan', 'subactivity', '7.01.01.2.02'),
      item('7.01.03', 'Pemberdayaan Masyarakat Desa', 'program', null),
      item('7.01.03.2.01', 'Koordinasi Pemberdayaan Desa', 'activity', '7.01.03'),
      item('7.01.03.2.01.0001', 'Musyawarah Desa', 'subactivity', '7.01.03.2.01'),
      item('7.01.06', 'Pembinaan Pemerintahan Desa', 'program', null),
      item('7.01.06.2.01', 'Fasilitasi Pemerintahan Desa', 'activity', '7.01.06'),
      item('7.01.06.2.01.0001', 'Fasilitasi Administrasi Desa', 'subactivity', '7.01.06.2.01'),
    ],
    versions: [
      {
        code: 'murni',
        year: YEAR,
        label: 'Murni',
        order: 1,
        approvedOn: '2025-01-02',
        reason: null,
        legalBasis: null,
      },
      {
        code: 'perubahan',
        year: YEAR,
        label: 'Perubahan',
        order: 2,
        approvedOn: '2025-09-15',
        reason: 'APBD perubahan',
        legalBasis: null,
      },
    ],
    lines: [
      line('murni', '7.01.01.2.02.0001', '8000000000'),
      line('murni', '7.01.03.2.01.0001', '20000000'),
      line('perubahan', '7.01.01.2.02.0001', '8062016492.85'),
      line('perubahan', '7.01.03.2.01.0001', '22255256'),
      line('perubahan', '7.01.06.2.01.0001', '17916992.31'),
    ],
    spending: [
      spent('7.01.01', '7111740984'),
      spent('7.01.03.2.01.0001', '16800000'),
      spent('7.01.06.2.01.0001', '11950000'),
    ],
    physicalProgress: [
      { subactivity: '7.01.03.2.01.0001', year: YEAR, quarter: 4, percent: decimal(100) },
      { subactivity: '7.01.06.2.01.0001', year: YEAR, quarter: 4, percent: decimal(50) },
    ],
    quarterTargets: [],
    planFunding: [],
    accounts: [
      { code: '5', name: 'Belanja Daerah', parent: null },
      { code: '5.1', name: 'Belanja Operasi', parent: '5' },
      { code: '5.2', name: 'Belanja Modal', parent: '5' },
    ],
    accountAmounts: [
      {
        account: '5.1',
        year: 2025,
        budget: decimal('7915635374.92'),
        spending: decimal('6977908334'),
        version: 'perubahan',
      },
      {
        account: '5.2',
        year: 2025,
        budget: decimal('186553366.24'),
        spending: decimal('162582650'),
        version: 'perubahan',
      },
      { account: '5.1', year: 2024, budget: null, spending: decimal('3523109804'), version: null },
      { account: '5.2', year: 2024, budget: null, spending: decimal('108277250'), version: null },
    ],
    links: [
      { indicator: 'iku-1', item: '7.01.03' },
      { indicator: 'iku-1', item: '7.01.03.2.01.0001' },
      { indicator: 'iku-1', item: '7.01.06' },
    ],
  };
}

/** NRR of the nine elements of the four quarters of Bajuin 2025. */
export const BAJUIN_NRR: readonly (readonly string[])[] = [
  ['3.69', '3.33', '3.11', '4.00', '3.56', '3.49', '3.29', '3.29', '3.55'],
  ['3.63', '3.31', '3.16', '4.00', '3.46', '3.35', '3.33', '3.41', '3.70'],
  ['3.55', '3.30', '3.37', '4.00', '3.47', '3.41', '3.40', '3.46', '3.47'],
  ['3.64', '3.34', '3.38', '4.00', '3.55', '3.55', '3.44', '3.46', '3.51'],
];

export function sampleSurvey(): SurveyFacts {
  return {
    years: [
      {
        year: YEAR,
        respondents: 150,
        population: null,
        official: { value: decimal('87.26'), reason: 'Nilai yang dipublikasikan.' },
        weight: 'exact',
      },
    ],
    periods: BAJUIN_NRR.map((row, index) => ({
      year: YEAR,
      quarter: ([1, 2, 3, 4] as const)[index] ?? 1,
      respondents: null,
      method: 'kuesioner',
      elements: row.map((nrr, element) => ({
        number: element + 1,
        answers: { kind: 'nrr', nrr: decimal(nrr) },
      })),
      official: null,
    })),
  };
}

/** The six dimension scores of the nine villages of Bajuin, 2025, with published score and status. */
export const BAJUIN_VILLAGES: readonly (readonly [string, readonly number[], string, string])[] = [
  ['Bajuin', [134, 79, 149, 84, 48, 71], '88.98', 'Mandiri'],
  ['Sungai Bakar', [153, 50, 146, 86, 42, 65], '85.35', 'Mandiri'],
  ['Ketapang', [154, 77, 139, 80, 41, 71], '88.50', 'Mandiri'],
  ['Tirta Jaya', [155, 53, 131, 72, 47, 67], '82.68', 'Mandiri'],
  ['Galam', [126, 69, 142, 86, 41, 59], '82.36', 'Mandiri'],
  ['Kunyit', [134, 78, 140, 76, 42, 64], '84.09', 'Mandiri'],
  ['Tebing Siring', [153, 79, 122, 70, 43, 63], '83.46', 'Mandiri'],
  ['Pemalongan', [106, 69, 120, 50, 39, 68], '71.18', 'Maju'],
  ['Tanjung', [139, 73, 115, 46, 38, 50], '72.60', 'Maju'],
];

export function sampleVillage(name: string, scores: readonly number[]): VillageFact {
  const at = (index: number): Decimal => decimal(scores[index] ?? 0);
  return {
    code: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind: 'desa',
    area: null,
    male: null,
    female: null,
    rw: null,
    rt: null,
    indexes: [
      {
        year: YEAR,
        rule: 'indeks-desa',
        basicServices: at(0),
        social: at(1),
        economy: at(2),
        environment: at(3),
        accessibility: at(4),
        governance: at(5),
        publishedStatus: null,
      },
    ],
  };
}

export function sampleOrganisation(): OrganisationFacts {
  const staff = (group: string, count: number) => ({
    year: YEAR,
    dimension: 'status' as const,
    group,
    status: null,
    count,
    needed: null,
  });
  return {
    government: {
      code: '63.01',
      name: 'Kabupaten Tanah Laut',
      province: 'Kalimantan Selatan',
      capital: 'Pelaihari',
      headTitle: 'Bupati',
      timeZone: 'Asia/Makassar',
    },
    units: [
      {
        code: 'bajuin',
        name: 'Kecamatan Bajuin',
        kind: 'kecamatan',
        parent: null,
        task: null,
        functions: [],
        validFrom: null,
        validTo: null,
      },
    ],
    profile: {
      shortName: 'bajuin',
      address: null,
      postalCode: null,
      email: null,
      phone: null,
      website: null,
      place: 'Bajuin',
      description: null,
    },
    positions: [
      { code: 'bupati', title: 'Bupati Tanah Laut', unit: null, superior: null, level: null, isHead: true },
      {
        code: 'camat',
        title: 'Camat Bajuin',
        unit: 'bajuin',
        superior: 'bupati',
        level: 'III.a',
        isHead: true,
      },
    ],
    officeholders: [],
    villages: BAJUIN_VILLAGES.map(([name, scores]) => sampleVillage(name, scores)),
    services: [
      {
        code: 'rekomendasi',
        name: 'Rekomendasi',
        unit: null,
        group: null,
        counts: [{ year: YEAR, month: null, received: 1781, finished: null, onTime: null }],
      },
      {
        code: 'imb',
        name: 'IMB',
        unit: null,
        group: null,
        counts: [{ year: YEAR, month: null, received: 0, finished: null, onTime: null }],
      },
    ],
    staff: [staff('PNS', 11), staff('PPPK', 16)],
    assets: [],
    regulations: [],
    registers: [
      {
        code: 'bantuan',
        title: 'Bantuan beras',
        year: YEAR,
        source: null,
        indicator: null,
        rowHeading: null,
        unit: null,
        columns: [{ code: 'pbp', label: 'PBP', type: 'number', summed: true, formula: null, decimals: null }],
        rows: [
          { label: 'Bajuin', cells: { pbp: decimal(55) } },
          { label: 'Tanjung', cells: { pbp: null } },
        ],
      },
    ],
    activities: [],
  };
}

export function sampleMeasurement(changes: Partial<MeasurementFacts> = {}): MeasurementFacts {
  return {
    settings: { year: YEAR, scale: 'permendagri-86-2017', cap: null, efficiency: 'difference' },
    scales: [],
    measurements: [
      measured('iku-1', '77.78', { parts: parts(7, 9), source: 'Indeks Desa 2025' }),
      measured('iku-2', '87.26', { source: 'Angka resmi SKM 2025' }),
    ],
    ...changes,
  };
}

export function sampleYear(changes: Partial<UnitYear> = {}): UnitYear {
  return {
    unit: 'bajuin',
    year: YEAR,
    organisation: sampleOrganisation(),
    planning: samplePlanning(),
    budget: sampleBudget(),
    agreements: { agreements: [sampleAgreement()] },
    measurement: sampleMeasurement(),
    survey: sampleSurvey(),
    reporting: {
      report: { kind: 'lkjip', signedOn: null, state: 'draft', version: 1, layout: null },
      narratives: [],
    },
    ...changes,
  };
}
