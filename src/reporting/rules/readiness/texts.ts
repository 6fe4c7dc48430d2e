/** Texts that only a person can write, drafts that a person has to accept, and photos. */
import {
  counted,
  NOT_PRINTED,
  nameSome,
  notNeeded,
  type ReadinessGroup,
  type ReadinessItem,
} from './item.ts';
import type { Printed, ReadinessQuestion } from './question.ts';

export function textReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'teks',
    title: 'Teks, kalimat rancangan, dan foto',
    items: [required(question), optional(question), accepted(question), drafts(question), photos(question)],
  };
}

function isWritten({ facts }: ReadinessQuestion, section: string): boolean {
  return facts.reporting.narratives.some((one) => one.section === section && one.text.trim() !== '');
}

function required(question: ReadinessQuestion): ReadinessItem {
  const all = question.printed.texts.filter(({ isRequired }) => isRequired);
  const first = all.find(({ section }) => !isWritten(question, section)) ?? all[0];
  const subject = {
    id: 'teks-wajib',
    title: 'Teks yang harus ditulis',
    place: {
      page: 'impor',
      sheet: 'Narasi',
      ...(first === undefined ? {} : { section: first.section }),
    },
  } as const;
  if (all.length === 0) return notNeeded(subject, NOT_PRINTED);
  return counted<Printed['texts'][number]>(subject, all, {
    isFilled: ({ section }) => isWritten(question, section),
    name: ({ title }) => title,
    none: '',
    lacking: 'Belum ditulis',
  });
}

/** The report is whole without them; they are named, because few know that they may be written. */
function optional(question: ReadinessQuestion): ReadinessItem {
  const open = question.printed.texts.filter(
    ({ isRequired, section }) => !isRequired && !isWritten(question, section),
  );
  const subject = {
    id: 'teks-tambahan',
    title: 'Teks tambahan (boleh kosong)',
    place: { page: 'impor', sheet: 'Narasi' },
  } as const;
  return notNeeded(
    subject,
    open.length === 0
      ? 'Semua bagian sudah mempunyai teks tambahan.'
      : `Dapat ditambahkan pada: ${nameSome(open.map(({ title }) => title))}.`,
  );
}

function accepted({ facts }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'teks-diterima',
    title: 'Teks yang sudah ditinjau',
    place: { page: 'impor', sheet: 'Narasi' },
  } as const;
  return counted(subject, facts.reporting.narratives, {
    isFilled: ({ isAccepted }) => isAccepted,
    name: ({ title, section }) => title ?? section,
    none: 'Belum ada teks.',
    lacking: 'Perlu ditinjau',
  });
}

/** Sentences of the generator carry their mark until the report is handed in. */
function drafts({ facts }: ReadinessQuestion): ReadinessItem {
  const isDraft = facts.reporting.report.state === 'draft';
  return {
    id: 'kalimat-rancangan',
    title: 'Kalimat rancangan ditinjau',
    state: isDraft ? 'partly' : 'complete',
    count: null,
    detail: isDraft
      ? 'Kalimat yang disusun program bertanda "perlu ditinjau" selama laporan masih rancangan. Baca semuanya sebelum laporan diajukan.'
      : null,
    place: { page: 'laporan' },
  };
}

function photos({ facts, printed }: ReadinessQuestion): ReadinessItem {
  const subject = {
    id: 'foto',
    title: 'Foto kegiatan yang diunggah',
    place: { page: 'impor', sheet: 'Foto Kegiatan' },
  } as const;
  if (!printed.has('subjek-foto', 'foto-kegiatan')) return notNeeded(subject, NOT_PRINTED);
  const all = facts.organisation.activities.flatMap((activity) =>
    activity.photos.map((photo) => ({ ...photo, title: activity.title })),
  );
  if (all.length === 0 && !printed.always('subjek-foto', 'foto-kegiatan'))
    return notNeeded(subject, 'Unit ini tidak mempunyai kegiatan dengan foto.');
  return counted(subject, all, {
    isFilled: ({ image }) => image !== null,
    name: ({ caption, title }) => (caption === '' ? title : caption),
    none: 'Belum ada kegiatan dengan foto.',
    lacking: 'Belum diunggah',
  });
}
