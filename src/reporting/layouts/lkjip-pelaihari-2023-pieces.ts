/** Small pieces the layout of Kecamatan Pelaihari 2023 is put together from. */
import type { BlockOptions, LayoutItem, LayoutSection } from '../rules/layout.ts';

export const text = (value: string): LayoutItem => ({ kind: 'text', text: value });
export const write = (name: string, options?: BlockOptions): LayoutItem =>
  options === undefined ? { kind: 'block', name } : { kind: 'block', name, options };
export const written = (section: string): LayoutItem => write('narasi', { bagian: section });
export const tableOnly = (name: string, options: BlockOptions): LayoutItem =>
  write(name, { hanya: ['tabel'], ...options });

export const LANDSCAPE = { orientation: 'landscape' } as const;

/** Texts of one kind about the subject; nothing where nobody wrote any. */
export const told = (ending: string): LayoutItem =>
  write('subjek-analisis', { bagian: [ending], wajib: false });

/** A part without a heading of its own: for another paper, or to go when it is empty. */
export const part = (
  id: string,
  content: readonly LayoutItem[],
  more: Partial<LayoutSection> = {},
): LayoutSection => ({
  id,
  title: '',
  label: 'none',
  heading: 'none',
  content,
  ...more,
});

/** Obstacles, solutions and plan, each after a line that names it; what nobody wrote goes with its line. */
export const obstaclesAndPlans = (id: string): readonly LayoutSection[] =>
  (
    [
      ['hambatan', 'Permasalahan/kendala yang dihadapi:'],
      ['solusi', 'Upaya dan solusi atas kendala tersebut:'],
      ['rencana-aksi', 'Rencana aksi:'],
    ] as const
  ).map(([ending, line]) =>
    part(`${id}-${ending}`, [text(`**${line}**`), told(ending)], { ifEmpty: 'omit' }),
  );
