/** Whether the files a layout names are the government's, and of the kind they stand for. */
import type { Problem } from '../../kernel/result.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { LayoutStyle } from '../rules/layout.ts';
import { type FilePurpose, listGovernmentFiles } from './government-file-store.ts';

/** Each at its place: `style.emblem`, `style.wordStyles`. */
export async function fileProblems(tx: Tx, style: LayoutStyle): Promise<Problem[]> {
  const asked: readonly (readonly [hash: string | null, purpose: FilePurpose, path: string])[] = [
    [style.emblem, 'emblem', 'style.emblem'],
    [style.wordStyles, 'word-styles', 'style.wordStyles'],
  ];
  if (asked.every(([hash]) => hash === null)) return [];
  const held = new Set((await listGovernmentFiles(tx)).map(({ purpose, hash }) => `${purpose}/${hash}`));
  return asked.flatMap(([hash, purpose, path]) =>
    hash === null || held.has(`${purpose}/${hash}`)
      ? []
      : [
          {
            code: 'unknown-file',
            message: 'Berkas yang dipilih tidak ada lagi. Pilih atau unggah yang lain.',
            path,
            read: hash,
            expected: null,
          },
        ],
  );
}
