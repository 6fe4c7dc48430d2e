import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { AgreementFact } from './facts.ts';
import { agreementFigures } from './figures.ts';
import { lastAgreement, signedTargets } from './signed-targets.ts';

const position = (code: string, unit: string | null, isHead: boolean) => ({
  code,
  title: code === 'camat' ? 'Camat Bajuin' : code,
  unit,
  superior: null,
  level: null,
  isHead,
});
const positions = [
  position('bupati', null, true),
  position('kasi', 'seksi', true),
  position('camat', 'bajuin', true),
];

function agreement(code: string, firstParty: string, order: number, target: string): AgreementFact {
  return {
    code,
    year: 2025,
    version: order === 1 ? 'murni' : 'perubahan',
    order,
    signedOn: `2025-0${order}-02`,
    place: 'Bajuin',
    firstParty,
    secondParty: 'bupati',
    firstCapacity: 'definitif',
    secondCapacity: 'definitif',
    budgetVersion: null,
    reason: null,
    indicatorLines: [
      {
        order: 1,
        objective: 'Tata kelola',
        indicator: 'iku-2',
        signedName: null,
        target: { kind: 'number', value: decimal(target), parts: null },
        unit: 'Nilai',
      },
    ],
    budgetLines: [
      { item: '7.01.01.2.01.0001', amount: decimal('3828612.47') },
      { item: '7.01.01.2.01.0007', amount: decimal('592034') },
    ],
  };
}
const agreements = [
  agreement('pk-kasi', 'kasi', 2, '80'),
  agreement('pk-murni', 'camat', 1, '89'),
  agreement('pk-perubahan', 'camat', 2, '87.50'),
];

describe('the target that was signed', () => {
  test('is of the unit head’s last agreement; an earlier one no longer speaks', () => {
    const targets = signedTargets(agreements, positions, 'bajuin');
    expect(targets.map((target) => [target.agreement, target.isOfUnitHead])).toEqual([
      ['pk-perubahan', true],
      ['pk-kasi', false],
    ]);
    expect(targets[0]?.title).toBe('Perjanjian Kinerja Camat Bajuin 2025, perubahan');
    expect(lastAgreement(agreements, 'camat', 2024)).toBeNull();
  });
});

describe('C-40 the money of an agreement', () => {
  test('is summed up the nomenclature it carries, and no further', () => {
    const nomenclature = [
      { code: '7.01.01', name: 'Penunjang', level: 'program' as const, parent: null },
      { code: '7.01.01.2.01', name: 'Perencanaan', level: 'activity' as const, parent: '7.01.01' },
      {
        code: '7.01.01.2.01.0001',
        name: 'Penyusunan',
        level: 'subactivity' as const,
        parent: '7.01.01.2.01',
      },
      { code: '7.01.01.2.01.0007', name: 'Evaluasi', level: 'subactivity' as const, parent: '7.01.01.2.01' },
      { code: '7.01.03', name: 'Pemberdayaan', level: 'program' as const, parent: null },
    ];
    const book = new Map(
      agreementFigures(agreements.slice(2), nomenclature).map((figure) => [figure.id, figure]),
    );
    expect(book.get('pk/pk-perubahan/7.01.01.2.01')?.explanation.worked).toBe(
      '3.828.612,47 + 592.034,00 = 4.420.646,47',
    );
    expect(book.get('pk/pk-perubahan/total')?.shown).toBe('4.420.646,47');
    expect(book.has('pk/pk-perubahan/7.01.03')).toBe(false);
  });
});
