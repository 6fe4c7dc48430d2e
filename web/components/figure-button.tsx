import type { Figure } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import type { ToneName } from '../theme/palette.ts';
import { AlignedNumber } from './aligned-number.tsx';
import { useExplain } from './explain-context.ts';
import styles from './figure-button.module.css';
import type { ColumnWidth } from './number-text.ts';
import { StateShape } from './state-shape.tsx';
import { ToneShape } from './tone-shape.tsx';

interface FigureButtonProps {
  readonly figure: Figure;
  readonly width?: ColumnWidth;
  /** `large` for the one figure a card is about. */
  readonly size?: 'text' | 'large';
  /** Rupiah are printed without their sign in tables; a figure that stands alone shows it. */
  readonly withCurrency?: boolean;
  /** In place of the printed value, where a sentence says it better: "2 dari 2 indikator terukur". */
  readonly wording?: string | undefined;
}

/** A computed number: what is printed, as a button that opens its explanation. */
export function FigureButton({
  figure,
  width,
  size = 'text',
  withCurrency = false,
  wording,
}: FigureButtonProps) {
  const explain = useExplain();
  const { state } = figure.outcome;
  const shown = wording ?? figure.shown;
  const prefix = withCurrency && figure.kind === 'rupiah' && state === 'value' ? 'Rp ' : '';
  return (
    <button
      type="button"
      className={styles.figure}
      data-size={size}
      data-state={state}
      aria-label={texts.figure.explain(figure.label, `${prefix}${shown}`)}
      onClick={() => explain(figure)}
    >
      {state === 'value' ? null : <StateShape state={state} />}
      <span>
        {prefix}
        <AlignedNumber shown={shown} width={width} />
      </span>
    </button>
  );
}

interface CategoryButtonProps {
  readonly figure: Figure;
  readonly tone: ToneName | null;
  /** Stands after the word, e.g. that the set is incomplete. */
  readonly remark?: string;
}

/** A category: word, shape and colour, as a button that opens its explanation. */
export function CategoryButton({ figure, tone, remark }: CategoryButtonProps) {
  const explain = useExplain();
  if (figure.outcome.state !== 'value') return <FigureButton figure={figure} />;
  const word = figure.word ?? figure.shown;
  const shown = remark === undefined ? word : `${word}, ${remark}`;
  return (
    <button
      type="button"
      className={styles.category}
      data-tone={tone ?? 'neutral'}
      aria-label={texts.figure.explain(figure.label, shown)}
      onClick={() => explain(figure)}
    >
      <ToneShape tone={tone ?? 'neutral'} />
      <span>{shown}</span>
    </button>
  );
}
