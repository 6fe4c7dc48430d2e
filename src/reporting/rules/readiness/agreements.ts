/** Performance agreements: every position of the unit has one in force, and it agrees with the plan and the budget. */
import { lastAgreement } from '../../../agreements/rules/signed-targets.ts';
import type { TargetValue } from '../../../planning/rules/facts.ts';
import { plansOfYear } from '../../../planning/rules/plan-in-force.ts';
import { headOf } from '../terms.ts';
import { counted, NOT_PRINTED, notNeeded, type ReadinessGroup, type ReadinessItem } from './item.ts';
import type { ReadinessQuestion } from './question.ts';

export function agreementReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'perjanjian',
    title: 'Perjanjian kinerja',
    items: [inForce(question), money(question), sameTargets(question)],
  };
}

const sheet = (name: string) => ({ page: 'impor', sheet: name }) as const;

function inForce({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'pk-jabatan',
    title: `Perjanjian ${facts.year} setiap jabatan`,
    place: sheet('Perjanjian'),
  };
  if (!printed.has('pk-semua-jabatan', 'formulir-pk', 'capaian-jabatan', 'pk-kepala', 'subjek-tabel-capaian'))
    return notNeeded(subject, NOT_PRINTED);
  return counted(
    subject,
    facts.organisation.positions.filter(({ unit }) => unit !== null),
    {
      isFilled: ({ code }) =>
        (lastAgreement(facts.agreements.agreements, code, facts.year)?.indicatorLines.length ?? 0) > 0,
      name: ({ title }) => title,
      none: 'Belum ada jabatan. Isi lembar Jabatan lebih dahulu.',
      lacking: 'Belum ada perjanjian dengan indikator',
    },
  );
}

/** The money each agreement was signed on. */
function money({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'pk-anggaran',
    title: 'Anggaran dalam perjanjian yang berlaku',
    place: sheet('Anggaran Perjanjian'),
  };
  if (!printed.has('formulir-pk', 'pk-kepala', 'subjek-anggaran')) return notNeeded(subject, NOT_PRINTED);
  const { agreements } = facts.agreements;
  const last = facts.organisation.positions.flatMap(({ code, title }) => {
    const agreement = lastAgreement(agreements, code, facts.year);
    return agreement === null ? [] : [{ title, agreement }];
  });
  return counted(subject, last, {
    isFilled: ({ agreement }) => agreement.budgetLines.length > 0,
    name: ({ title }) => title,
    none: 'Belum ada perjanjian kinerja tahun ini.',
  });
}

/** A signed target that differs from the plan's is told: it needs a reason, or the plan a change. */
function sameTargets({ facts }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'pk-target',
    title: 'Target perjanjian kepala unit sama dengan rencana',
    place: sheet('Indikator Perjanjian'),
  };
  const head = headOf(facts);
  const agreement = head === null ? null : lastAgreement(facts.agreements.agreements, head.code, facts.year);
  const plans = plansOfYear(facts.planning.plans, facts.year).map(({ code }) => code);
  const planned = (indicator: string): TargetValue | null => {
    const of = facts.planning.targets.filter(
      (one) =>
        one.indicator === indicator &&
        one.year === facts.year &&
        one.quarter === null &&
        plans.includes(one.document),
    );
    return of.toSorted((a, b) => plans.indexOf(a.document) - plans.indexOf(b.document))[0]?.target ?? null;
  };
  const lines = (agreement?.indicatorLines ?? []).flatMap((line) => {
    const target = planned(line.indicator);
    return target === null ? [] : [{ line, target }];
  });
  if (lines.length === 0)
    return notNeeded(subject, 'Tidak ada target rencana yang dapat dibandingkan dengan perjanjian.');
  const nameOf = (code: string) => facts.planning.indicators.find((one) => one.code === code)?.name ?? code;
  return counted(subject, lines, {
    isFilled: ({ line, target }) => isSame(line.target, target),
    name: ({ line }) => nameOf(line.indicator),
    none: '',
    lacking: 'Berbeda dari rencana; jelaskan sebabnya dalam laporan',
  });
}

/** As printed with two decimals: 55,55 was signed for 5 of 9, which is 55,56. */
const CLOSE = '0.011';

function isSame(signed: TargetValue, planned: TargetValue): boolean {
  if (signed.kind === 'number' && planned.kind === 'number')
    return signed.value.minus(planned.value).abs().lt(CLOSE);
  if (signed.kind === 'range' && planned.kind === 'range')
    return signed.from.eq(planned.from) && signed.to.eq(planned.to);
  if (signed.kind === 'grade' && planned.kind === 'grade') return signed.grade === planned.grade;
  return signed.kind === 'text' && planned.kind === 'text' && signed.text === planned.text;
}
