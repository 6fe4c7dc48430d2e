import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../../src/kernel/indonesian-dates.ts';
import { Icon } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import { CopyLayout } from './copy-layout.tsx';
import styles from './layout.module.css';
import {
  chooseLayout,
  type LayoutCard,
  type LayoutList,
  type LayoutPlace,
  layoutPaths,
} from './layout-queries.ts';

const words = layoutTexts.list;

interface LayoutCardProps {
  readonly card: LayoutCard;
  readonly may: LayoutList['may'];
  readonly isLocked: boolean;
  readonly place: LayoutPlace;
}

export function LayoutCardView({ card, may, isLocked, place }: LayoutCardProps) {
  const [isCopying, setCopying] = useState(false);
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: () => chooseLayout(place, card.code),
    // Parts, readiness and figures of the report follow its layout.
    onSuccess: () => client.invalidateQueries(),
  });
  const mayChoose = may.choose && !card.isChosen && !isLocked;
  return (
    <article className={styles.card} data-chosen={card.isChosen || undefined} aria-label={card.name}>
      <h3>{card.name}</h3>
      <p className={styles.facts}>
        <span>{words.origins[card.origin]}</span>
        <span>{card.inForce === null ? words.noEdition : words.edition(card.inForce)}</span>
        {card.hasDraft ? <span>{words.draft}</span> : null}
        {card.isChosen ? <strong>✓ {words.chosen}</strong> : null}
      </p>
      <p>{card.citation}</p>
      {card.basedOn === null ? null : <p className={styles.quiet}>{words.basedOn(card.basedOn)}</p>}
      <UsedBy card={card} />
      <Editions card={card} />
      {choose.isError ? <ProblemNotice error={choose.error} /> : null}
      <div className={styles.actions}>
        {mayChoose ? (
          <Button
            size="sm"
            loading={choose.isPending}
            disabled={card.inForce === null}
            aria-label={words.chooseOf(card.name)}
            onClick={() => choose.mutate()}
          >
            {words.choose}
          </Button>
        ) : null}
        {may.copy ? (
          <Button
            size="sm"
            variant="default"
            aria-label={words.copyOf(card.name)}
            aria-expanded={isCopying}
            onClick={() => setCopying(!isCopying)}
          >
            {words.copy}
          </Button>
        ) : null}
        <Link
          className={styles.linkButton ?? ''}
          to="/$unit/$year/laporan/tata-letak/$code"
          params={{ ...place, code: card.code }}
          aria-label={card.mayEdit ? words.editOf(card.name) : words.viewOf(card.name)}
        >
          {card.mayEdit ? words.edit : words.view}
        </Link>
        <Button
          size="sm"
          variant="subtle"
          component="a"
          href={layoutPaths.file(place, card.code)}
          download
          leftSection={<Icon name="download" size={16} />}
          aria-label={words.downloadOf(card.name)}
        >
          {words.download}
        </Button>
      </div>
      {mayChoose && card.inForce === null ? <p className={styles.quiet}>{words.chooseNote}</p> : null}
      {isCopying ? (
        <CopyLayout
          card={card}
          place={place}
          mayForGovernment={may.copyForGovernment}
          onCancel={() => setCopying(false)}
        />
      ) : null}
    </article>
  );
}

function UsedBy({ card }: { readonly card: LayoutCard }) {
  if (card.usedBy.length === 0) return <p className={styles.quiet}>{words.unused}</p>;
  return (
    <p className={styles.quiet}>
      {words.usedBy} {card.usedBy.map(({ name, year }) => `${name} ${year}`).join(', ')}
    </p>
  );
}

function Editions({ card }: { readonly card: LayoutCard }) {
  if (card.editions.length === 0) return null;
  return (
    <details className={styles.editions}>
      <summary>{words.editions(card.editions.length)}</summary>
      <ol>
        {card.editions.map((one) => (
          <li key={one.number} value={one.number}>
            {words.editionStates[one.state]}, {formatDate((one.inForceAt ?? one.editedAt).slice(0, 10))}
            {one.editedBy === null ? '' : `, ${one.editedBy}`}
            {one.note === null ? '' : `: ${one.note}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
