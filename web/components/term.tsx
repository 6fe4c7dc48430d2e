import { useClickOutside } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { texts } from '../texts/id.ts';
import styles from './term.module.css';

interface TermProps {
  /** Id of the term in web/help/terms.ts. */
  readonly id: string;
  /** The word as it stands on the screen. */
  readonly children: ReactNode;
}

/** Definitions come when one is asked for the first time: the first page does without them. */
const DEFINITIONS = {
  queryKey: ['help', 'terms'],
  queryFn: () => import('../help/terms.ts'),
  staleTime: Number.POSITIVE_INFINITY,
};

/**
 * An official term with its definition and regulation one click away. The word is a button; its card opens below,
 * is read out, and closes by Escape, by a click elsewhere, or when the focus leaves it.
 */
export function Term({ id, children }: TermProps) {
  const [isOpen, setOpen] = useState(false);
  const card = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const box = useClickOutside<HTMLSpanElement>(close);
  const place = useCardPlace(isOpen, button, card, close);
  const definitions = useQuery({ ...DEFINITIONS, enabled: isOpen });
  const known = definitions.data?.helpTerm(id) ?? null;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button inside opened.
    <span
      ref={box}
      className={styles.term}
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.word}
        aria-expanded={isOpen}
        aria-controls={card}
        title={texts.help.meaning}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      <span id={card} className={styles.card} role="status" popover="manual" style={place}>
        {known === null ? (
          texts.loading.now
        ) : (
          <>
            <strong>
              {known.term}
              {known.aliases.length > 0 ? ` (${known.aliases.join(', ')})` : ''}
            </strong>
            <span>{known.definition}</span>
            {known.source === null ? null : <small>{known.source}</small>}
            <a href={`/bantuan/istilah#${id}`}>{texts.help.allTerms}</a>
          </>
        )}
      </span>
    </span>
  );
}

interface CardPlace {
  readonly top: number;
  readonly left: number;
}

const MARGIN = 12;

/**
 * Shows the card in the browser's top layer, below its word: no table that scrolls and no sticky heading cuts it
 * off. What moves the word away closes it.
 */
function useCardPlace(
  isOpen: boolean,
  word: { readonly current: HTMLElement | null },
  cardId: string,
  close: () => void,
): CardPlace {
  const [place, setPlace] = useState<CardPlace>({ top: 0, left: 0 });
  useEffect(() => {
    const card = document.getElementById(cardId);
    if (!isOpen || card === null || word.current === null) return;
    card.showPopover();
    const at = word.current.getBoundingClientRect();
    const room = window.innerWidth - card.offsetWidth - MARGIN;
    const fitsBelow = at.bottom + card.offsetHeight + MARGIN < window.innerHeight;
    setPlace({
      top: fitsBelow ? at.bottom + 6 : Math.max(MARGIN, at.top - card.offsetHeight - 6),
      left: Math.max(MARGIN, Math.min(at.left, room)),
    });
    window.addEventListener('scroll', close, { capture: true, once: true });
    window.addEventListener('resize', close, { once: true });
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
      card.hidePopover();
    };
  }, [isOpen, cardId, word, close]);
  return place;
}
