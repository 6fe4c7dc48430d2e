import type { ImportDraft } from '../api/import-queries.ts';
import { ToneShape } from '../components/tone-shape.tsx';
import { importTexts } from '../texts/import.ts';
import type { ToneName } from '../theme/palette.ts';
import styles from './exchange.module.css';

const TONES: Readonly<Record<ImportDraft['state'], ToneName>> = {
  uploaded: 'neutral',
  checking: 'neutral',
  questions: 'fair',
  ready: 'very-good',
  refused: 'very-poor',
  imported: 'very-good',
  undone: 'neutral',
  expired: 'neutral',
};

/** Shape and word of a draft's state. */
export function DraftState({ state }: { readonly state: ImportDraft['state'] }) {
  return (
    <span className={styles.state} data-tone={TONES[state]}>
      <ToneShape tone={TONES[state]} />
      {importTexts.states[state]}
    </span>
  );
}
