import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findSetupProblems } from '../../src/exchange/rules/office-setup.ts';
import { EMPTY_DRAFT, forgetDraft, keepDraft, keptDraft, resolve, stepOfPath } from './draft.ts';

const NOVEMBER = new Date('2026-11-21T10:00:00+08:00');
const JANUARY = new Date('2026-01-15T10:00:00+08:00');

const BAJUIN = {
  ...EMPTY_DRAFT,
  government: {
    ...EMPTY_DRAFT.government,
    name: 'Kabupaten Tanah Laut',
    code: '63.01',
    capital: 'Pelaihari',
  },
  unit: { ...EMPTY_DRAFT.unit, name: 'Kecamatan Bajuin', code: '63.01.10' },
};

describe('the answers of a new office', () => {
  it('bring province, time zone, head, names, positions and plan along', () => {
    const office = resolve(BAJUIN, JANUARY);
    expect(office.government).toMatchObject({
      province: 'Kalimantan Selatan',
      zone: 'WITA',
      headTitle: 'Bupati',
    });
    expect(office.unit).toMatchObject({ shortName: 'bajuin', place: 'Bajuin', year: 2025 });
    expect(office.positions[0]?.title).toBe('Camat Bajuin');
    expect(office.plan).toMatchObject({
      title: 'Renstra Kecamatan Bajuin Tahun 2025-2029',
      startYear: 2025,
      endYear: 2029,
    });
    expect(findSetupProblems(office)).toEqual([]);
  });
  it('keep what somebody typed over a suggestion, emptied fields too', () => {
    const typed = { ...BAJUIN, government: { ...BAJUIN.government, headTitle: '', zone: 'WIB' } };
    expect(resolve(typed, JANUARY).government).toMatchObject({ headTitle: '', zone: 'WIB' });
  });
  it('report the last year in January and this year in November', () => {
    expect(resolve(BAJUIN, JANUARY).unit.year).toBe(2025);
    expect(resolve(BAJUIN, NOVEMBER).unit.year).toBe(2026);
  });
  it('offer a dinas a code of its own, seated in the capital', () => {
    const unit = { ...EMPTY_DRAFT.unit, kind: 'dinas', name: 'Dinas Pendidikan' };
    expect(resolve({ ...BAJUIN, unit }, JANUARY).unit).toMatchObject({
      code: '63.01.dinas-pendidikan',
      place: 'Pelaihari',
    });
  });
  it('stand in the step of their field', () => {
    expect(['unit.code', 'positions[2].title', 'account.password', 'plan.goal'].map(stepOfPath)).toEqual([
      'unit',
      'jabatan',
      'akun',
      'rencana',
    ]);
  });
});

describe('the kept answers', () => {
  beforeEach(() => {
    const stored = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    });
  });
  it('come back whole until they are forgotten', () => {
    expect(keptDraft()).toBeNull();
    keepDraft(BAJUIN);
    expect(keptDraft()).toEqual(BAJUIN);
    forgetDraft();
    expect(keptDraft()).toBeNull();
  });
  it('of an older version or a broken text are left out', () => {
    for (const text of ['{', 'null', '{"government":{}}', '[]']) {
      localStorage.setItem('selaras.mulai', text);
      expect(keptDraft()).toBeNull();
    }
  });
});
