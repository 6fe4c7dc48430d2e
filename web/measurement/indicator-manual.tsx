import type { IndicatorManual } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import styles from './measurement.module.css';

/** The Manual IKU: what is measured, how, by whom and from where. */
export function IndicatorManualList({ indicator }: { readonly indicator: IndicatorManual }) {
  const words = texts.indicator;
  const rows: readonly (readonly [string, string | null])[] = [
    [words.definition, indicator.definition],
    [words.formula, indicator.formula],
    [words.unit, indicator.unit],
    [words.method, indicator.methodName],
    [words.accumulation, words.accumulations[indicator.accumulation]],
    [words.source, indicator.source],
    [words.owner, indicator.owner],
    [words.frequency, words.frequencies[indicator.frequency]],
  ];
  return (
    <dl className={styles.manual}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value ?? <span className={styles.missing}>{words.notFilled}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
