import { Button } from '@mantine/core';
import { type OfferedPosition, POSITION_LEVELS } from '../../src/organisation/rules/office-kinds.ts';
import { setUpTexts } from '../texts/set-up.ts';
import { ChoiceField, TextField } from './field.tsx';
import styles from './set-up.module.css';
import type { StepProps } from './step-fields.tsx';

const words = setUpTexts.positions;

/** The offered positions as a list to change: each with its part of the unit, its superior and its level. */
export function PositionsStep({ draft, office, faults, onChange }: StepProps) {
  const { positions } = office;
  const put = (rows: readonly OfferedPosition[] | null) => onChange({ ...draft, positions: rows });
  const change = (index: number, part: Partial<OfferedPosition>) => {
    const before = positions[index]?.title ?? '';
    put(
      positions.map((row, at) => {
        if (at === index) return { ...row, ...part };
        // Who stands below keeps his superior when its title is corrected.
        return part.title !== undefined && before !== '' && row.superior === before
          ? { ...row, superior: part.title }
          : row;
      }),
    );
  };
  return (
    <>
      {faults.has('positions') ? (
        <p className={styles.fault} role="alert">
          {faults.get('positions')}
        </p>
      ) : null}
      <ol className={styles.positions}>
        {positions.map((row, index) => (
          <PositionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are edited in place and have no other name
            key={index}
            index={index}
            row={row}
            positions={positions}
            faults={faults}
            onChange={(part) => change(index, part)}
            onRemove={() => put(positions.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          variant="default"
          onClick={() =>
            put([...positions, { title: '', part: '', superior: positions[0]?.title ?? '', level: 'IV.a' }])
          }
        >
          {words.add}
        </Button>
        {draft.positions === null ? null : (
          <Button variant="subtle" onClick={() => put(null)}>
            {words.offer}
          </Button>
        )}
      </div>
    </>
  );
}

interface PositionRowProps {
  readonly index: number;
  readonly row: OfferedPosition;
  readonly positions: readonly OfferedPosition[];
  readonly faults: StepProps['faults'];
  readonly onChange: (part: Partial<OfferedPosition>) => void;
  readonly onRemove: () => void;
}

function PositionRow({ index, row, positions, faults, onChange, onRemove }: PositionRowProps) {
  const path = (field: string) => `positions[${index}].${field}`;
  const superiors = positions.filter(({ title }) => title.trim() !== '' && title !== row.title);
  return (
    <li>
      <fieldset className={styles.position}>
        <legend className="visually-hidden">{words.row(index + 1)}</legend>
        <TextField
          path={path('title')}
          label={words.title}
          value={row.title}
          faults={faults}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          path={path('part')}
          label={words.part}
          value={row.part}
          faults={faults}
          onChange={(part) => onChange({ part })}
        />
        <ChoiceField
          path={path('superior')}
          label={words.superior}
          value={row.superior}
          faults={faults}
          options={[
            { value: '', label: words.head },
            ...superiors.map(({ title }) => ({ value: title, label: title })),
          ]}
          onChange={(superior) => onChange({ superior })}
        />
        <ChoiceField
          path={path('level')}
          label={words.level}
          value={row.level}
          faults={faults}
          options={[
            { value: '', label: words.noLevel },
            ...POSITION_LEVELS.map(({ level, label }) => ({ value: level, label })),
          ]}
          onChange={(level) => onChange({ level })}
        />
        <Button variant="subtle" color="red" aria-label={words.removeNamed(row.title)} onClick={onRemove}>
          {words.remove}
        </Button>
      </fieldset>
    </li>
  );
}
