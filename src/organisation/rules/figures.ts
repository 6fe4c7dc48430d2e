/** All figures of the organisation's registers (docs/figures.md): `desa/…`, `pegawai/…`, `layanan/…`, `register/…`. */
import { type Decimal, decimal, sumOf, ZERO } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { ratioOutcome } from '../../kernel/percentages.ts';
import type { OrganisationFacts, RegisterFact, ServiceCount, ServiceFact, StaffCount } from './facts.ts';
import { villageFigures } from './village-figures.ts';

export function organisationFigures(facts: OrganisationFacts, year: number): Figure[] {
  return [
    ...villageFigures(facts.villages, year),
    ...staffFigures(facts.staff, year),
    ...serviceFigures(facts.services, year),
    ...facts.registers.flatMap(registerFigures),
  ];
}

interface CountDraft {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly outcome: Outcome;
  readonly formula: string;
  readonly worked?: string | undefined;
  readonly notes?: readonly string[];
}

function countFigure({ id, label, unit, outcome, formula, worked, notes }: CountDraft): Figure {
  return makeFigure({
    id,
    label,
    kind: 'count',
    unit,
    decimals: 0,
    outcome,
    explanation: { rule: '—', ruleName: 'Jumlah dari daftar', formula, worked, notes },
  });
}

/** A dimension that covers everyone gives the number of staff: the first of these that is filled. */
const STAFF_DIMENSIONS: readonly StaffCount['dimension'][] = [
  'status',
  'rank',
  'education',
  'position',
  'sex',
];

export function staffFigures(staff: readonly StaffCount[], year: number): Figure[] {
  const ofYear = staff.filter((entry) => entry.year === year);
  const figures: Figure[] = [];
  const dimension = STAFF_DIMENSIONS.find((candidate) =>
    ofYear.some((entry) => entry.dimension === candidate),
  );
  if (dimension === undefined) return [];
  const groups = ofYear.filter((entry) => entry.dimension === dimension);
  figures.push(
    countFigure({
      id: `pegawai/${year}`,
      label: `Jumlah pegawai ${year}`,
      unit: 'orang',
      outcome: numberValue(sumOf(groups.map(({ count }) => decimal(count)))),
      formula: 'Σ kelompok pegawai',
      worked: `${groups.map(({ count }) => count).join(' + ')} = ${groups.reduce((sum, { count }) => sum + count, 0)}`,
      notes: staffNotes(ofYear, dimension),
    }),
  );
  for (const entry of ofYear) {
    figures.push(
      countFigure({
        id: `pegawai/${entry.dimension}/${entry.group}/${year}`,
        label: `Pegawai ${entry.group} ${year}`,
        unit: 'orang',
        outcome: numberValue(decimal(entry.count)),
        formula: 'dicatat',
        notes: entry.needed === null ? [] : [`Kebutuhan menurut peta jabatan: ${entry.needed} orang.`],
      }),
    );
  }
  return [...figures, ...needFigures(ofYear, figures[0], year)];
}

/** The need by the peta jabatan and how much of it is filled; none where no need is recorded. */
function needFigures(staff: readonly StaffCount[], all: Figure | undefined, year: number): Figure[] {
  const needs = staff.flatMap(({ dimension, needed }) =>
    dimension === 'position' && needed !== null ? [decimal(needed)] : [],
  );
  if (needs.length === 0 || all?.outcome.state !== 'value') return [];
  const needed = sumOf(needs);
  const need = countFigure({
    id: `kebutuhan-pegawai/${year}`,
    label: `Kebutuhan pegawai ${year}`,
    unit: 'orang',
    outcome: numberValue(needed),
    formula: 'Σ kebutuhan menurut peta jabatan',
  });
  const parts = { numerator: all.outcome.value, denominator: needed };
  const filled = makeFigure({
    id: `pegawai-terisi/${year}`,
    label: `Keterisian pegawai ${year}`,
    kind: 'percent',
    outcome: ratioOutcome(parts, '%'),
    explanation: {
      rule: 'C-5',
      ruleName: 'Bagian dari keseluruhan',
      formula: 'pegawai / kebutuhan × 100',
      worked: `${all.shown} / ${need.shown} × 100`,
      inputs: [inputFrom('pegawai', all), inputFrom('kebutuhan', need)],
    },
  });
  return [need, filled];
}

/** A breakdown that does not add up to the number of staff is said, not hidden. */
function staffNotes(staff: readonly StaffCount[], used: StaffCount['dimension']): string[] {
  const totalOf = (dimension: string): number =>
    staff.filter((entry) => entry.dimension === dimension).reduce((sum, { count }) => sum + count, 0);
  const total = totalOf(used);
  return STAFF_DIMENSIONS.filter(
    (dimension) => dimension !== used && staff.some((entry) => entry.dimension === dimension),
  )
    .filter((dimension) => totalOf(dimension) !== total)
    .map((dimension) => `Rincian menurut ${DIMENSION_NAMES[dimension]} berjumlah ${totalOf(dimension)}.`);
}

const DIMENSION_NAMES: Readonly<Record<StaffCount['dimension'], string>> = {
  status: 'status kepegawaian',
  rank: 'golongan',
  education: 'pendidikan',
  position: 'jabatan',
  sex: 'jenis kelamin',
  task: 'tugas',
};

/** Requests of a year: the yearly count where there is one, else the sum of the months. */
export function servicesOfYear(service: ServiceFact, year: number): Outcome {
  const ofYear = service.counts.filter((count) => count.year === year);
  if (ofYear.length === 0) return MISSING;
  const yearly = ofYear.filter((count) => count.month === null);
  const used: readonly ServiceCount[] = yearly.length > 0 ? yearly : ofYear;
  return numberValue(sumOf(used.map(({ received }) => decimal(received))));
}

export function serviceFigures(services: readonly ServiceFact[], year: number): Figure[] {
  if (services.length === 0) return [];
  const counts = services.map((service) => ({ service, outcome: servicesOfYear(service, year) }));
  const values = counts.flatMap(({ outcome }) => (outcome.state === 'value' ? [outcome.value] : []));
  const coverage = `${values.length} dari ${services.length} jenis pelayanan terisi.`;
  const given = values.filter((value) => value.greaterThan(ZERO)).length;
  const available = countFigure({
    id: `layanan-tersedia/${year}`,
    label: `Jenis pelayanan dengan permohonan ${year}`,
    unit: 'jenis',
    outcome:
      values.length === 0
        ? MISSING
        : numberValue(decimal(given), { numerator: decimal(given), denominator: decimal(services.length) }),
    formula: 'jenis pelayanan dengan sedikitnya satu permohonan dari seluruh jenis',
    worked: values.length === 0 ? undefined : `${given} dari ${services.length}`,
    notes: [coverage],
  });
  return [
    countFigure({
      id: `layanan/${year}`,
      label: `Jumlah pelayanan ${year}`,
      unit: 'layanan',
      outcome: values.length === 0 ? MISSING : numberValue(sumOf(values)),
      formula: 'Σ jenis pelayanan',
      notes: [coverage],
    }),
    ...counts.map(({ service, outcome }) =>
      countFigure({
        id: `layanan/${service.code}/${year}`,
        label: `${service.name} ${year}`,
        unit: 'layanan',
        outcome,
        formula: 'dicatat, atau jumlah bulannya',
      }),
    ),
    values.length === 0 ? available : { ...available, shown: `${given} dari ${services.length}` },
  ];
}

/** Sum of each column that may be summed. */
export function registerFigures({ code, title, columns, rows }: RegisterFact): Figure[] {
  return columns
    .filter((column) => column.summed && column.type === 'number')
    .map((column) => {
      const cells = rows.map((row) => row.cells[column.code] ?? null);
      const values = cells.filter((cell): cell is Decimal => cell !== null && typeof cell !== 'string');
      const decimals = Math.max(0, ...values.map((value) => value.decimalPlaces()));
      const total = sumOf(values);
      return makeFigure({
        id: `register/${code}/${column.code}`,
        label: `${title}: ${column.label}`,
        kind: 'number',
        decimals,
        outcome: values.length === 0 ? MISSING : numberValue(total),
        explanation: {
          rule: '—',
          ruleName: 'Jumlah kolom daftar',
          formula: 'Σ baris yang terisi',
          worked:
            values.length === 0
              ? undefined
              : `${values.map(formatExact).join(' + ')} = ${formatExact(total)}`,
          notes: [`${values.length} dari ${rows.length} baris terisi.`],
        },
      });
    });
}
