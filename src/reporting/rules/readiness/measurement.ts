/** What was realised: value, missing, awaiting or not applicable, and where it comes from. */
import { lastAgreement } from '../../../agreements/rules/signed-targets.ts';
import type { Outcome } from '../../../kernel/outcome.ts';
import type { IndicatorFact } from '../../../planning/rules/facts.ts';
import {
  counted,
  NOT_PRINTED,
  nameSome,
  notNeeded,
  type ReadinessGroup,
  type ReadinessItem,
  type ReadinessPlace,
} from './item.ts';
import { discussed, type ReadinessQuestion } from './question.ts';

export function measurementReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'pengukuran',
    title: 'Pengukuran kinerja',
    items: [main(question), positions(question), sources(question), quarters(question)],
  };
}

interface Asked {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly IndicatorFact[];
  readonly none: string;
}

/** Not applicable is left out of the count; a result that is awaited is told apart from one that is not filled in. */
function realised(question: ReadinessQuestion, { id, title, indicators, none }: Asked): ReadinessItem {
  const stateOf = (one: IndicatorFact) => stateOfRealisation(question, one);
  const asked = indicators.filter((one) => stateOf(one) !== 'not-applicable');
  const open = asked.filter((one) => stateOf(one) !== 'value');
  const first = open[0];
  const place: ReadinessPlace =
    open.length === 1 && first !== undefined
      ? { page: 'capaian', sheet: 'Pengukuran', indicator: first.code }
      : { page: 'impor', sheet: 'Pengukuran' };
  const subject = { id, title, place };
  if (indicators.length > 0 && asked.length === 0)
    return notNeeded(subject, 'Semua indikatornya tidak berlaku pada tahun ini.');
  const item = counted(subject, asked, {
    isFilled: (one) => stateOf(one) === 'value',
    name: ({ name }) => name,
    none,
  });
  return open.length === 0 || item.count === null ? item : { ...item, detail: inWords(open, stateOf) };
}

type State = Outcome['state'];

function inWords(open: readonly IndicatorFact[], stateOf: (one: IndicatorFact) => State): string {
  const part = (label: string, all: readonly IndicatorFact[]) =>
    all.length === 0 ? null : `${label}: ${nameSome(all.map(({ name }) => name))}.`;
  return [
    part(
      'Belum diisi',
      open.filter((one) => stateOf(one) !== 'awaiting'),
    ),
    part(
      'Menunggu hasil',
      open.filter((one) => stateOf(one) === 'awaiting'),
    ),
  ]
    .filter((one) => one !== null)
    .join(' ');
}

/** A realisation as a grade or in words is no number of the book, and still recorded. */
function stateOfRealisation({ facts, figures }: ReadinessQuestion, { code }: IndicatorFact): State {
  const figure = figures.get(`realisasi/${code}/${facts.year}`);
  if (figure !== undefined && figure.outcome.state !== 'not-computable') return figure.outcome.state;
  const own = facts.measurement.measurements.find(
    (one) => one.indicator === code && one.year === facts.year && one.quarter === null,
  );
  const state = own?.realisation.state ?? 'missing';
  return state === 'grade' || state === 'text' ? 'value' : state;
}

function main(question: ReadinessQuestion): ReadinessItem {
  return realised(question, {
    id: 'realisasi-utama',
    title: 'Realisasi indikator tujuan dan sasaran',
    indicators: discussed(question.facts),
    none: 'Belum ada indikator tujuan atau sasaran.',
  });
}

/** Indicators of the positions' agreements, beyond those of goals and objectives. */
function positions(question: ReadinessQuestion): ReadinessItem {
  const { facts, printed } = question;
  const id = 'realisasi-jabatan';
  const title = 'Realisasi indikator perjanjian setiap jabatan';
  if (!printed.has('capaian-jabatan', 'subjek-tabel-capaian'))
    return notNeeded({ id, title, place: { page: 'impor', sheet: 'Pengukuran' } }, NOT_PRINTED);
  const mainCodes = new Set(discussed(facts).map(({ code }) => code));
  const signed = new Set(
    facts.organisation.positions.flatMap(
      ({ code }) =>
        lastAgreement(facts.agreements.agreements, code, facts.year)?.indicatorLines.map(
          ({ indicator }) => indicator,
        ) ?? [],
    ),
  );
  const indicators = facts.planning.indicators.filter(({ code }) => signed.has(code) && !mainCodes.has(code));
  if (indicators.length === 0)
    return notNeeded(
      { id, title, place: { page: 'impor', sheet: 'Pengukuran' } },
      'Perjanjian tidak memuat indikator lain.',
    );
  return realised(question, { id, title, indicators, none: '' });
}

/** Required of every annual measurement (C-22). */
function sources({ facts }: ReadinessQuestion): ReadinessItem {
  const nameOf = (code: string) => facts.planning.indicators.find((one) => one.code === code)?.name ?? code;
  return counted(
    {
      id: 'sumber-realisasi',
      title: 'Sumber setiap realisasi tahunan',
      place: { page: 'impor', sheet: 'Pengukuran' },
    },
    facts.measurement.measurements.filter(
      (one) =>
        one.year === facts.year &&
        one.quarter === null &&
        ['value', 'grade', 'text'].includes(one.realisation.state),
    ),
    {
      isFilled: ({ source }) => source !== null && source !== '',
      name: ({ indicator }) => nameOf(indicator),
      none: 'Belum ada realisasi tahunan.',
    },
  );
}

const QUARTERS = [1, 2, 3, 4] as const;

function quarters({ facts, figures, printed }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'realisasi-triwulan',
    title: 'Realisasi setiap triwulan',
    place: { page: 'impor', sheet: 'Pengukuran' },
  } as const;
  if (!printed.has('capaian-triwulan')) return notNeeded(subject, NOT_PRINTED);
  const asked = discussed(facts).filter(
    ({ frequency }) => frequency === 'monthly' || frequency === 'quarterly',
  );
  if (asked.length === 0)
    return notNeeded(subject, 'Tidak ada indikator yang diukur setiap bulan atau triwulan.');
  return counted(
    subject,
    asked.flatMap((one) => QUARTERS.map((quarter) => ({ one, quarter }))),
    {
      isFilled: ({ one, quarter }) => {
        const figure = figures.get(`realisasi/${one.code}/${facts.year}/tw${quarter}`);
        return figure !== undefined && figure.outcome.state !== 'missing';
      },
      name: ({ one, quarter }) => `${one.name} triwulan ${quarter}`,
      none: '',
    },
  );
}
