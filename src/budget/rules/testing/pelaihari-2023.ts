/** Quarters of the 23 sub kegiatan of Kecamatan Pelaihari 2023, as published: the whole budget of a real year. */
import { decimal, HUNDRED } from '../../../kernel/decimal.ts';
import type {
  BudgetFacts,
  NomenclatureFact,
  PhysicalProgressFact,
  QuarterTargetFact,
  SpendingFact,
} from '../facts.ts';

export const PELAIHARI_YEAR = 2023;

type Quarter = readonly [targetAmount: number, physical: number, spentUpTo: number];
type SubactivityRow = readonly [code: string, murni: number, perubahan: number, ...quarters: Quarter[]];

// biome-ignore format: one sub kegiatan, one line
const ROWS: readonly SubactivityRow[] = [
  ['7.01.01.2.01.01', 1985000, 2825000, [496250, 46.3, 860000], [992500, 46.3, 860000], [1488750, 46.3, 860000], [2825000, 100, 2825000]],
  ['7.01.01.2.01.07', 2000000, 1160000, [500000, 0, 0], [1000000, 50, 1100000], [1160000, 50, 1100000], [1160000, 100, 1100000]],
  ['7.01.01.2.02.01', 9644662647, 9764662647, [2411165664, 25, 1699823578], [4822331325, 50, 5061344401], [7233496986, 83.3, 7002664592], [9764662647, 100, 8937102114]],
  ['7.01.01.2.02.03', 500000, 500000, [125000, 0, 0], [250000, 0, 0], [375000, 80, 250000], [500000, 100, 500000]],
  ['7.01.01.2.06.01', 7262410, 7262410, [1815604, 0, 0], [3631206, 50, 2480500], [5446808, 50, 2480500], [7262410, 100, 6534500]],
  ['7.01.01.2.06.02', 124590204, 152254824, [31147551, 50, 20699500], [62295102, 62.5, 79974500], [93442653, 87.5, 85268500], [152254824, 100, 134211068]],
  ['7.01.01.2.06.03', 6629647, 30806502, [1657414, 35, 722300], [3314825, 35, 2435300], [4972236, 35, 2435300], [30806502, 100, 26606445]],
  ['7.01.01.2.06.05', 11451038, 11451038, [2862761, 25, 745000], [5725520, 50, 3963000], [8588279, 100, 6004000], [11451038, 100, 9031000]],
  ['7.01.01.2.06.07', 0, 9967440, [0, 0, 0], [0, 0, 0], [0, 0, 0], [9967440, 100, 8905000]],
  ['7.01.01.2.06.08', 750000, 750000, [187500, 0, 0], [375000, 100, 750000], [562500, 100, 750000], [750000, 100, 750000]],
  ['7.01.01.2.06.09', 165000000, 235000000, [41250000, 27.1, 46841299], [82500000, 45.7, 120721399], [123750000, 68.6, 143912487], [235000000, 96.7, 233984443]],
  ['7.01.01.2.08.02', 36050000, 41050000, [9012500, 25, 8124843], [18025000, 50, 15610724], [27037500, 75, 24972758], [41050000, 100, 36533487]],
  ['7.01.01.2.08.04', 179392488, 196077984, [44848122, 27.27, 48788139], [89696244, 54.5, 97740438], [134544366, 81.8, 146364417], [196077984, 100, 195480876]],
  ['7.01.01.2.09.01', 30000000, 30000000, [7500000, 25, 5500700], [15000000, 50, 11327200], [22500000, 100, 17343200], [30000000, 100, 29988500]],
  ['7.01.01.2.09.02', 40500000, 40500000, [10125000, 25, 7626800], [20250000, 66.7, 15887350], [30375000, 83.3, 25039750], [40500000, 100, 38670644]],
  ['7.01.01.2.09.06', 6800000, 6800000, [1700000, 13.24, 900000], [3400000, 23.5, 2050000], [5100000, 82.4, 5400000], [6800000, 100, 6800000]],
  ['7.01.03.2.01.03', 38489280, 38489280, [9622320, 3.3, 1137440], [19244640, 20, 14311910], [28866960, 26.7, 20904230], [38489280, 100, 29915670]],
  ['7.01.04.2.01.01', 7965540, 7965540, [1991385, 0, 0], [3982770, 0, 0], [5974155, 100, 7705000], [7965540, 100, 7705000]],
  ['7.01.05.2.01.04', 1214073308, 1209373308, [303518327, 0, 202940000], [607036654, 80, 693116560], [910554981, 100, 1002931560], [1209373308, 100, 1126931560]],
  ['7.01.05.2.01.08', 62413110, 48413110, [15603279, 12.5, 2925000], [31206556, 50, 18614530], [46809833, 75, 34745660], [48413110, 100, 48020660]],
  ['7.01.06.2.01.03', 4812440, 4812440, [1203110, 0, 0], [2406220, 100, 4575000], [3609330, 100, 4575000], [4812440, 100, 4575000]],
  ['7.01.06.2.01.06', 2393600, 2393600, [598400, 0, 0], [1196800, 0, 0], [1795200, 100, 2140000], [2393600, 100, 2140000]],
  ['7.01.06.2.01.09', 19999680, 19999680, [4999920, 100, 16635000], [9999840, 100, 16635000], [14999760, 100, 16635000], [19999680, 100, 16635000]],
];

/** The budget facts of that year; physical targets are the money targets over the pagu, as the form computes them. */
export function pelaihariBudget(): BudgetFacts {
  return {
    nomenclature: nomenclatureOf(ROWS.map(([code]) => code)),
    versions: [
      {
        code: 'murni',
        year: PELAIHARI_YEAR,
        label: 'Sebelum Perubahan',
        order: 1,
        approvedOn: '2023-01-02',
        reason: null,
        legalBasis: null,
      },
      {
        code: 'perubahan',
        year: PELAIHARI_YEAR,
        label: 'Setelah Perubahan',
        order: 2,
        approvedOn: '2023-10-02',
        reason: 'APBD perubahan',
        legalBasis: null,
      },
    ],
    lines: ROWS.flatMap(([subactivity, murni, perubahan]) =>
      [
        { version: 'murni', amount: murni },
        { version: 'perubahan', amount: perubahan },
      ].map(({ version, amount }) => ({
        version,
        year: PELAIHARI_YEAR,
        subactivity,
        position: null,
        amount: decimal(amount),
      })),
    ),
    spending: ROWS.flatMap(spendingOf),
    physicalProgress: ROWS.flatMap(physicalOf),
    quarterTargets: ROWS.flatMap(targetsOf),
    planFunding: [],
    accounts: [],
    accountAmounts: [],
    links: [],
  };
}

function nomenclatureOf(codes: readonly string[]): readonly NomenclatureFact[] {
  const level = (segments: number, of: NomenclatureFact['level']) =>
    [...new Set(codes.map((code) => code.split('.').slice(0, segments).join('.')))].map((code) => ({
      code,
      name: code,
      level: of,
      parent:
        of === 'program'
          ? null
          : code
              .split('.')
              .slice(0, segments === 5 ? 3 : 5)
              .join('.'),
    }));
  return [...level(3, 'program'), ...level(5, 'activity'), ...level(6, 'subactivity')];
}

function quartersOf([, , , ...quarters]: SubactivityRow) {
  return quarters.map((values, index) => ({ quarter: quarterNumber(index), values }));
}

function quarterNumber(index: number): 1 | 2 | 3 | 4 {
  return index === 0 ? 1 : index === 1 ? 2 : index === 2 ? 3 : 4;
}

function targetsOf(row: SubactivityRow): readonly QuarterTargetFact[] {
  const [subactivity, , perubahan] = row;
  return quartersOf(row).map(({ quarter, values: [target] }) => ({
    subactivity,
    year: PELAIHARI_YEAR,
    quarter,
    physical: decimal(target).times(HUNDRED).dividedBy(perubahan),
    amount: decimal(target),
  }));
}

function physicalOf(row: SubactivityRow): readonly PhysicalProgressFact[] {
  const [subactivity] = row;
  return quartersOf(row).map(({ quarter, values: [, percent] }) => ({
    subactivity,
    year: PELAIHARI_YEAR,
    quarter,
    percent: decimal(percent),
  }));
}

function spendingOf(row: SubactivityRow): readonly SpendingFact[] {
  const [item] = row;
  const quarters = quartersOf(row);
  return quarters.map(({ quarter, values: [, , upTo] }, index) => ({
    item,
    year: PELAIHARI_YEAR,
    period: { kind: 'quarter', quarter },
    amount: decimal(upTo).minus(quarters[index - 1]?.values[2] ?? 0),
    reason: null,
  }));
}
