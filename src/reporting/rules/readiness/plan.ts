/** The plan behind the report: goals to targets, and the manual of each indicator. */
import { isPercentUnit } from '../../../kernel/percentages.ts';
import type { IndicatorFact } from '../../../planning/rules/facts.ts';
import {
  atLeastOne,
  counted,
  NOT_PRINTED,
  nameSome,
  notNeeded,
  type ReadinessGroup,
  type ReadinessItem,
} from './item.ts';
import { DISCUSSION, discussed, type ReadinessQuestion } from './question.ts';

export function planReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'rencana',
    title: 'Rencana kinerja',
    items: [
      vision(question),
      goals(question),
      manuals(question),
      targets(question),
      planEnds(question),
      baselines(question),
      issues(question),
      strategies(question),
    ],
  };
}

const sheet = (name: string) => ({ page: 'impor', sheet: name }) as const;
const NO_INDICATORS = 'Belum ada indikator tujuan atau sasaran.';
const nameOf = ({ name }: IndicatorFact): string => name;

function vision({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'visi-misi', title: 'Visi dan misi kepala daerah', place: sheet('Visi') };
  if (!printed.has('visi', 'misi')) return notNeeded(subject, NOT_PRINTED);
  const { visions, missions } = facts.planning;
  return counted(
    subject,
    [
      { name: 'visi', number: visions.length },
      { name: 'misi', number: missions.length },
      { name: 'misi yang diemban unit', number: missions.filter(({ isCarried }) => isCarried).length },
    ],
    { isFilled: ({ number }) => number > 0, name: ({ name }) => name, none: '' },
  );
}

/** Every goal and every objective is measured by at least one indicator. */
function goals({ facts }: ReadinessQuestion): ReadinessItem {
  const { goals: all, objectives, indicators } = facts.planning;
  const measured = new Set(indicators.map(({ measures }) => measures));
  return counted(
    { id: 'tujuan-sasaran', title: 'Tujuan dan sasaran dengan indikatornya', place: sheet('Indikator') },
    [...all, ...objectives],
    {
      isFilled: ({ code }) => measured.has(code),
      name: ({ text }) => text,
      none: 'Belum ada tujuan dan sasaran. Isi lembar Tujuan, Sasaran, lalu Indikator.',
      lacking: 'Belum mempunyai indikator',
    },
  );
}

/** A value that is measured as such has no formula; a percentage always has one. */
function lackingOf(one: IndicatorFact): readonly string[] {
  return [
    one.definition === null ? 'definisi' : null,
    one.formula === null && isPercentUnit(one.unit) ? 'rumus' : null,
    one.source === null ? 'sumber data' : null,
    one.owner === null ? 'penanggung jawab' : null,
  ].filter((part) => part !== null);
}

function manuals({ facts }: ReadinessQuestion): ReadinessItem {
  const item = counted(
    {
      id: 'manual-indikator',
      title: 'Definisi, rumus, sumber, dan penanggung jawab indikator',
      place: sheet('Indikator'),
    },
    discussed(facts),
    { isFilled: (one) => lackingOf(one).length === 0, name: nameOf, none: NO_INDICATORS },
  );
  const open = discussed(facts).filter((one) => lackingOf(one).length > 0);
  if (open.length === 0) return item;
  return {
    ...item,
    detail: `Belum diisi: ${nameSome(open.map((one) => `${one.name} (${lackingOf(one).join(', ')})`))}.`,
  };
}

function isKnown({ figures }: ReadinessQuestion, id: string): boolean {
  const figure = figures.get(id);
  return figure !== undefined && figure.outcome.state !== 'missing';
}

/** A target in words or as a grade is no number, and still set. */
function hasTarget(question: ReadinessQuestion, { code }: IndicatorFact): boolean {
  const { facts } = question;
  return (
    isKnown(question, `target/${code}/${facts.year}`) ||
    facts.planning.targets.some(
      (one) => one.indicator === code && one.year === facts.year && one.quarter === null,
    )
  );
}

function targets(question: ReadinessQuestion): ReadinessItem {
  const { facts } = question;
  return counted(
    { id: 'target-tahun', title: `Target ${facts.year} setiap indikator`, place: sheet('Target') },
    discussed(facts),
    { isFilled: (one) => hasTarget(question, one), name: nameOf, none: NO_INDICATORS },
  );
}

function planEnds(question: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'target-akhir', title: 'Target akhir Renstra', place: sheet('Target') };
  if (!question.printed.has(...DISCUSSION, 'subjek-akhir-rencana', 'monev-renstra'))
    return notNeeded(subject, NOT_PRINTED);
  return counted(subject, discussed(question.facts), {
    isFilled: ({ code }) => isKnown(question, `target-akhir/${code}`),
    name: nameOf,
    none: NO_INDICATORS,
  });
}

function baselines({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'tahun-sebelumnya',
    title: 'Realisasi tahun-tahun sebelumnya',
    place: sheet('Kondisi Awal'),
  };
  if (!printed.has(...DISCUSSION, 'subjek-riwayat')) return notNeeded(subject, NOT_PRINTED);
  const { baselines: known } = facts.planning;
  return counted(subject, discussed(facts), {
    isFilled: ({ code, continues }) =>
      known.some(
        ({ indicator, year }) => year < facts.year && (indicator === code || continues.includes(indicator)),
      ),
    name: nameOf,
    none: NO_INDICATORS,
  });
}

function issues({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'isu-strategis', title: 'Isu strategis', place: sheet('Isu Strategis') };
  if (!printed.has('isu-strategis')) return notNeeded(subject, NOT_PRINTED);
  return atLeastOne(subject, facts.planning.strategicIssues.length, 'Belum ada isu strategis.');
}

function strategies({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'strategi', title: 'Strategi dan arah kebijakan', place: sheet('Strategi') };
  if (!printed.has('strategi')) return notNeeded(subject, NOT_PRINTED);
  return atLeastOne(subject, facts.planning.strategies.length, 'Belum ada strategi dan arah kebijakan.');
}
