import type { Achievement } from '../api/types.ts';
import { formatDecimal } from '../components/number-text.ts';
import { ToneShape } from '../components/tone-shape.tsx';
import { texts } from '../texts/id.ts';
import { bandWords } from './band-words.ts';
import styles from './measurement.module.css';

/** The scale in force: each band with its word, sign and bounds, and where it is laid down. */
export function ScaleLegend({ scale, cap }: Pick<Achievement, 'scale' | 'cap'>) {
  const words = texts.achievement;
  return (
    <>
      <ul className={styles.legend}>
        {scale.bands.map((band, index) => (
          <li key={band.label}>
            <span className={styles.tone} data-tone={band.tone}>
              <ToneShape tone={band.tone} />
              {band.label}
            </span>
            <span>{bandWords(scale.bands, index)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.citation}>
        {scale.citation}. {cap === null ? words.scaleNoCap : words.scaleCap(formatDecimal(cap, 0))}
      </p>
    </>
  );
}
