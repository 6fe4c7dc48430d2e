import { describe, expect, it } from 'vitest';
import { decimal } from '../../../kernel/decimal.ts';
import { LKJIP_PERMENPANRB_53_2014 as LAYOUT } from '../../layouts/lkjip-permenpanrb-53-2014.ts';
import type { NarrativeFact, UnitYear } from '../facts.ts';
import { buildFigureBook } from '../figure-book.ts';
import type { ReportLayout } from '../layout.ts';
import { measured, sampleMeasurement, sampleYear } from '../testing/sample-year.ts';
import { nameSome, progressOf, type ReadinessItem } from './item.ts';
import { reportReadiness } from './readiness.ts';

function items(year: UnitYear, layout: ReportLayout = LAYOUT): ReadonlyMap<string, ReadinessItem> {
  const groups = reportReadiness({ facts: year, figures: buildFigureBook(year), layout });
  return new Map(groups.flatMap((group) => group.items.map((item) => [item.id, item])));
}
const item = (id: string, year: UnitYear = sampleYear(), layout?: ReportLayout) =>
  items(year, layout).get(id);
const withMeasurements = (measurements: UnitYear['measurement']['measurements']): UnitYear =>
  sampleYear({ measurement: sampleMeasurement({ measurements }) });
const withNarratives = (...sections: string[]): UnitYear => {
  const year = sampleYear();
  const narratives = sections.map(
    (section, index): NarrativeFact => ({
      section,
      order: index,
      title: null,
      text: 'Ditulis orang.',
      isAccepted: index > 0,
    }),
  );
  return { ...year, reporting: { ...year.reporting, narratives } };
};

describe('what a report still lacks', () => {
  it('is told once for each thing, and leads somewhere', () => {
    const groups = reportReadiness({
      facts: sampleYear(),
      figures: buildFigureBook(sampleYear()),
      layout: LAYOUT,
    });
    const ids = groups.flatMap((group) => group.items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(groups.flatMap((group) => group.items).every(({ place }) => place.page !== undefined)).toBe(true);
  });

  it('counts realisations: 2 of 2 is complete', () => {
    expect(item('realisasi-utama')).toMatchObject({
      state: 'complete',
      count: { filled: 2, of: 2 },
      detail: null,
    });
  });

  it('knows zero from missing: a realisation of 0 is filled in', () => {
    const year = withMeasurements([measured('iku-1', '0', { source: 'Indeks Desa' })]);
    expect(item('realisasi-utama', year)).toMatchObject({
      state: 'partly',
      count: { filled: 1, of: 2 },
      detail: 'Belum diisi: Indeks Kepuasan Masyarakat.',
      place: { page: 'capaian', indicator: 'iku-2' },
    });
  });

  it('tells what is awaited from what is not filled in, and leaves out what does not apply', () => {
    const base = { year: 2025, quarter: null, source: null, obstacle: null, success: null, nextStep: null };
    const awaiting = withMeasurements([
      {
        ...base,
        indicator: 'iku-1',
        realisation: { state: 'awaiting', from: 'Kementerian Desa', expected: null },
      },
      {
        ...base,
        indicator: 'iku-2',
        realisation: { state: 'not-applicable', reason: 'Survei tidak diadakan.' },
      },
    ]);
    expect(item('realisasi-utama', awaiting)).toMatchObject({
      state: 'missing',
      count: { filled: 0, of: 1 },
      detail: 'Menunggu hasil: Persentase Desa Mandiri.',
    });
  });

  it('asks for cause, obstacle and solution of each indicator, and names what is not written', () => {
    expect(item('analisis/iku-1')).toMatchObject({ state: 'missing', count: { filled: 0, of: 3 } });
    const year = withNarratives('indikator.iku-1.pendorong', 'indikator.iku-1.solusi');
    expect(item('analisis/iku-1', year)).toMatchObject({
      state: 'partly',
      detail: 'Belum ditulis: hambatan.',
      place: { page: 'capaian', indicator: 'iku-1', section: 'indikator.iku-1.hambatan' },
    });
  });

  it('takes an obstacle entered with the measurement as written', () => {
    const [first, ...rest] = sampleMeasurement().measurements;
    if (first === undefined) throw new Error('no measurement');
    const year = withMeasurements([{ ...first, obstacle: 'Anggaran terlambat.' }, ...rest]);
    expect(item('analisis/iku-1', year)?.count).toEqual({ filled: 1, of: 3 });
  });

  it('tells a signed target that is not the plan’s: 55,55 against 65', () => {
    expect(item('pk-target')).toMatchObject({
      state: 'missing',
      count: { filled: 0, of: 2 },
      detail: expect.stringContaining('Persentase Desa Mandiri; Indeks Kepuasan Masyarakat'),
    });
  });

  it('counts a comparison that was looked for and is not published', () => {
    expect(item('pembanding/province')).toMatchObject({ count: { filled: 1, of: 2 } });
    expect(item('pembanding/nation')).toMatchObject({ state: 'missing', count: { filled: 0, of: 2 } });
  });

  it('knows spending of a programme from that of its parts', () => {
    expect(item('realisasi-program')).toMatchObject({ state: 'complete', count: { filled: 3, of: 3 } });
    expect(item('realisasi-sub-kegiatan')).toMatchObject({
      state: 'partly',
      count: { filled: 2, of: 3 },
      detail: 'Belum diisi: 7.01.01.2.02.0001 Gaji dan Tunjangan.',
    });
    expect(item('fisik')).toMatchObject({ state: 'partly', count: { filled: 2, of: 3 } });
  });

  it('takes a service with 0 requests as counted', () => {
    expect(item('layanan')).toMatchObject({ state: 'complete', count: { filled: 2, of: 2 } });
  });

  it('sees an empty cell of a register, but never in a computed column', () => {
    expect(item('register')).toMatchObject({ state: 'missing', detail: expect.stringContaining('Bantuan') });
    const year = sampleYear();
    const registers = year.organisation.registers.map((one) => ({
      ...one,
      columns: [
        ...one.columns,
        {
          code: 'dua',
          label: 'Dua kali',
          type: 'number' as const,
          summed: false,
          formula: 'pbp × 2',
          decimals: 0,
        },
      ],
      rows: [{ label: 'Bajuin', cells: { pbp: decimal(55) } }],
    }));
    const whole = { ...year, organisation: { ...year.organisation, registers } };
    expect(item('register', whole)?.state).toBe('complete');
  });

  it('asks only for what the layout prints: not needed is not complete', () => {
    const bare = {
      ...LAYOUT,
      front: [],
      annexes: [],
      body: LAYOUT.body.filter(({ id }) => id === 'bab-pendahuluan'),
    };
    expect(item('sarana', sampleYear(), bare)?.state).toBe('missing');
    for (const id of ['realisasi-sub-kegiatan', 'rekening', 'pembanding/peer', 'tanggal-tanda-tangan'])
      expect([id, item(id, sampleYear(), bare)?.state]).toEqual([id, 'not-needed']);
    expect(items(sampleYear(), bare).has('analisis/iku-1')).toBe(false);
  });

  it('names the texts that must be written, and those not yet read', () => {
    expect(item('teks-wajib')).toMatchObject({
      state: 'missing',
      detail: 'Belum ditulis: Langkah perbaikan.',
    });
    const year = withNarratives('isu-strategis', 'penutup.langkah');
    expect(item('teks-wajib', year)?.state).toBe('complete');
    expect(item('teks-diterima', year)).toMatchObject({ state: 'partly', count: { filled: 1, of: 2 } });
  });

  it('is all missing, never complete, in a year with nothing in it', () => {
    const { organisation, planning, budget, agreements, measurement, survey } = sampleYear();
    const empty = sampleYear({
      organisation: {
        ...organisation,
        positions: [],
        villages: [],
        services: [],
        staff: [],
        registers: [],
        profile: { ...organisation.profile, place: '' },
      },
      planning: {
        ...planning,
        plans: [],
        objectives: [],
        indicators: [],
        targets: [],
        baselines: [],
        benchmarks: [],
      },
      budget: {
        ...budget,
        nomenclature: [],
        versions: [],
        lines: [],
        spending: [],
        physicalProgress: [],
        accounts: [],
        accountAmounts: [],
        links: [],
      },
      agreements: { ...agreements, agreements: [] },
      measurement: { ...measurement, measurements: [] },
      survey: { ...survey, years: [], periods: [] },
    });
    const states = [...items(empty).values()].filter(({ state }) => state === 'complete');
    expect(states.map(({ id }) => id)).toEqual([]);
  });
});

describe('the progress of a group', () => {
  const one = (state: ReadinessItem['state']): ReadinessItem => ({
    id: state,
    title: '',
    state,
    count: null,
    detail: null,
    place: { page: 'impor' },
  });

  it('is complete only when every needed item is', () => {
    expect(progressOf([one('complete'), one('not-needed')])).toEqual({
      complete: 1,
      needed: 1,
      state: 'complete',
    });
    expect(progressOf([one('complete'), one('missing')])).toMatchObject({ state: 'partly', needed: 2 });
    expect(progressOf([one('partly')]).state).toBe('partly');
    expect(progressOf([one('missing')]).state).toBe('missing');
    expect(progressOf([one('not-needed')]).state).toBe('not-needed');
  });
});

describe('names of what is missing', () => {
  it('are four at most, and how many more', () => {
    expect(nameSome(['A', 'B'])).toBe('A; B');
    expect(nameSome(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('A; B; C; D; dan 2 lainnya');
  });

  it('end at a word when they are long', () => {
    const long = 'Persentase kepuasan pegawai pada layanan internal perangkat daerah, termasuk kecamatan.';
    expect(nameSome([long])).toBe('Persentase kepuasan pegawai pada layanan internal perangkat daerah …');
  });
});

describe('what the layout prints only where there is something', () => {
  const year = sampleYear();
  const without: UnitYear = {
    ...year,
    organisation: { ...year.organisation, villages: [], services: [], activities: [], registers: [] },
    planning: {
      ...year.planning,
      indicators: year.planning.indicators.map((one) => ({ ...one, variables: [] })),
    },
  };

  it.each(['profil-desa', 'indeks-desa', 'layanan', 'kegiatan', 'foto', 'target-triwulan-anggaran'])(
    'does not ask an office without any for %s',
    (id) => {
      expect(item(id, without)?.state).toBe('not-needed');
    },
  );

  it('asks an office with villages for their land and people', () => {
    expect(item('profil-desa')).toMatchObject({ state: 'missing' });
  });

  it('asks for all of it where a layout prints it whatever there is', () => {
    const content = ['kegiatan', 'layanan', 'desa-luas', 'foto-kegiatan', 'kemajuan-triwulan'].map(
      (name) => ({ kind: 'block', name }) as const,
    );
    const always: ReportLayout = {
      ...LAYOUT,
      annexes: [{ id: 'lampiran', title: 'Register', label: 'annex', content }],
    };
    for (const id of ['profil-desa', 'layanan', 'kegiatan', 'foto'])
      expect(item(id, without, always)?.state, id).toBe('missing');
  });
});
