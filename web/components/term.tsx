import { useClickOutside } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  const panel = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useClickOutside<HTMLSpanElement>(() => setOpen(false));
  const definitions = useQuery({ ...DEFINITIONS, enabled: isOpen });
  const known = definitions.data?.helpTerm(id) ?? null;
  useCardAtWord(isOpen, button, panel, known);
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
      <span ref={panel} id={card} className={styles.card} role="status" popover="manual">
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

const MARGIN = 12;
const GAP = 6;

/** Puts the card below its word, or above it where there is no room below. */
function placeCard(card: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const fitsBelow = at.bottom + card.offsetHeight + MARGIN < window.innerHeight;
  const top = fitsBelow ? at.bottom + GAP : Math.max(MARGIN, at.top - card.offsetHeight - GAP);
  const left = Math.max(MARGIN, Math.min(at.left, window.innerWidth - card.offsetWidth - MARGIN));
  card.style.top = `${top}px`;
  card.style.left = `${left}px`;
}

/**
 * Shows the card in the browser's top layer, where no table that scrolls and no sticky heading cuts it off, and
 * keeps it at its word.
 */
function useCardAtWord(
  isOpen: boolean,
  word: { readonly current: HTMLElement | null },
  card: { readonly current: HTMLElement | null },
  content: unknown,
): void {
  useEffect(() => {
    const shown = card.current;
    const at = word.current;
    if (!isOpen || shown === null || at === null) return;
    shown.showPopover();
    const follow = () => placeCard(shown, at);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
      shown.hidePopover();
    };
  }, [isOpen, word, card]);
  // The definition makes the card taller than the words that stand for it while it comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed again when its content has changed
  useEffect(() => {
    if (isOpen && card.current !== null && word.current !== null) placeCard(card.current, word.current);
  }, [isOpen, word, card, content]);
}
