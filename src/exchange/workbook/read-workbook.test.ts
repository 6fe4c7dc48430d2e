import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookReading } from '../rules/workbook.ts';
import { editedWorkbook } from '../testing/edited-workbook.ts';

const errors = ({ problems }: WorkbookReading) =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(({ sheet, cell, code }) => `${sheet} ${cell}: ${code}`);
const notes = ({ problems }: WorkbookReading) =>
  problems.filter(({ severity }) => severity === 'note').map(({ sheet, code }) => `${sheet}: ${code}`);

function bundleOf(reading: WorkbookReading) {
  if (reading.bundle === null)
    throw new Error(JSON.stringify([reading.problems, reading.questions], null, 1));
  return reading.bundle;
}

describe('what a person need not know', () => {
  it('the names of a formula stand for themselves', async () => {
    const book = (await editedWorkbook()).put('Indikator', 'L3', [['pelayanan_tepat / pelayanan × 100']]);
    book.remove('Variabel Rumus');
    expect(bundleOf(book.reading()).planning.indicators[0]?.variables).toEqual([
      { name: 'pelayanan_tepat', label: 'Pelayanan tepat', register: null },
      { name: 'pelayanan', label: 'Pelayanan', register: null },
    ]);
  });

  it('parts of the report are called by their names', async () => {
    const book = await editedWorkbook();
    const indicator = bundleOf(book.reading()).planning.indicators[0];
    book.replace('Narasi', [
      ['Bagian', 'Teks'],
      ['Simpulan', 'Baik.'],
      ['latar belakang', 'Sesuai aturan.'],
      [`Hambatan: ${indicator?.name}`, 'Ruang tunggu sempit.'],
      ['Solusi: IKU 99', 'Tidak ada indikatornya.'],
    ]);
    expect(errors(book.reading())).toEqual(['Narasi A5: unknown-section']);
    book.put('Narasi', 'A5', [['Inovasi']]);
    expect(bundleOf(book.reading()).reporting.narratives.map(({ section }) => section)).toEqual([
      'penutup.simpulan',
      'latar-belakang',
      `indikator.${indicator?.code}.hambatan`,
      'inovasi',
    ]);
  });

  it('the revised budget needs no row of its own before its pagu is written', async () => {
    const book = await editedWorkbook();
    book.replace('Versi Anggaran', [
      ['Kode', 'Tahun', 'Nama'],
      ['murni', 2025, 'APBD Tahun Anggaran 2025'],
    ]);
    book.replace('Pagu', [
      ['Sub Kegiatan', 'Pagu murni 2025', 'Pagu perubahan 2025'],
      ['7.01.01.2.01.0001', 100, 90],
    ]);
    for (const sheet of ['Target', 'Pengukuran', 'Perjanjian', 'Indikator Perjanjian', 'Anggaran Perjanjian'])
      book.remove(sheet);
    const { versions, lines } = bundleOf(book.reading()).budget;
    expect(versions.map(({ code, order }) => [code, order])).toEqual([
      ['murni', 1],
      ['perubahan', 2],
    ]);
    expect(lines.map(({ version, amount }) => [version, amount.toFixed()])).toEqual([
      ['murni', '100'],
      ['perubahan', '90'],
    ]);
    // Left empty, there is no revised budget.
    book.remove('Realisasi Rekening');
    book.replace('Pagu', [
      ['Sub Kegiatan', 'Pagu murni 2025', 'Pagu perubahan 2025'],
      ['7.01.01.2.01.0001', 100, null],
    ]);
    expect(bundleOf(book.reading()).budget.versions).toHaveLength(1);
  });
});

describe('headings and sheets as people leave them', () => {
  it('headings further down, below a letterhead, are found', async () => {
    const book = await editedWorkbook();
    book.replace('Desa', [
      ['PEMERINTAH KABUPATEN TANAH LAUT'],
      ['KECAMATAN BAJUIN'],
      [],
      ['Data desa keadaan Desember 2025'],
      [],
      ['No', 'Nama Desa', 'Luas Wilayah (km2)', 'L', 'P', 'Jumlah Penduduk'],
      [1, 'Bajuin', 23.5, 1204, 1187, 2391],
      [2, 'Galam', '1.234,5', 10, 12, 23],
    ]);
    book.remove('Indeks Desa');
    const reading = book.reading();
    const villages = bundleOf(reading).organisation.villages;
    expect(villages.map(({ code, name, area }) => [code, name, area?.toFixed()])).toEqual([
      ['bajuin', 'Bajuin', '23.5'],
      ['galam', 'Galam', '1234.5'],
    ]);
    expect(
      reading.totals.map(({ cell, printed, computed, difference }) => [cell, printed, computed, difference]),
    ).toEqual([
      ['F7', '2.391', '2.391', null],
      ['F8', '23', '22', '1'],
    ]);
  });

  it('a renamed heading is offered, and taken once a person confirmed it', async () => {
    const book = (await editedWorkbook()).put('Jabatan', 'B2', [['Nama Jabatan Struktural']]);
    const reading = book.reading();
    expect(reading.bundle).toBeNull();
    expect(reading.questions).toMatchObject([
      {
        kind: 'column',
        sheet: 'Jabatan',
        found: 'Nama Jabatan Struktural',
        candidates: [{ field: 'title' }],
      },
    ]);
    const answer = {
      kind: 'column',
      sheet: 'Jabatan',
      found: 'Nama Jabatan Struktural',
      field: 'title',
    } as const;
    expect(bundleOf(book.reading([answer])).organisation.positions).toHaveLength(3);
  });

  it('a heading unlike any is asked about while what it may hold is missing', async () => {
    const book = (await editedWorkbook())
      .put('Pejabat', 'A2', [['Pemangku']])
      .put('Jabatan', 'H2', [['Nomor SK'], ['800/12']]);
    const reading = book.reading();
    expect(reading.bundle).toBeNull();
    expect(
      reading.questions.map(({ sheet, found, candidates }) => [sheet, found, candidates[0]?.field]),
    ).toEqual([['Pejabat', 'Pemangku', 'position']]);
    // Nothing of its sheet is missing: a column of one's own is only told.
    expect(notes(reading)).toContain('Jabatan: column-ignored');
    const answer = { kind: 'column', sheet: 'Pejabat', found: 'Pemangku', field: 'position' } as const;
    expect(book.reading([answer]).questions).toEqual([]);
  });

  it('a renamed column of results is never lost with a note', async () => {
    const book = (await editedWorkbook()).put('Pengukuran', 'D2', [['Hasil']]);
    expect(book.reading().questions).toMatchObject([
      { sheet: 'Pengukuran', found: 'Hasil', candidates: [{ field: 'realisation.value' }] },
    ]);
  });

  it('a renamed sheet is offered, and an answer to leave it out is kept', async () => {
    const book = (await editedWorkbook())
      .rename('Pembanding', 'Data pembanding 2025 FIX')
      .add('Catatan rapat', [['Rapat'], ['Senin']]);
    const reading = book.reading();
    expect(reading.questions).toMatchObject([
      {
        kind: 'sheet',
        found: 'Data pembanding 2025 FIX',
        candidates: [{ field: 'benchmarks', label: 'Pembanding' }],
      },
    ]);
    expect(notes(reading)).toContain('Catatan rapat: sheet-ignored');
    const taken = book.reading([
      { kind: 'sheet', sheet: 'x', found: 'Data pembanding 2025 FIX', field: 'benchmarks' },
    ]);
    expect(bundleOf(taken).planning.benchmarks).toHaveLength(2);
    const left = book.reading([
      { kind: 'sheet', sheet: 'x', found: 'Data pembanding 2025 FIX', field: null },
    ]);
    expect(bundleOf(left).planning.benchmarks).toHaveLength(0);
  });

  it('a missing required column and a column twice with other contents are told', async () => {
    const book = await editedWorkbook();
    book.replace('Sarana', [
      ['Tahun', 'Jumlah', 'Jumlah'],
      [2025, 3, 4],
    ]);
    expect(errors(book.reading())).toEqual(['Sarana C1: column-twice', 'Sarana null: column-missing']);
  });

  it('groups of headings on two rows, with merged cells, are read together', async () => {
    const book = await editedWorkbook();
    book.replace('Fisik', [
      ['Sub Kegiatan', 'Tahun', 'Triwulan', null, null, null],
      [null, null, 'I', 'II', 'III', 'IV'],
      ['7.01.01.2.01.0001', 2025, 10, 40, 70, 100],
    ]);
    book.sheet('Fisik')['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
      { s: { r: 0, c: 1 }, e: { r: 1, c: 1 } },
      { s: { r: 0, c: 2 }, e: { r: 0, c: 5 } },
    ];
    const progress = bundleOf(book.reading()).budget.physicalProgress;
    expect(progress.map(({ quarter, percent }) => `${quarter}: ${percent}`)).toEqual([
      '1: 10',
      '2: 40',
      '3: 70',
      '4: 100',
    ]);
  });
});

describe('several years in one sheet', () => {
  const targets = [
    ['Persentase Desa Mandiri di Kecamatan', 'renstra-2025', 60, 70, 80],
    ['iku-2', 'Renstra Kecamatan Bajuin', 87.5, 88, 88.5],
  ] as const;

  it('are read side by side and one below the other, to the same facts', async () => {
    const wide = await editedWorkbook();
    wide.replace('Target', [['Indikator', 'Dokumen', 'Target 2025', 'Tahun 2026', '2027'], ...targets]);
    const long = await editedWorkbook();
    long.replace('Target', [
      ['Indikator', 'Dokumen', 'Tahun', 'Target'],
      ...targets.flatMap(([indicator, document, ...values]) =>
        values.map((value, index) => [indicator, document, 2025 + index, value]),
      ),
    ]);
    const facts = bundleOf(wide.reading()).planning.targets;
    expect(facts).toHaveLength(6);
    expect(bundleOf(long.reading()).planning.targets).toEqual(facts);
    expect(facts[1]).toMatchObject({
      indicator: 'iku-1',
      document: 'renstra-2025',
      year: 2026,
      version: 'awal',
    });
  });

  it('a merged name holds for each of its rows', async () => {
    const book = await editedWorkbook();
    book.replace('Target', [
      ['Indikator', 'Dokumen', 'Tahun', 'Target'],
      ['iku-1', 'renstra-2025', 2025, 60],
      [null, null, 2026, 70],
    ]);
    book.sheet('Target')['!merges'] = [
      { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
      { s: { r: 1, c: 1 }, e: { r: 2, c: 1 } },
    ];
    expect(bundleOf(book.reading()).planning.targets.map(({ indicator, year }) => [indicator, year])).toEqual(
      [
        ['iku-1', 2025],
        ['iku-1', 2026],
      ],
    );
  });
});

describe('numbers, dates and formulas', () => {
  it('Indonesian texts, Excel numbers, percent formats and serial dates are the same facts', async () => {
    const book = await editedWorkbook();
    book.replace('Kondisi Awal', [
      ['Indikator', 'Tahun', 'Nilai'],
      ['iku-1', 2021, '44,44'],
      ['iku-1', 2022, 44.44],
      ['iku-1', 2023, 0.4444],
      ['iku-1', 2024, '44,44%'],
    ]);
    const percent = book.sheet('Kondisi Awal').C4;
    percent.z = '0.00%';
    book.replace('Pejabat', [
      ['Jabatan', 'Sejak', 'Status'],
      ['Camat Bajuin', 44928, 'Definitif'],
      ['camat', '2/1/2024', 'plt'],
      ['camat', '2 Januari 2025', 'Plh'],
    ]);
    const { planning, organisation } = bundleOf(book.reading());
    expect(planning.baselines.map(({ value }) => value.toFixed())).toEqual([
      '44.44',
      '44.44',
      '44.44',
      '44.44',
    ]);
    expect(organisation.officeholders.map(({ from, capacity }) => [from, capacity])).toEqual([
      ['2023-01-02', 'definitif'],
      ['2024-01-02', 'plt'],
      ['2025-01-02', 'plh'],
    ]);
  });

  it('what cannot be read is told at its cell, each with what was read and what is expected', async () => {
    const book = await editedWorkbook();
    book.replace('Pagu', [
      ['Sub Kegiatan', 'Versi', 'Tahun', 'Pagu'],
      ['7.01.01.2.01.0001', 'murni', 2025, 'delapan miliar'],
      ['7.01.01.2.01.0002', 'murni', 2025, 5],
      ['7.01.01.2.01.0001', 'perubahan', 2025, '8.057.463.808.16'],
    ]);
    book.replace('Kondisi Awal', [
      ['Indikator', 'Tahun', 'Nilai'],
      ['iku-1', 2024, '1.234'],
      ['iku-1', 'dua ribu', 3],
    ]);
    const reading = book.reading();
    expect(reading.bundle).toBeNull();
    expect(errors(reading)).toEqual([
      'Kondisi Awal C2: number-unreadable',
      'Kondisi Awal B3: number-unreadable',
      'Pagu D2: number-unreadable',
      'Pagu D4: number-unreadable',
      'Pagu A3: unknown-reference',
    ]);
    const ambiguous = reading.problems.find(({ cell }) => cell === 'C2');
    expect(ambiguous).toMatchObject({ read: '1.234', message: expect.stringContaining('1234 atau 1,234') });
    const shown = reading.sheets.find(({ name }) => name === 'Pagu');
    expect(shown?.problemCells).toEqual(['D2', 'D4', 'A3']);
    expect(shown?.rows[1]?.[3]).toBe('delapan miliar');
  });

  it('the cached value of a formula is used; without one, or with an error, the cell is told', async () => {
    const book = await editedWorkbook();
    book.replace('Kondisi Awal', [
      ['Indikator', 'Tahun', 'Nilai'],
      ['iku-1', 2022, 0],
      ['iku-1', 2023, 0],
      ['iku-1', 2024, 0],
    ]);
    const sheet = book.sheet('Kondisi Awal');
    sheet.C2 = { t: 'n', v: 44.44, f: 'D2*100' };
    sheet.C3 = { t: 'e', v: 23, w: '#REF!', f: 'D9' };
    sheet.C4 = { t: 'z', f: 'D4*100' };
    const reading = book.reading();
    expect(errors(reading)).toEqual([
      'Kondisi Awal C3: formula-error',
      'Kondisi Awal C4: formula-without-value',
    ]);
    expect(reading.problems[0]?.message).toContain('#REF!');
  });

  it('a formula written as text stays a text', async () => {
    const book = (await editedWorkbook()).put('Desa', 'B3', [['=HYPERLINK("http://contoh.invalid";"klik")']]);
    expect(errors(book.reading())).toEqual([
      'Indeks Desa A3: unknown-reference',
      'Indeks Desa A4: unknown-reference',
    ]);
    book.put('Indeks Desa', 'A3', [['63.01.10.2001'], ['63.01.10.2001']]);
    expect(bundleOf(book.reading()).organisation.villages[0]?.name).toContain('=HYPERLINK');
  });
});

describe('totals', () => {
  it('are compared with our own sum and never taken over', async () => {
    const book = await editedWorkbook();
    book.replace('Pagu', [
      ['Sub Kegiatan', 'Pagu APBD Murni', 'Pagu Perubahan 2025'],
      ['7.01.01.2.01.0001', 8102188741.16, 8057463808.16],
      ['Jumlah', 8102188741.16, 8057463800],
    ]);
    const reading = book.reading();
    expect(bundleOf(reading).budget.lines.map(({ version, amount }) => [version, amount.toFixed()])).toEqual([
      ['murni', '8102188741.16'],
      ['perubahan', '8057463808.16'],
    ]);
    expect(reading.totals).toEqual([
      {
        sheet: 'Pagu',
        cell: 'B3',
        label: 'Jumlah Pagu APBD Murni',
        printed: '8.102.188.741,16',
        computed: '8.102.188.741,16',
        difference: null,
      },
      {
        sheet: 'Pagu',
        cell: 'C3',
        label: 'Jumlah Pagu Perubahan 2025',
        printed: '8.057.463.800',
        computed: '8.057.463.808,16',
        difference: '-8,16',
      },
    ]);
  });

  it('a column Capaian is compared with the achievement by our rules', async () => {
    const book = await editedWorkbook();
    book.replace('Target', [
      ['Indikator', 'Dokumen', '2025'],
      ['iku-1', 'renstra-2025', 62.22],
    ]);
    book.replace('Indikator Perjanjian', [
      ['Perjanjian', 'Sasaran', 'Indikator', 'Target', 'Satuan'],
      ['pk-camat', 'Tata kelola', 'iku-2', 80, 'Nilai'],
    ]);
    book.replace('Pengukuran', [
      ['Indikator', 'Realisasi', 'Sumber', 'Capaian (%)'],
      ['iku-1', 77.78, 'Indeks Desa', 120],
      ['iku-2', 88, 'Survei', 112],
    ]);
    const reading = book.reading();
    expect(bundleOf(reading).measurement.measurements).toHaveLength(2);
    expect(reading.totals.map(({ cell, printed, difference }) => [cell, printed, difference])).toEqual([
      ['D2', '120', null],
      ['D3', '112', '2'],
    ]);
  });
});

describe('units, references and hidden rows', () => {
  it('two units in one file are refused, both named', async () => {
    const book = await editedWorkbook();
    const unit = book.sheet('Unit');
    const before = unit['!ref'];
    book.put('Unit', 'A5', [['63.01.11', 'Kecamatan Takisung', 'kecamatan']]);
    expect(before).toBeDefined();
    const reading = book.reading();
    const found = reading.problems.find(({ code }) => code === 'two-units');
    expect(found).toMatchObject({ sheet: 'Unit', message: expect.stringMatching(/Bajuin.*Takisung/) });
    expect(reading.bundle).toBeNull();
  });

  it('problems of the bundle stand at their cells, in words of the workbook', async () => {
    const book = (await editedWorkbook()).put('Sarana', 'A4', [[2025, 'Peralatan', 'unit', 3]]);
    const reading = book.reading();
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        sheet: 'Sarana',
        cell: 'A4',
        code: 'duplicate',
        message: 'Jumlah sarana ini sudah ada pada lembar Sarana, sel A3.',
      },
    ]);
  });

  it('hidden rows are read and told; a register without a list defines itself', async () => {
    const book = await editedWorkbook();
    book.add('Register Hibah Desa', [
      ['Desa', 'Nilai Hibah', 'Penerima'],
      ['Bajuin', 15000000, 'Karang Taruna'],
      ['Galam', 5000000, 'PKK'],
      ['Jumlah', 20000000, null],
    ]);
    book.sheet('Desa')['!rows'] = [{}, {}, {}, { hidden: true }];
    const reading = book.reading();
    expect(notes(reading)).toContain('Desa: hidden-rows');
    const register = bundleOf(reading).organisation.registers.find(({ code }) => code === 'hibah-desa');
    expect(register?.rows.map(({ label }) => label)).toEqual(['Bajuin', 'Galam']);
    expect(register?.columns.map(({ label, type }) => [label, type])).toEqual([
      ['Nilai Hibah', 'number'],
      ['Penerima', 'text'],
    ]);
  });
});

describe('whatever stands in the cells', () => {
  const anyCell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      'Jumlah',
      '-',
      '#REF!',
      '1.234',
      '2025',
      'Indikator',
      '12,5%',
      'iku-1',
      '\u0000',
      '='.repeat(300),
    ),
  );

  it('nothing is thrown, and every problem has a sentence', async () => {
    const names = [
      'Identitas',
      'Unit',
      'Target',
      'Pagu',
      'Pengukuran',
      'Register bansos',
      'Kolom Register',
      'Unsur SKM',
      'Subkomponen AKIP',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(7), fc.nat(8), anyCell), {
          minLength: 1,
          maxLength: 12,
        }),
        async (edits) => {
          const book = await editedWorkbook();
          for (const [name, column, row, value] of edits) {
            book.put(name, `${String.fromCharCode(65 + column)}${row + 1}`, [[value]]);
          }
          const { problems, bundle, questions } = book.reading();
          expect(bundle === null).toBe(
            problems.some(({ severity }) => severity === 'error') || questions.length > 0,
          );
          for (const { message } of problems) expect(message).toMatch(/[.:]/);
        },
      ),
      { numRuns: 10 },
    );
  });
});
