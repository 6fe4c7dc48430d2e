/** Who reports, and who signs in which capacity. */
import { headOf, holderOn } from '../terms.ts';
import { counted, NOT_PRINTED, notNeeded, type ReadinessGroup, type ReadinessItem } from './item.ts';
import type { ReadinessQuestion } from './question.ts';

export function identityReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'identitas',
    title: 'Identitas dan tanda tangan',
    items: [profile(question), date(question), signer(question)],
  };
}

interface Field {
  readonly name: string;
  readonly value: string | null;
}
const FIELDS = {
  isFilled: ({ value }: Field) => value !== null && value !== '',
  name: ({ name }: Field) => name,
  none: '',
};

function profile({ facts }: ReadinessQuestion): ReadinessItem {
  const { address, postalCode, phone, email, place } = facts.organisation.profile;
  return counted(
    { id: 'profil', title: 'Alamat dan kontak unit', place: { page: 'impor', sheet: 'Identitas' } },
    [
      { name: 'alamat', value: address },
      { name: 'kode pos', value: postalCode },
      { name: 'telepon', value: phone },
      { name: 'surel', value: email },
      { name: 'tempat kedudukan', value: place },
    ],
    FIELDS,
  );
}

const isSigned = (question: ReadinessQuestion): boolean => question.printed.has('tanda-tangan-kepala');

function date(question: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'tanggal-tanda-tangan',
    title: 'Tempat dan tanggal tanda tangan',
    place: { page: 'impor', sheet: 'Identitas' },
  } as const;
  if (!isSigned(question)) return notNeeded(subject, NOT_PRINTED);
  const { facts } = question;
  return counted(
    subject,
    [
      { name: 'tempat', value: facts.organisation.profile.place },
      { name: 'tanggal laporan ditandatangani', value: facts.reporting.report.signedOn },
    ],
    FIELDS,
  );
}

/** The holder of the head's seat on the day of the signature; without a day, at the end of the year. */
function signer(question: ReadinessQuestion): ReadinessItem {
  const { facts } = question;
  const head = headOf(facts);
  const subject = {
    id: 'penanda-tangan',
    title: `Pejabat penanda tangan${head === null ? '' : ` (${head.title})`}`,
    place: { page: 'impor', sheet: 'Pejabat' },
  } as const;
  if (!isSigned(question)) return notNeeded(subject, NOT_PRINTED);
  if (head === null)
    return {
      ...subject,
      state: 'missing',
      count: null,
      detail: 'Belum ada jabatan kepala unit. Tandai jabatannya pada lembar Jabatan.',
      place: { page: 'impor', sheet: 'Jabatan' },
    };
  const holder = holderOn(facts, head.code, facts.reporting.report.signedOn ?? `${facts.year}-12-31`);
  return counted(
    subject,
    [
      { name: 'pejabat pada tanggal tanda tangan', value: holder === null ? null : holder.position },
      { name: 'nama pejabat', value: holder?.name ?? null },
      { name: 'pangkat', value: holder?.rank ?? null },
    ],
    FIELDS,
  );
}
