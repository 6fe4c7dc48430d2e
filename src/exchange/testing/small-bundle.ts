/**
 * A small bundle for the tests: Kecamatan Bajuin 2025 with one row or two of every kind of fact, on the wire.
 * A fresh object each time, so that a test may spoil it.
 */
export function smallBundle() {
  return {
    format: 'selaras-bundle',
    version: 1,
    unit: '7.01.10',
    year: 2025,
    organisation: {
      government: {
        code: '63.01',
        name: 'Kabupaten Tanah Laut',
        province: 'Kalimantan Selatan',
        capital: 'Pelaihari',
        headTitle: 'Bupati',
        timeZone: 'Asia/Makassar',
      },
      units: [
        {
          code: '7.01.10',
          name: 'Kecamatan Bajuin',
          kind: 'kecamatan',
          task: 'Memimpin kecamatan.',
          functions: ['Koordinasi pemerintahan', 'Pelayanan'],
        },
        {
          code: '7.01.10-sek',
          name: 'Sekretariat',
          kind: 'sekretariat',
          parent: '7.01.10',
          validFrom: '2021-01-01',
        },
      ],
      profile: {
        shortName: 'bajuin',
        address: 'Jalan Bajuin Raya No. 01',
        place: 'Bajuin',
        postalCode: '70815',
      },
      positions: [
        { code: 'bupati', title: 'Bupati Tanah Laut', isHead: true },
        {
          code: 'camat',
          title: 'Camat Bajuin',
          unit: '7.01.10',
          superior: 'bupati',
          level: 'III.a',
          isHead: true,
        },
        {
          code: 'sekcam',
          title: 'Sekretaris Kecamatan',
          unit: '7.01.10-sek',
          superior: 'camat',
          level: 'III.b',
          isHead: true,
        },
      ],
      officeholders: [{ position: 'camat', rank: 'Pembina', capacity: 'definitif', from: '2023-01-02' }],
      villages: [
        {
          code: '63.01.10.2001',
          name: 'Bajuin',
          kind: 'desa',
          area: '23,5',
          male: 1204,
          female: 1187,
          rw: 3,
          rt: 12,
          indexes: [
            {
              year: 2025,
              rule: 'indeks-desa',
              basicServices: '92,5',
              social: '88',
              economy: '71,25',
              environment: '80',
              accessibility: '95',
              governance: '90',
            },
            { year: 2024, rule: 'idm', publishedStatus: 'Maju' },
          ],
        },
        { code: '63.01.10.2002', name: 'Galam', kind: 'desa' },
      ],
      services: [
        {
          code: 'ktp',
          name: 'Perekaman KTP-el',
          unit: '7.01.10-sek',
          group: 'Non Perizinan',
          counts: [
            { year: 2025, month: 1, received: 31, finished: 31 },
            { year: 2024, received: 402 },
          ],
        },
      ],
      staff: [
        { year: 2025, dimension: 'status', group: 'PNS', count: 11, needed: 39 },
        { year: 2025, dimension: 'task', group: 'Petugas kebersihan', status: 'Non PNS', count: 2 },
        { year: 2025, dimension: 'task', group: 'Petugas kebersihan', count: 2 },
      ],
      assets: [
        { year: 2025, name: 'Peralatan', unit: 'unit', count: 155, good: 150, lightDamage: 5, note: 'APBD' },
      ],
      regulations: [
        {
          code: 'permenpanrb-53-2014',
          kind: 'Peraturan Menteri PANRB',
          number: '53',
          year: 2014,
          subject: 'Petunjuk Teknis Perjanjian Kinerja',
          isLegalBasis: true,
        },
      ],
      registers: [
        {
          code: 'bansos',
          title: 'Rekap penerima bantuan',
          year: 2025,
          indicator: 'iku-1',
          columns: [
            { code: 'bpnt', label: 'BPNT', type: 'number', summed: true },
            { code: 'ket', label: 'Keterangan', type: 'text', summed: false },
          ],
          rows: [
            { label: 'Bajuin', cells: { bpnt: '566', ket: 'lengkap' } },
            { label: 'Galam', cells: { bpnt: null } },
          ],
        },
        {
          code: 'pbb',
          title: 'Realisasi PBB-P2',
          year: 2025,
          rowHeading: 'Desa/Kelurahan',
          unit: '7.01.10-sek',
          columns: [
            { code: 'target', label: 'Target', type: 'number', summed: true },
            { code: 'realisasi', label: 'Realisasi', type: 'number', summed: true },
            {
              code: 'persen',
              label: '%',
              type: 'number',
              summed: false,
              formula: 'realisasi / target * 100',
              decimals: 2,
            },
          ],
          rows: [{ label: 'Bajuin', cells: { target: '26107152', realisasi: '20451231' } }],
        },
      ],
      activities: [
        {
          code: 'musrenbang',
          date: '2025-02-11',
          endDate: '2025-02-12',
          place: 'Aula Kecamatan',
          title: 'Musrenbang kecamatan',
          description: 'Penyusunan usulan tahun 2026.',
          unit: '7.01.10-sek',
          subactivity: '7.01.01.2.01.0001',
          indicator: 'iku-2',
          photos: [{ caption: 'Pembukaan', image: 'a1'.repeat(32) }, { caption: 'Penutupan' }],
        },
        { code: 'apel', title: 'Apel pagi' },
      ],
    },
    planning: {
      visions: [{ code: 'visi', text: 'Bersama Membangun Tanah Laut', plan: 'rpjmd-2025' }],
      missions: [
        { code: 'misi-3', number: 3, text: 'Tata kelola yang melayani', plan: 'rpjmd-2025', isCarried: true },
      ],
      plans: [
        {
          code: 'rpjmd-2025',
          kind: 'medium-term',
          title: 'RPJMD Kabupaten Tanah Laut',
          startYear: 2025,
          endYear: 2029,
          transitionYear: 2030,
          version: 'awal',
        },
        {
          code: 'renstra-2025',
          kind: 'strategic',
          title: 'Renstra Kecamatan Bajuin',
          startYear: 2025,
          endYear: 2029,
          transitionYear: 2030,
          version: 'awal',
          legalBasis: 'permenpanrb-53-2014',
        },
      ],
      goals: [
        { code: 'tujuan-1', plan: 'renstra-2025', text: 'Meningkatnya kualitas pelayanan publik', order: 1 },
      ],
      objectives: [
        {
          code: 'sasaran-1',
          plan: 'renstra-2025',
          goal: 'tujuan-1',
          text: 'Meningkatnya tata kelola kecamatan',
          order: 1,
        },
      ],
      indicators: [
        {
          code: 'iku-1',
          name: 'Persentase Desa Mandiri di Kecamatan',
          level: 'objective',
          measures: 'sasaran-1',
          unit: '%',
          method: 'maximise',
          accumulation: 'last',
          decimals: 2,
          formula: 'desa_mandiri / desa * 100',
          variables: [
            { name: 'desa_mandiri', label: 'Jumlah desa mandiri', register: 'villages-mandiri' },
            { name: 'desa', label: 'Jumlah desa', register: 'villages' },
          ],
          owner: 'camat',
          frequency: 'yearly',
          ikuNumber: 1,
        },
        {
          code: 'iku-2',
          name: 'Indeks Kepuasan Masyarakat',
          level: 'objective',
          measures: 'sasaran-1',
          unit: 'Nilai',
          method: 'maximise',
          accumulation: 'average',
          decimals: 2,
          owner: 'sekcam',
          frequency: 'quarterly',
          ikuNumber: 2,
          continues: ['iku-1'],
        },
      ],
      targets: [
        {
          indicator: 'iku-1',
          year: 2025,
          document: 'renstra-2025',
          version: 'awal',
          target: { kind: 'number', value: '55,56', parts: { numerator: '5', denominator: '9' } },
        },
        {
          indicator: 'iku-2',
          year: 2025,
          document: 'renstra-2025',
          version: 'awal',
          target: { kind: 'number', value: '87,50' },
        },
        {
          indicator: 'iku-2',
          year: 2025,
          quarter: 1,
          document: 'pk-camat',
          version: 'awal',
          target: { kind: 'range', from: '80', to: '90' },
        },
        {
          indicator: 'iku-2',
          year: 2029,
          document: 'renstra-2025',
          version: 'awal',
          target: { kind: 'text', text: 'Sangat baik' },
        },
      ],
      baselines: [
        {
          indicator: 'iku-1',
          year: 2024,
          value: '44,44',
          parts: { numerator: '4', denominator: '9' },
          source: 'Renstra',
        },
      ],
      benchmarks: [
        { indicator: 'iku-2', place: 'Kecamatan Kelumpang Tengah', scope: 'peer', year: 2025, value: '86,2' },
        { indicator: 'iku-2', place: 'Nasional', scope: 'nation', year: 2025 },
      ],
      strategicIssues: [
        { order: 1, problem: 'Pelayanan belum merata', issue: 'Pelayanan publik berbasis digital' },
      ],
      strategies: [
        {
          order: 1,
          kind: 'policy',
          subject: 'Pelayanan',
          direction: 'Digitalisasi',
          response: 'Loket daring',
        },
        {
          order: 1,
          kind: 'objective',
          objective: 'sasaran-1',
          subject: 'Meningkatkan mutu pelayanan',
          direction: 'Pelayanan satu pintu',
          response: '-',
        },
      ],
    },
    budget: {
      nomenclature: [
        { code: '7.01.01', name: 'Program Penunjang', level: 'program' },
        { code: '7.01.01.2.01', name: 'Perencanaan', level: 'activity', parent: '7.01.01' },
        {
          code: '7.01.01.2.01.0001',
          name: 'Penyusunan dokumen',
          level: 'subactivity',
          parent: '7.01.01.2.01',
        },
      ],
      versions: [
        { code: 'murni', year: 2025, label: 'APBD Murni', order: 1, approvedOn: '2025-01-02' },
        {
          code: 'perubahan',
          year: 2025,
          label: 'APBD Perubahan',
          order: 2,
          approvedOn: '2025-09-02',
          reason: 'Efisiensi',
        },
      ],
      lines: [
        { version: 'murni', year: 2025, subactivity: '7.01.01.2.01.0001', amount: '8102188741,16' },
        {
          version: 'perubahan',
          year: 2025,
          subactivity: '7.01.01.2.01.0001',
          position: 'sekcam',
          amount: 'Rp 8.057.463.808,16',
        },
      ],
      spending: [
        { item: '7.01.01.2.01.0001', year: 2025, period: { kind: 'quarter', quarter: 1 }, amount: 1234567.5 },
        {
          item: '7.01.01',
          year: 2025,
          period: { kind: 'month', month: 12 },
          amount: '7.140.490.984,00',
          reason: 'Sisa lelang',
        },
      ],
      physicalProgress: [{ subactivity: '7.01.01.2.01.0001', year: 2025, quarter: 4, percent: '99,5%' }],
      quarterTargets: [
        { subactivity: '7.01.01.2.01.0001', year: 2025, quarter: 1, physical: '25', amount: '2000000000' },
        { subactivity: '7.01.01.2.01.0001', year: 2025, quarter: 4, physical: '100' },
      ],
      planFunding: [
        {
          plan: 'renstra-2025',
          item: '7.01.01.2.01.0001',
          endAmount: '40511000000',
          spentBefore: '0',
        },
      ],
      accounts: [
        { code: '5', name: 'Belanja' },
        { code: '5.1', name: 'Belanja Operasi', parent: '5' },
      ],
      accountAmounts: [
        { account: '5.1', year: 2025, budget: '8057463808,16', spending: '7140490984', version: 'perubahan' },
        { account: '5.1', year: 2024, spending: '6900000000' },
      ],
      links: [{ indicator: 'iku-2', item: '7.01.01' }],
    },
    agreements: {
      agreements: [
        {
          code: 'pk-camat',
          year: 2025,
          version: 'awal',
          order: 1,
          signedOn: '2025-01-02',
          place: 'Bajuin',
          firstParty: 'camat',
          secondParty: 'bupati',
          firstCapacity: 'definitif',
          secondCapacity: 'definitif',
          budgetVersion: 'murni',
          indicatorLines: [
            {
              order: 1,
              objective: 'Meningkatnya tata kelola',
              indicator: 'iku-1',
              target: { kind: 'number', value: '55,56' },
              unit: '%',
            },
            {
              order: 2,
              objective: 'Meningkatnya tata kelola',
              indicator: 'iku-2',
              signedName: 'IKM',
              target: { kind: 'grade', grade: 'B' },
              unit: 'Nilai',
            },
          ],
          budgetLines: [{ item: '7.01.01', amount: '8102188741,16' }],
        },
      ],
    },
    measurement: {
      settings: { year: 2025, scale: 'setempat', cap: '120', efficiency: 'output-weighted' },
      scales: [
        {
          code: 'setempat',
          name: 'Skala setempat',
          citation: 'Perbup 1/2025',
          bands: [
            { lower: '91', isInclusive: true, label: 'Sangat Tinggi', tone: 'very-good' },
            { lower: '0', isInclusive: true, label: 'Rendah', tone: 'poor' },
          ],
        },
      ],
      measurements: [
        {
          indicator: 'iku-1',
          year: 2025,
          realisation: { state: 'value', value: '77,78', parts: { numerator: '7', denominator: '9' } },
          source: 'Indeks Desa 2025',
          success: 'Pendampingan desa',
        },
        { indicator: 'iku-2', year: 2025, quarter: 1, realisation: { state: 'value', value: '87,26' } },
        { indicator: 'iku-2', year: 2025, quarter: 2, realisation: { state: 'missing' } },
        {
          indicator: 'iku-2',
          year: 2025,
          quarter: 3,
          realisation: { state: 'awaiting', from: 'Bappeda', expected: '2026-03-01' },
        },
        {
          indicator: 'iku-2',
          year: 2025,
          quarter: 4,
          realisation: { state: 'not-applicable', reason: 'Tidak ada survei' },
        },
      ],
    },
    survey: {
      years: [
        {
          year: 2025,
          respondents: 120,
          population: 400,
          official: { value: '87,26', reason: 'Laporan SKM' },
          weight: 'truncated',
        },
      ],
      periods: [
        {
          year: 2025,
          quarter: 1,
          respondents: 30,
          method: 'Kuesioner',
          elements: [
            { number: 1, answers: { kind: 'answers', sum: '105', count: 30 } },
            { number: 2, answers: { kind: 'nrr', nrr: '3,49' } },
          ],
        },
        { year: 2024, elements: [{ number: 1, answers: { kind: 'nrr', nrr: '3,51' } }] },
      ],
    },
    evaluation: {
      evaluations: [
        {
          year: 2025,
          letterNumber: '700/12/LHE',
          letterDate: '2025-07-01',
          isConfidential: false,
          evaluator: 'Inspektorat Daerah',
          components: [
            {
              code: '1',
              name: 'Perencanaan Kinerja',
              weight: '30',
              yearJudged: 2025,
              subcomponents: [
                { code: '1.1', name: 'Keberadaan', weight: '6', answer: 'A' },
                { code: '1.2', name: 'Kualitas', weight: '9', answer: 'BB' },
                { code: '1.3', name: 'Pemanfaatan', weight: '15', answer: 'BB' },
              ],
            },
            {
              code: '2',
              name: 'Pengukuran Kinerja',
              weight: '70',
              yearJudged: 2024,
              publishedScore: '52,1',
              notes: ['Belum berjenjang'],
            },
          ],
        },
      ],
      recommendations: [
        {
          code: 'rek-1',
          evaluationYear: 2025,
          text: 'Susun rencana aksi',
          responsible: ['Sekretariat'],
          status: 'in-progress',
        },
      ],
    },
    reporting: {
      report: { kind: 'lkjip', state: 'draft', version: 1, layout: 'lkjip-pelaihari-2023' },
      narratives: [
        {
          section: 'indikator.iku-1.sebab',
          order: 1,
          text: 'Capaian {capaian/iku-1/2025} karena pendampingan.',
          isAccepted: true,
        },
      ],
    },
  };
}
