/** The answer to an import, as text for a person. */
import type { ImportAnswer } from '../../exchange/import-answer.ts';
import { textTable } from './text-table.ts';

const KINDS = ['added', 'changed', 'removed'] as const;
const KIND_WORDS = { added: 'Ditambah', changed: 'Diubah', removed: 'Dihapus' } as const;
/** More lines than a person reads; `--json` has them all. */
const MOST_DETAILS = 200;

export function showImport(answer: ImportAnswer, width: number | null): string {
  const notes = answer.problems.filter(({ severity }) => severity === 'note');
  const errors = answer.problems.filter(({ severity }) => severity === 'error');
  const parts: string[] = [];
  if (errors.length > 0) {
    parts.push(problemTable(errors, width));
    parts.push(`${answer.problemCount} masalah ditemukan. Tidak ada yang diimpor.`);
    return parts.join('\n\n');
  }
  if (notes.length > 0) parts.push(`Catatan:\n${problemTable(notes, width)}`);
  if (answer.differences.length > 0) parts.push(countTable(answer, width), ...details(answer, width));
  parts.push(conclusion(answer));
  return parts.join('\n\n');
}

function problemTable(problems: ImportAnswer['problems'], width: number | null): string {
  return textTable(
    [{ title: 'Tempat' }, { title: 'Terbaca' }, { title: 'Yang diharapkan' }, { title: 'Keterangan' }],
    problems.map(({ path, read, expected, message }) => [path, read ?? '–', expected ?? '–', message]),
    width,
  );
}

function countTable({ differences }: ImportAnswer, width: number | null): string {
  const kindsOfFact = [...new Set(differences.map(({ what }) => what))];
  const rows = kindsOfFact.map((what) => {
    const counts = KINDS.map(
      (kind) =>
        differences.filter((difference) => difference.what === what && difference.kind === kind).length,
    );
    return [what, ...counts.map((count) => (count === 0 ? '–' : String(count)))];
  });
  const columns = KINDS.map((kind) => ({ title: KIND_WORDS[kind], align: 'right' as const }));
  return textTable([{ title: 'Jenis fakta' }, ...columns], rows, width);
}

/** What was there before and is no longer so, field by field; what is new is counted only. */
function details({ differences }: ImportAnswer, width: number | null): string[] {
  const rows = differences
    .filter(({ kind }) => kind !== 'added')
    .flatMap(({ kind, what, key, fields }) =>
      kind === 'removed'
        ? [[KIND_WORDS.removed, what, key, '', '', '']]
        : fields.map(({ field, before, after }) => [
            KIND_WORDS.changed,
            what,
            key,
            field,
            before ?? '–',
            after ?? '–',
          ]),
    );
  if (rows.length === 0) return [];
  const titles = ['Perubahan', 'Jenis fakta', 'Kunci', 'Isian', 'Semula', 'Menjadi'];
  const table = textTable(
    titles.map((title) => ({ title })),
    rows.slice(0, MOST_DETAILS),
    width,
  );
  const more = rows.length - MOST_DETAILS;
  return more > 0 ? [`${table}\n… dan ${more} baris lagi (semuanya dengan --json)`] : [table];
}

function conclusion({ unit, year, dryRun, differences }: ImportAnswer): string {
  const what = `Paket data ${unit ?? ''} tahun ${year ?? ''}`;
  if (differences.length === 0) return `${what}: tidak ada perubahan, data yang sama sudah tersimpan.`;
  const count = `${differences.length} perbedaan`;
  return dryRun
    ? `${what} dapat diimpor (${count}). Ini uji coba: tidak ada yang diubah.`
    : `${what} diimpor (${count}).`;
}
