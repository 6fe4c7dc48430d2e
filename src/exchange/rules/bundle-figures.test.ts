import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { parseBundle } from '../bundle-schema.ts';
import { figuresOf } from './bundle-figures.ts';

const reading = parseBundle(readFileSync(new URL('../../../demo/bajuin-2025.json', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
const { bundle } = reading;
const book = figuresOf(bundle);

function figure(id: string): Figure {
  const found = book.get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

describe('the demo year of Bajuin', () => {
  test.each([
    ['capaian/iku-1/2025', '140,00 %'],
    ['capaian/iku-2/2025', '99,73 %'],
    ['rata-rata/iku/2025', '119,86 %'],
    ['kategori-rata-rata/iku/2025', 'Sangat Tinggi'],
    ['terukur/iku/2025', '2 dari 2'],
    ['pagu/total/2025', '8.102.188.741,16'],
    ['realisasi-anggaran/total/2025', '7.140.490.984,00'],
    ['serapan/total/2025', '88,13 %'],
    ['rekening-serapan/5/2025', '88,13 %'],
    ['rekening-pertumbuhan/5/2025', '96,63 %'],
    ['pagu-indikator/iku-1/2025', '40.172.248,31'],
    ['realisasi-indikator/iku-1/2025', '28.750.000,00'],
    ['skm/2025', '87,47'],
    ['skm-resmi/2025', '87,26'],
    ['desa/mandiri/2025', '7'],
    ['layanan/2025', '1.781'],
    ['layanan-tersedia/2025', '10 dari 16'],
    ['pegawai/2025', '27'],
    ['akip/2025', '78,80'],
    ['akip-predikat/2025', 'BB'],
    ['akip/2024', '77,45'],
  ])('%s is %s', (id, shown) => {
    expect(figure(id).shown.replaceAll('\u00A0', ' ')).toBe(shown);
  });

  test('every figure can be walked down to what was entered, without a circle', () => {
    const walked = new Set<string>();
    const walk = (id: string, above: readonly string[]): void => {
      expect(above).not.toContain(id);
      if (walked.has(id)) return;
      for (const input of figure(id).explanation.inputs) {
        if (input.figureId === null) continue;
        expect(figure(input.figureId).shown).toBe(input.shown);
        walk(input.figureId, [...above, id]);
      }
      walked.add(id);
    };
    for (const id of book.keys()) walk(id, []);
    expect(walked.size).toBe(book.size);
    expect(book.size).toBeGreaterThan(1500);
  });

  test('what has no value says so in words, never as a number', () => {
    const without = [...book.values()].filter(({ outcome }) => outcome.state !== 'value');
    expect(without.length).toBeGreaterThan(100);
    for (const { shown } of without) expect(shown).not.toMatch(/^-?\d/);
  });

  test('the same facts give the same book', () => {
    expect([...figuresOf(bundle)]).toEqual([...book]);
  });
});
