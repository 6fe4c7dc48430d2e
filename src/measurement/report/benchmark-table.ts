/** One indicator beside other places (C-23). */
import {
  cell,
  column,
  dash,
  headRow,
  missing,
  named,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import type { BenchmarkFact, IndicatorFact } from '../../planning/rules/facts.ts';
import type { MeasuredYear } from './measured-year.ts';

const SCOPES: Readonly<Record<BenchmarkFact['scope'], string>> = {
  peer: 'Daerah lain',
  province: 'Provinsi',
  nation: 'Nasional',
};

/** `No | Pembanding | Lingkup | Tahun | Nilai | Selisih | Sumber`; what was not published says so. */
export function benchmarkTable(facts: MeasuredYear, indicator: IndicatorFact): Block {
  const benchmarks = facts.planning.benchmarks.filter((one) => one.indicator === indicator.code);
  const sources = new Set(benchmarks.filter((one) => one.value !== null).map((one) => one.source));
  const [onlySource] = sources;
  const shared = sources.size === 1 && onlySource != null ? onlySource : null;
  const body = benchmarks.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.place),
      cell(SCOPES[one.scope]),
      cell(String(one.year), { align: 'center' }),
      one.value === null
        ? cell('tidak dipublikasikan', { align: 'center' })
        : cell(formatNumber(one.value, indicator.decimals), { align: 'right' }),
      one.value === null
        ? dash()
        : figureCellOrDash(facts.figures, `selisih-pembanding/${indicator.code}/${index + 1}`),
      ...(shared === null ? [benchmarkSource(one)] : []),
    ]),
  );
  return tableOrNothing(
    {
      kind: 'table',
      id: `tabel-pembanding-${indicator.code}`,
      caption: `Perbandingan ${indicator.name} dengan Daerah Lain`,
      columns: named(
        ['no', 'pembanding', 'lingkup', 'tahun', 'nilai', 'selisih', 'sumber'],
        [
          column(0.5),
          column(3.2),
          column(1.3),
          column(0.8),
          column(1.3, 'right'),
          column(1.4, 'right'),
          ...(shared === null ? [column(2.4)] : []),
        ],
      ),
      head: [
        headRow([
          ...['No', 'Pembanding', 'Lingkup', 'Tahun', valueLabel(indicator.unit), 'Selisih'],
          ...(shared === null ? ['Sumber'] : []),
        ]),
      ],
      body,
      ...(shared === null ? {} : { source: shared }),
      size: 9,
    },
    `pembanding dari kecamatan lain, provinsi, maupun nasional untuk indikator ini`,
  );
}

function benchmarkSource(one: BenchmarkFact): Cell {
  if (one.source !== null) return cell(one.source);
  return one.value === null ? dash() : cell([missing('sumber belum ditulis')]);
}

/** "Nilai (%)"; a unit that is called "Nilai" is not said twice. */
function valueLabel(unit: string): string {
  return unit.toLowerCase() === 'nilai' ? 'Nilai' : `Nilai (${unit})`;
}
