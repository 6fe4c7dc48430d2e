/** The address of a new layout, made from its name. */
import type { Tx } from '../../platform/database/database.ts';
import { builtInLayout } from '../layouts/built-in-layouts.ts';
import { listLayouts } from './layout-store.ts';

/** "LKjIP Kecamatan (2026)" → `lkjip-kecamatan-2026`; the second of the same name ends in `-2`. */
export async function freeLayoutCode(tx: Tx, name: string): Promise<string> {
  const taken = new Set((await listLayouts(tx)).map(({ code }) => code));
  const plain = plainCode(name);
  for (let count = 1; ; count += 1) {
    const code = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(code) && builtInLayout(code) === null) return code;
  }
}

export function plainCode(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  return letters === '' ? 'tata-letak' : letters;
}
