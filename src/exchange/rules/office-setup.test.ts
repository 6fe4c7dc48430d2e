import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFICE_KINDS, offeredPositions } from '../../organisation/rules/office-kinds.ts';
import { parseBundle } from '../bundle-schema.ts';
import { codeOf, firstBundle } from './first-bundle.ts';
import { findSetupProblems, type OfficeSetup } from './office-setup.ts';
import { validateBundle } from './validate-bundle.ts';

const BAJUIN: OfficeSetup = {
  government: {
    code: '63.01',
    name: 'Kabupaten Tanah Laut',
    province: 'Kalimantan Selatan',
    capital: 'Pelaihari',
    headTitle: 'Bupati',
    zone: 'WITA',
  },
  unit: {
    kind: 'kecamatan',
    name: 'Kecamatan Bajuin',
    code: '63.01.10',
    shortName: 'bajuin',
    place: 'Bajuin',
    address: '',
    year: 2025,
  },
  positions: offeredPositions('kecamatan', 'Kecamatan Bajuin'),
  plan: {
    title: 'Renstra Kecamatan Bajuin Tahun 2025-2029',
    startYear: 2025,
    endYear: 2029,
    goal: 'Meningkatnya Kualitas Pelayanan Publik',
    objective: 'Meningkatnya Pelayanan Publik Kecamatan',
    indicator: 'Indeks Kepuasan Masyarakat',
    indicatorUnit: 'Nilai',
    target: '87,5',
  },
};

const paths = (setup: OfficeSetup) => findSetupProblems(setup).map(({ path }) => path);
const withUnit = (unit: Partial<OfficeSetup['unit']>) => ({ ...BAJUIN, unit: { ...BAJUIN.unit, ...unit } });
const withPlan = (plan: Partial<OfficeSetup['plan']>) => ({ ...BAJUIN, plan: { ...BAJUIN.plan, ...plan } });

function bundleOf(setup: OfficeSetup) {
  const reading = parseBundle(JSON.stringify(firstBundle(setup)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.bundle;
}

describe('the answers of a new office', () => {
  it('stand when they are those of Kecamatan Bajuin', () => {
    expect(findSetupProblems(BAJUIN)).toEqual([]);
  });
  it('may leave goal, objective and indicator for later', () => {
    expect(
      paths(withPlan({ goal: '', objective: '', indicator: '', indicatorUnit: '', target: '' })),
    ).toEqual([]);
  });
  it('need the code of their own province', () => {
    const government = { ...BAJUIN.government, province: 'Bali' };
    expect(findSetupProblems({ ...BAJUIN, government })).toEqual([
      { path: 'government.code', message: 'Kode di Bali dimulai dengan 51.' },
    ]);
  });
  it('need the year within the plan', () => {
    expect(paths(withUnit({ year: 2024 }))).toEqual(['plan.startYear']);
  });
  it('need an objective for an indicator, and a goal for an objective', () => {
    expect(paths(withPlan({ goal: '' }))).toEqual(['plan.goal']);
    expect(paths(withPlan({ objective: '' }))).toEqual(['plan.objective']);
  });
  it('take no signs nobody sees', () => {
    for (const name of ['Kecamatan\u0000', 'Kecamatan \u202eBajuin', 'Kecamatan\nBajuin', '\ud800'])
      expect(paths(withUnit({ name }))).toEqual(['unit.name']);
  });
  it('have one head, no position twice, and nobody above himself', () => {
    const [head, secretary, ...others] = BAJUIN.positions;
    if (head === undefined || secretary === undefined) throw new Error('The set has a head and a secretary');
    const of = (positions: OfficeSetup['positions']) => paths({ ...BAJUIN, positions });
    expect(of([])).toEqual(['positions']);
    expect(of([head, { ...head, title: 'CAMAT  Bajuin' }])).toContain('positions[1].title');
    expect(of([{ ...head, superior: secretary.title }, secretary, ...others])).toContain(
      'positions[0].superior',
    );
    expect(of([head, { ...secretary, superior: '' }])).toContain('positions');
    expect(of([head, { ...secretary, superior: 'Bukan siapa-siapa' }])).toEqual(['positions[1].superior']);
  });
});

describe('the first bundle', () => {
  it('holds together for every kind of office with the positions offered', () => {
    for (const { kind, label } of OFFICE_KINDS) {
      const name = `${label} Bajuin`;
      const setup = { ...withUnit({ kind, name }), positions: offeredPositions(kind, name) };
      expect(findSetupProblems(setup)).toEqual([]);
      expect(validateBundle(bundleOf(setup)).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
  it('sets Kecamatan Bajuin up with its sections, its camat below the bupati, and one IKU with its target', () => {
    const { organisation, planning } = bundleOf(BAJUIN);
    expect(organisation.positions.slice(0, 3)).toMatchObject([
      { code: 'bupati', title: 'Bupati Tanah Laut', unit: null, superior: null },
      { code: 'camat-bajuin', unit: '63.01.10', superior: 'bupati', level: 'III.a', isHead: true },
      { code: 'sekretaris-kecamatan', unit: 'sekretariat-kecamatan', superior: 'camat-bajuin' },
    ]);
    expect(organisation.units.find(({ code }) => code === 'subbag-umum-dan-kepegawaian')).toMatchObject({
      parent: 'sekretariat-kecamatan',
      kind: 'subbagian',
    });
    expect(organisation.government.timeZone).toBe('Asia/Makassar');
    expect(planning.targets).toMatchObject([{ indicator: 'iku-1', year: 2025 }]);
  });
  it('gives two texts of one code two codes', () => {
    const [head] = BAJUIN.positions;
    if (head === undefined) throw new Error('The set has a head');
    const row = (title: string) => ({ title, part: '', superior: head.title, level: 'IV.a' });
    const { organisation } = bundleOf({ ...BAJUIN, positions: [head, row('Kasi A'), row('Kasi A.')] });
    expect(organisation.positions.map(({ code }) => code)).toEqual([
      'bupati',
      'camat-bajuin',
      'kasi-a',
      'kasi-a-2',
    ]);
  });
  it('has codes of letters and digits whatever the text is', () => {
    expect(codeOf('Kepala Seksi Pelayanan Umum')).toBe('kasi-pelayanan-umum');
    expect(codeOf('★')).toBe('x');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z0-9][a-z0-9-]*$/u.test(codeOf(text))),
    );
  });
});

it('answers that pass the checks always make a bundle that holds together', () => {
  const text = fc.string({ maxLength: 40 });
  const position = fc.record({
    title: fc.constantFrom('Camat', 'Sekretaris', 'Kasi A', 'Kasi a ', 'Kasi B', ''),
    part: fc.constantFrom('', 'Seksi A', 'Seksi B', 'Camat'),
    superior: fc.constantFrom('', 'Camat', 'Sekretaris', 'Kasi B'),
    level: text,
  });
  const setup = fc.record({
    unitName: text,
    goal: text,
    target: fc.constantFrom('', '87,5', '1.000', 'x', '99999999999999999999'),
    positions: fc.array(position, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(setup, ({ unitName, goal, target, positions }) => {
      const changed = {
        ...withUnit({ name: unitName }),
        ...{ plan: { ...BAJUIN.plan, goal, target } },
        positions,
      };
      if (findSetupProblems(changed).length > 0) return;
      const reading = parseBundle(JSON.stringify(firstBundle(changed)));
      expect(
        reading.ok ? validateBundle(reading.bundle).filter(({ severity }) => severity === 'error') : reading,
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
