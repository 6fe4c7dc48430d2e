/** Money and physical progress of the year. */
import type { NomenclatureFact } from '../../../budget/rules/facts.ts';
import { versionOfYear, versionsOfYear } from '../../../budget/rules/version-in-force.ts';
import { counted, NOT_PRINTED, notNeeded, type ReadinessGroup, type ReadinessItem } from './item.ts';
import { discussed, type ReadinessQuestion } from './question.ts';

export function budgetReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'anggaran',
    title: 'Anggaran dan realisasi',
    items: [
      versions(question),
      programmes(question),
      details(question),
      physical(question),
      quarterTargets(question),
      planFunding(question),
      accounts(question),
      links(question),
    ],
  };
}

const sheet = (name: string) => ({ page: 'impor', sheet: name }) as const;
const BY_SUBACTIVITY = [
  'tabel-serapan',
  'evaluasi-renja',
  'capaian-jabatan',
  'subjek-anggaran',
  'kemajuan-triwulan',
];
const BY_ACCOUNT = ['belanja-rekening', 'belanja-rekening-lengkap', 'belanja-jenis'];
const TWO_YEARS = ['dua-tahun', 'belanja-pertumbuhan'];
const NO_BUDGET = 'Belum ada pagu tahun ini. Isi lembar Nomenklatur, Versi Anggaran, dan Pagu.';

/** Every version with its pagu; the later ones with the reason of the change. */
function versions({ facts }: ReadinessQuestion): ReadinessItem {
  const { budget, year } = facts;
  return counted(
    {
      id: 'versi-anggaran',
      title: 'Pagu setiap versi, dengan alasan perubahannya',
      place: sheet('Versi Anggaran'),
    },
    versionsOfYear(budget.versions, year),
    {
      isFilled: (version) =>
        (version.order <= 1 || version.reason !== null) &&
        budget.lines.some((line) => line.version === version.code && line.year === year),
      name: ({ label }) => label,
      none: NO_BUDGET,
      lacking: 'Pagu atau alasannya belum lengkap',
    },
  );
}

/** Items with a pagu in the version in force, and those above them. */
function budgeted(
  { facts }: ReadinessQuestion,
  level: NomenclatureFact['level'],
): readonly NomenclatureFact[] {
  const { budget, year } = facts;
  const version = versionOfYear(budget.versions, year);
  const lines = budget.lines.filter((line) => line.year === year && line.version === version?.code);
  const used = new Set<string>();
  const parents = new Map(budget.nomenclature.map(({ code, parent }) => [code, parent]));
  for (const { subactivity } of lines)
    for (let at: string | null = subactivity; at !== null; at = parents.get(at) ?? null) {
      if (used.has(at)) break;
      used.add(at);
    }
  return budget.nomenclature.filter((one) => one.level === level && used.has(one.code));
}

const nameOf = ({ code, name }: NomenclatureFact): string => `${code} ${name}`;

/** Known for the programme itself, or for everything below it. */
function programmes(question: ReadinessQuestion): ReadinessItem {
  const { figures, facts } = question;
  return counted(
    {
      id: 'realisasi-program',
      title: 'Realisasi anggaran setiap program',
      place: sheet('Realisasi Anggaran'),
    },
    budgeted(question, 'program'),
    {
      isFilled: ({ code }) =>
        figures.get(`realisasi-anggaran/${code}/${facts.year}`)?.outcome.state === 'value',
      name: nameOf,
      none: NO_BUDGET,
    },
  );
}

function details(question: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'realisasi-sub-kegiatan',
    title: 'Realisasi anggaran setiap sub kegiatan',
    place: sheet('Realisasi Anggaran'),
  };
  if (!question.printed.has(...BY_SUBACTIVITY)) return notNeeded(subject, NOT_PRINTED);
  const { budget, year } = question.facts;
  const spent = new Set(budget.spending.filter((one) => one.year === year).map(({ item }) => item));
  return counted(subject, budgeted(question, 'subactivity'), {
    isFilled: ({ code }) => spent.has(code),
    name: nameOf,
    none: NO_BUDGET,
  });
}

function physical(question: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'fisik', title: 'Kemajuan fisik akhir tahun', place: sheet('Fisik') };
  if (!question.printed.has('tabel-serapan', 'serapan-anggaran', 'kemajuan-triwulan'))
    return notNeeded(subject, NOT_PRINTED);
  const { budget, year } = question.facts;
  const known = new Set(
    budget.physicalProgress
      .filter((one) => one.year === year && one.quarter === 4)
      .map(({ subactivity }) => subactivity),
  );
  return counted(subject, budgeted(question, 'subactivity'), {
    isFilled: ({ code }) => known.has(code),
    name: nameOf,
    none: NO_BUDGET,
  });
}

/** Physical and money targets that the progress of each quarter is held against. */
function quarterTargets(question: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'target-triwulan-anggaran',
    title: 'Target fisik dan keuangan setiap triwulan',
    place: sheet('Target Triwulan Anggaran'),
  };
  if (!question.printed.has('kemajuan-triwulan')) return notNeeded(subject, NOT_PRINTED);
  const { budget, year } = question.facts;
  const known = new Set(
    budget.quarterTargets.filter((one) => one.year === year).map(({ subactivity }) => subactivity),
  );
  if (known.size === 0 && !question.printed.always('kemajuan-triwulan'))
    return notNeeded(subject, 'Unit ini tidak mencatat target anggaran per triwulan.');
  return counted(subject, budgeted(question, 'subactivity'), {
    isFilled: ({ code }) => known.has(code),
    name: nameOf,
    none: NO_BUDGET,
  });
}

/** Money at the end of the plan, which T-C.29 compares with what was spent so far. */
function planFunding(question: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'pendanaan-rencana',
    title: 'Pendanaan akhir Renstra setiap program',
    place: sheet('Pendanaan Rencana'),
  };
  if (!question.printed.has('tc-29')) return notNeeded(subject, NOT_PRINTED);
  const known = new Set(question.facts.budget.planFunding.map(({ item }) => item));
  return counted(subject, budgeted(question, 'program'), {
    isFilled: ({ code }) => [...known].some((item) => item === code || item.startsWith(`${code}.`)),
    name: nameOf,
    none: NO_BUDGET,
  });
}

/** Leaf rekening with budget and spending; the year before where two years are compared. */
function accounts({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'rekening',
    title: 'Anggaran dan realisasi setiap rekening',
    place: sheet('Realisasi Rekening'),
  };
  if (!printed.has(...BY_ACCOUNT, ...TWO_YEARS)) return notNeeded(subject, NOT_PRINTED);
  const { budget, year } = facts;
  const parents = new Set(budget.accounts.map(({ parent }) => parent));
  const ofYear = budget.accountAmounts.filter((one) => one.year === year);
  const before = budget.accountAmounts.filter((one) => one.year === year - 1 && one.spending !== null);
  const leaves = budget.accounts.filter(({ code }) => !parents.has(code));
  const used = leaves.filter(({ code }) => ofYear.some(({ account }) => account === code));
  const parts = [
    ...used.map(({ code, name }) => {
      const own = ofYear.filter(({ account }) => account === code);
      return { name: `${code} ${name}`, isFilled: own.some(({ spending }) => spending !== null) };
    }),
    ...(printed.has(...TWO_YEARS) && used.length > 0
      ? [{ name: `realisasi tahun ${year - 1}`, isFilled: before.length > 0 }]
      : []),
  ];
  return counted(subject, parts, {
    isFilled: (one) => one.isFilled,
    name: ({ name }) => name,
    none: 'Belum ada anggaran menurut rekening.',
  });
}

/** Without them neither the supporting programmes nor the efficiency of an indicator can be shown. */
function links({ facts }: ReadinessQuestion): ReadinessItem {
  const linked = new Set(facts.budget.links.map(({ indicator }) => indicator));
  return counted(
    { id: 'program-indikator', title: 'Program pendukung setiap indikator', place: sheet('Kaitan Program') },
    discussed(facts),
    {
      isFilled: ({ code }) => linked.has(code),
      name: ({ name }) => name,
      none: 'Belum ada indikator tujuan atau sasaran.',
      lacking: 'Belum dikaitkan',
    },
  );
}
