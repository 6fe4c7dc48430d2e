import type { TextPart } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import { useExplain } from './explain-context.ts';
import styles from './figure-button.module.css';

/** A person's text whose figures are live: each opens its explanation. */
export function LiveText({ parts }: { readonly parts: readonly TextPart[] }) {
  let position = 0;
  return parts.map((part) => {
    position += 1;
    return part.kind === 'text' ? (
      part.text
    ) : (
      <LiveFigure key={position} id={part.figureId} shown={part.shown} />
    );
  });
}

function LiveFigure({ id, shown }: { readonly id: string; readonly shown: string }) {
  const explain = useExplain();
  return (
    <button
      type="button"
      className={styles.figure}
      data-size="inline"
      data-state="value"
      aria-label={texts.figure.explainShown(shown)}
      onClick={() => explain({ id })}
    >
      {shown}
    </button>
  );
}
