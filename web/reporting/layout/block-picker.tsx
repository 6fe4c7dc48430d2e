import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  BLOCK_CATALOGUE,
  BLOCK_GROUPS,
  type BlockEntry,
  type BlockGroup,
} from '../../../src/reporting/rules/block-catalogue.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { TextField } from './fields.tsx';
import styles from './layout.module.css';

const words = layoutTexts.blocks;

interface BlockPickerProps {
  /** Inside a repeated section. */
  readonly hasSubject: boolean;
  readonly onPick: (name: string) => void;
  readonly onClose: () => void;
}

/** Every block by group, with what it prints. */
export function BlockPicker({ hasSubject, onPick, onClose }: BlockPickerProps) {
  const [filter, setFilter] = useState('');
  const found = BLOCK_CATALOGUE.filter((entry) => matches(entry, filter)).filter(
    ({ group }) => hasSubject || group !== 'subjek',
  );
  const groups = (Object.keys(BLOCK_GROUPS) as BlockGroup[]).filter((group) =>
    found.some((entry) => entry.group === group),
  );
  return (
    <section className={styles.picker} aria-label={words.title}>
      <TextField label={words.filter} value={filter} onChange={setFilter} />
      {hasSubject ? null : <p className={styles.quiet}>{words.needsSubject}</p>}
      {groups.length === 0 ? <p>{words.none}</p> : null}
      {groups.map((group) => (
        <div key={group}>
          <h4>{BLOCK_GROUPS[group]}</h4>
          <ul>
            {found
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <li key={entry.name}>
                  <button
                    type="button"
                    aria-label={words.add(entry.title)}
                    onClick={() => onPick(entry.name)}
                  >
                    <strong>{entry.title}</strong>
                    <small>{entry.description}</small>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <Button size="compact-sm" variant="default" onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}

function matches({ title, description, name }: BlockEntry, filter: string): boolean {
  const asked = filter.trim().toLowerCase();
  return asked === '' || `${title} ${description} ${name}`.toLowerCase().includes(asked);
}
