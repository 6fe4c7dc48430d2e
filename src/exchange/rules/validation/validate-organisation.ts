import type { Decimal } from '../../../kernel/decimal.ts';
import type {
  ActivityFact,
  OrganisationFacts,
  ServiceFact,
  VillageFact,
} from '../../../organisation/rules/facts.ts';
import type { Bundle } from '../bundle.ts';
import type { KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';
import { validateRegisters } from './validate-registers.ts';

/** Units, positions and registers: codes once, references resolved, trees without rings, possible dates. */
export function validateOrganisation(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const facts = bundle.organisation;
  checkUnits(bundle, known, list);
  checkPositions(facts, known, list);
  checkVillages(facts.villages, list);
  checkServices(facts.services, known, list);
  validateRegisters(facts.registers, known, list);
  checkActivities(facts.activities, known, list);
  list.unique(facts.staff, 'organisation.staff', 'Jumlah pegawai', (row) => [
    row.year,
    row.dimension,
    row.group,
    row.status,
  ]);
  list.unique(facts.assets, 'organisation.assets', 'Jumlah sarana', (row) => [row.year, row.name]);
  list.unique(facts.regulations, 'organisation.regulations', 'Kode peraturan', (row) => [row.code]);
  facts.regulations.forEach((row, index) => {
    checkSpan(row.inForceFrom, row.inForceTo, `organisation.regulations[${index}].inForceTo`, list);
  });
}

function checkUnits(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const { units } = bundle.organisation;
  const path = 'organisation.units';
  list.unique(units, path, 'Kode unit', (unit) => [unit.code]);
  list.noCircle(
    units,
    path,
    'Unit',
    (unit) => unit.code,
    (unit) => unit.parent,
  );
  if (!known.units.has(bundle.unit)) {
    list.error({
      code: 'unknown-unit',
      path: 'unit',
      message: `Unit "${bundle.unit}" tidak ada dalam daftar unit paket data ini.`,
      read: bundle.unit,
      expected: 'kode unit pelapor, sama dengan unit pertama dalam organisation.units',
    });
  }
  units.forEach((unit, index) => {
    list.refers(known.units, unit.parent, `${path}[${index}].parent`, 'Unit induk');
    checkSpan(unit.validFrom, unit.validTo, `${path}[${index}].validTo`, list);
    const isReportingUnit = unit.code === bundle.unit;
    if (isReportingUnit && (unit.parent !== null || index > 0)) {
      list.error({
        code: 'reporting-unit',
        path: `${path}[${index}]`,
        message: 'Unit pelapor harus berada di urutan pertama dan tanpa unit induk.',
        read: unit.code,
      });
    } else if (!isReportingUnit && unit.parent === null) {
      list.error({
        code: 'reporting-unit',
        path: `${path}[${index}].parent`,
        message: 'Unit ini tidak mempunyai unit induk, padahal bukan unit pelapor.',
        expected: `kode unit induk, mis. ${bundle.unit}`,
      });
    }
  });
}

function checkPositions(facts: OrganisationFacts, known: KnownCodes, list: ProblemList): void {
  const path = 'organisation.positions';
  list.unique(facts.positions, path, 'Kode jabatan', (position) => [position.code]);
  list.noCircle(
    facts.positions,
    path,
    'Jabatan',
    (position) => position.code,
    (position) => position.superior,
  );
  facts.positions.forEach((position, index) => {
    list.refers(known.units, position.unit, `${path}[${index}].unit`, 'Unit');
    list.refers(known.positions, position.superior, `${path}[${index}].superior`, 'Jabatan atasan');
  });
  const holders = 'organisation.officeholders';
  list.unique(facts.officeholders, holders, 'Pejabat', (row) => [row.position, row.from, row.capacity]);
  facts.officeholders.forEach((row, index) => {
    list.refers(known.positions, row.position, `${holders}[${index}].position`, 'Jabatan');
    checkSpan(row.from, row.to, `${holders}[${index}].to`, list);
  });
}

function checkVillages(villages: readonly VillageFact[], list: ProblemList): void {
  list.unique(villages, 'organisation.villages', 'Kode desa/kelurahan', (village) => [village.code]);
  villages.forEach((village, index) => {
    const path = `organisation.villages[${index}]`;
    if (village.area?.isNegative()) outside(list, `${path}.area`, village.area, 'luas tidak boleh negatif');
    list.unique(village.indexes, `${path}.indexes`, 'Indeks tahun', (row) => [row.year, row.rule]);
    village.indexes.forEach((row, rowIndex) => {
      const { year: _year, rule: _rule, publishedStatus: _status, ...scores } = row;
      for (const [dimension, score] of Object.entries(scores)) {
        if (score !== null && (score.isNegative() || score.gt(HIGHEST_DIMENSION_SCORE))) {
          const place = `${path}.indexes[${rowIndex}].${dimension}`;
          outside(list, place, score, `skor dimensi 0 sampai ${HIGHEST_DIMENSION_SCORE}`);
        }
      }
    });
  });
}

/** C-80: six dimensions add up to 635 at most, and no dimension alone can pass that. */
const HIGHEST_DIMENSION_SCORE = 635;

function checkServices(services: readonly ServiceFact[], known: KnownCodes, list: ProblemList): void {
  list.unique(services, 'organisation.services', 'Kode layanan', (service) => [service.code]);
  services.forEach((service, index) => {
    const path = `organisation.services[${index}]`;
    list.refers(known.units, service.unit, `${path}.unit`, 'Unit');
    list.unique(service.counts, `${path}.counts`, 'Jumlah layanan', (row) => [row.year, row.month]);
    service.counts.forEach((row, rowIndex) => {
      const place = `${path}.counts[${rowIndex}]`;
      if (row.finished !== null && row.finished > row.received) {
        const message = 'Layanan yang selesai lebih banyak daripada yang diterima.';
        list.note({
          code: 'finished-above-received',
          path: `${place}.finished`,
          message,
          read: row.finished,
        });
      }
      if (row.onTime !== null && row.onTime > (row.finished ?? row.received)) {
        const message = 'Layanan yang tepat waktu lebih banyak daripada yang selesai.';
        list.note({ code: 'on-time-above-finished', path: `${place}.onTime`, message, read: row.onTime });
      }
    });
  });
}

function checkActivities(activities: readonly ActivityFact[], known: KnownCodes, list: ProblemList): void {
  const path = 'organisation.activities';
  list.unique(activities, path, 'Kode kegiatan', (row) => [row.code]);
  activities.forEach((row, index) => {
    const place = `${path}[${index}]`;
    list.refers(known.units, row.unit, `${place}.unit`, 'Unit');
    list.refers(known.subactivities, row.subactivity, `${place}.subactivity`, 'Sub kegiatan');
    list.refers(known.indicators, row.indicator, `${place}.indicator`, 'Indikator');
    checkSpan(row.date, row.endDate, `${place}.endDate`, list);
  });
}

/** The end of a span must not come before its beginning. */
export function checkSpan(from: string | null, to: string | null, path: string, list: ProblemList): void {
  if (from === null || to === null || from <= to) return;
  list.error({
    code: 'dates-reversed',
    path,
    message: `Tanggal akhir mendahului tanggal mulai ${from}.`,
    read: to,
    expected: `tanggal pada atau sesudah ${from}`,
  });
}

function outside(list: ProblemList, path: string, read: Decimal, expected: string): void {
  const message = 'Bilangan ini di luar batas yang mungkin.';
  list.error({ code: 'out-of-bounds', path, message, read: read.toFixed().replace('.', ','), expected });
}
