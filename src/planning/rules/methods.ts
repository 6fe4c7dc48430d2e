/** The methods of C-10…C-15 in words: name, formula and rule number, for screens, documents and explanations. */
import type { Accumulation, Method } from './facts.ts';

export interface MethodDescription {
  readonly rule: string;
  readonly name: string;
  readonly formula: string;
}

export const METHODS: Readonly<Record<Method, MethodDescription>> = {
  maximise: { rule: 'C-10', name: 'Makin tinggi makin baik', formula: 'R / T × 100' },
  'minimise-ratio': { rule: 'C-11', name: 'Makin rendah makin baik, rasio', formula: 'T / R × 100' },
  'minimise-deviation': {
    rule: 'C-12',
    name: 'Makin rendah makin baik, simpangan',
    formula: '(2T − R) / T × 100, paling rendah 0',
  },
  range: {
    rule: 'C-13',
    name: 'Rentang atau nilai tepat',
    formula: '100 − jarak ke batas terdekat / |batas| × 100, paling rendah 0',
  },
  predicate: {
    rule: 'C-14',
    name: 'Predikat',
    formula: 'nilai predikat yang dicapai / nilai predikat target × 100',
  },
  text: { rule: 'C-15', name: 'Uraian', formula: 'dinyatakan tercapai atau tidak tercapai, dengan alasan' },
};

export const ACCUMULATIONS: Readonly<Record<Accumulation, string>> = {
  sum: 'dijumlahkan',
  last: 'nilai terakhir yang terisi',
  average: 'rata-rata triwulan yang terisi',
  maximum: 'nilai tertinggi',
};
