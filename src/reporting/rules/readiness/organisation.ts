/** The unit's organisation and the registers that the layout prints. */
import type { RegisterFact, StaffDimension } from '../../../organisation/rules/facts.ts';
import { indexOfYear } from '../../../organisation/rules/village-index.ts';
import {
  atLeastOne,
  counted,
  NOT_PRINTED,
  notNeeded,
  type ReadinessGroup,
  type ReadinessItem,
} from './item.ts';
import type { ReadinessQuestion } from './question.ts';

export function organisationReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'organisasi',
    title: 'Organisasi dan register',
    items: [
      positions(question),
      duties(question),
      staff(question),
      assets(question),
      regulations(question),
      villages(question),
      villageProfiles(question),
      services(question),
      registers(question),
      activities(question),
    ],
  };
}

const sheet = (name: string) => ({ page: 'impor', sheet: name }) as const;

/** Seats of the unit with their holders of the year. */
function positions({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'jabatan', title: 'Jabatan dan pejabatnya', place: sheet('Pejabat') };
  if (
    !printed.has(
      'struktur-organisasi',
      'capaian-jabatan',
      'pk-semua-jabatan',
      'formulir-pk',
      'subjek-tabel-capaian',
    )
  )
    return notNeeded(subject, NOT_PRINTED);
  const { positions: all, officeholders } = facts.organisation;
  const last = `${facts.year}-12-31`;
  const first = `${facts.year}-01-01`;
  return counted(
    subject,
    all.filter(({ unit }) => unit !== null),
    {
      isFilled: ({ code }) =>
        officeholders.some(
          (one) => one.position === code && one.from <= last && (one.to === null || one.to >= first),
        ),
      name: ({ title }) => title,
      none: 'Belum ada jabatan. Isi lembar Jabatan, lalu Pejabat.',
      lacking: 'Belum ada pejabatnya',
    },
  );
}

function duties({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'tugas-fungsi', title: 'Tugas dan fungsi', place: sheet('Unit') };
  if (!printed.has('tugas-fungsi')) return notNeeded(subject, NOT_PRINTED);
  return counted(subject, facts.organisation.units, {
    isFilled: ({ task, functions }) => task !== null || functions.length > 0,
    name: ({ name }) => name,
    none: 'Belum ada unit.',
  });
}

const BREAKDOWNS: readonly { readonly dimension: StaffDimension; readonly name: string }[] = [
  { dimension: 'status', name: 'status kepegawaian' },
  { dimension: 'rank', name: 'golongan' },
  { dimension: 'education', name: 'pendidikan' },
  { dimension: 'position', name: 'jenis jabatan' },
  { dimension: 'sex', name: 'jenis kelamin' },
];

function staff({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'pegawai', title: 'Jumlah pegawai', place: sheet('Pegawai') };
  if (!printed.has('pegawai')) return notNeeded(subject, NOT_PRINTED);
  const ofYear = facts.organisation.staff.filter(({ year }) => year === facts.year);
  return counted(subject, BREAKDOWNS, {
    isFilled: ({ dimension }) => ofYear.some((one) => one.dimension === dimension),
    name: ({ name }) => `menurut ${name}`,
    none: '',
    lacking: 'Belum ada rincian',
  });
}

function assets({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'sarana', title: 'Sarana dan kondisinya', place: sheet('Sarana') };
  if (!printed.has('sarana')) return notNeeded(subject, NOT_PRINTED);
  return counted(
    subject,
    facts.organisation.assets.filter(({ year }) => year === facts.year),
    {
      isFilled: ({ good, lightDamage, heavyDamage }) =>
        [good, lightDamage, heavyDamage].some((one) => one !== null),
      name: ({ name }) => name,
      none: 'Belum ada sarana dan prasarana tahun ini.',
      lacking: 'Kondisinya belum diisi',
    },
  );
}

function regulations({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'dasar-hukum', title: 'Dasar hukum', place: sheet('Peraturan') };
  if (!printed.has('dasar-hukum', 'peraturan')) return notNeeded(subject, NOT_PRINTED);
  const listed = facts.organisation.regulations.filter(({ isLegalBasis }) => isLegalBasis);
  return atLeastOne(subject, listed.length, 'Belum ada peraturan yang ditandai sebagai dasar hukum.');
}

/** Printed with an indicator that counts them, or where the layout asks for them. */
function areVillagesPrinted({ facts, printed }: ReadinessQuestion): boolean {
  return (
    printed.always('desa-status') ||
    (printed.has('desa-status') && facts.organisation.villages.some(({ indexes }) => indexes.length > 0)) ||
    facts.planning.indicators.some(({ variables }) =>
      variables.some(({ register }) => register === 'villages' || register === 'villages-mandiri'),
    )
  );
}

function villages(question: ReadinessQuestion): ReadinessItem {
  const { facts } = question;
  const subject = { id: 'indeks-desa', title: 'Indeks dan status desa', place: sheet('Indeks Desa') };
  if (!areVillagesPrinted(question))
    return notNeeded(subject, 'Tidak ada indikator yang dihitung dari desa.');
  return counted(
    subject,
    facts.organisation.villages.filter(({ kind }) => kind === 'desa'),
    {
      isFilled: (village) => indexOfYear(village, facts.year) !== null,
      name: ({ name }) => name,
      none: 'Belum ada desa dalam daftar.',
    },
  );
}

/** Blocks on the land and the people. */
const TERRITORY = ['desa-luas', 'desa-kepadatan', 'desa-penduduk', 'desa-rt-rw'];

function villageProfiles({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'profil-desa', title: 'Luas, penduduk, RT dan RW desa', place: sheet('Desa') };
  const needsArea = printed.has('desa-luas', 'desa-kepadatan');
  const needsPeople = printed.has('desa-penduduk', 'desa-kepadatan');
  const needsParts = printed.has('desa-rt-rw');
  if (!needsArea && !needsPeople && !needsParts) return notNeeded(subject, NOT_PRINTED);
  if (facts.organisation.villages.length === 0 && !printed.always(...TERRITORY))
    return notNeeded(subject, 'Unit ini tidak mempunyai desa atau kelurahan dalam daftar.');
  return counted(subject, facts.organisation.villages, {
    isFilled: ({ area, male, female, rt }) =>
      (!needsArea || area !== null) &&
      (!needsPeople || (male !== null && female !== null)) &&
      (!needsParts || rt !== null),
    name: ({ name }) => name,
    none: 'Belum ada desa dalam daftar.',
  });
}

function services({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'layanan', title: 'Jumlah layanan yang diberikan', place: sheet('Jumlah Layanan') };
  const all = facts.organisation.services;
  if (!printed.always('layanan', 'subjek-layanan') && all.length === 0)
    return notNeeded(subject, 'Tidak ada jenis layanan dalam daftar.');
  return counted(subject, all, {
    // None given is a count as well: 0 was entered.
    isFilled: ({ counts }) => counts.some(({ year }) => year === facts.year),
    name: ({ name }) => name,
    none: 'Belum ada jenis layanan. Isi lembar Layanan.',
  });
}

function registers({ facts }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'register', title: 'Register lain', place: sheet('Daftar Register') };
  const ofYear = facts.organisation.registers.filter(({ year }) => year === facts.year);
  if (ofYear.length === 0) return notNeeded(subject, 'Unit ini tidak mempunyai register lain.');
  return counted(subject, ofYear, {
    isFilled: isWhole,
    name: ({ title }) => title,
    none: '',
    lacking: 'Masih ada isian kosong',
  });
}

/** Computed columns are never entered. */
function isWhole({ columns, rows }: RegisterFact): boolean {
  const entered = columns.filter(({ formula }) => formula === null);
  return (
    rows.length > 0 && rows.every(({ cells }) => entered.every(({ code }) => (cells[code] ?? null) !== null))
  );
}

const ACTIVITIES = ['kegiatan', 'subjek-kegiatan', 'foto-kegiatan', 'subjek-foto'];

function activities({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = { id: 'kegiatan', title: 'Kegiatan yang dilaksanakan', place: sheet('Kegiatan') };
  if (!printed.has(...ACTIVITIES)) return notNeeded(subject, NOT_PRINTED);
  if (facts.organisation.activities.length === 0 && !printed.always(...ACTIVITIES))
    return notNeeded(subject, 'Unit ini tidak mempunyai kegiatan dalam daftar.');
  return atLeastOne(subject, facts.organisation.activities.length, 'Belum ada kegiatan dalam daftar.');
}
