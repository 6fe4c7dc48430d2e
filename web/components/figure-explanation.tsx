import type { ReactNode } from 'react';
import type { Explanation, Figure, Outcome } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import styles from './explanation.module.css';
import { formatDay } from './number-text.ts';
import { StateShape } from './state-shape.tsx';
import { unitWords } from './unit-words.ts';

interface FigureExplanationProps {
  readonly figure: Figure;
  readonly onFollow: (figureId: string) => void;
}

/** Why a figure is what it is: numbers put in, where each comes from, the rule, the rounding. */
export function FigureExplanation({ figure, onFollow }: FigureExplanationProps) {
  const { explanation, outcome } = figure;
  const unit = unitWords(figure);
  return (
    <article className={styles.figure}>
      <h3>{figure.label}</h3>
      <p className={styles.shown} data-state={outcome.state}>
        {outcome.state === 'value' ? null : <StateShape state={outcome.state} />}
        {figure.kind === 'rupiah' && outcome.state === 'value' ? 'Rp ' : ''}
        {figure.shown}
        {unit === null ? null : <span className={styles.unit}>{unit}</span>}
      </p>
      {outcome.state === 'value' ? null : (
        <Part title={texts.figure.reason}>
          <p>{reasonOf(outcome)}</p>
        </Part>
      )}
      <Calculation explanation={explanation} />
      <Inputs explanation={explanation} onFollow={onFollow} />
      <Part title={texts.figure.rule}>
        <p>
          <span className={styles.rule}>{explanation.rule}</span> {explanation.ruleName}
        </p>
        <p className={styles.quiet}>
          {explanation.rounding === null
            ? texts.figure.noRounding
            : `${texts.figure.rounding}: ${explanation.rounding}.`}
        </p>
      </Part>
      {explanation.notes.length === 0 ? null : (
        <Part title={texts.figure.notes}>
          <ul>
            {explanation.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Part>
      )}
    </article>
  );
}

/** The state in a whole sentence; null for a value. */
function reasonOf(outcome: Outcome): string | null {
  const words = texts.figure.states;
  switch (outcome.state) {
    case 'missing':
      return words.missing;
    case 'awaiting':
      return words.awaiting(outcome.from, outcome.expected === null ? null : formatDay(outcome.expected));
    case 'not-applicable':
      return words.notApplicable(outcome.reason);
    case 'not-computable':
      return words.notComputable(outcome.reason);
    case 'value':
      return null;
  }
}

function Calculation({ explanation }: { readonly explanation: Explanation }) {
  if (explanation.worked === '' && explanation.formula === '') return null;
  return (
    <Part title={texts.figure.calculation}>
      {explanation.worked === '' ? null : <p className={styles.worked}>{explanation.worked}</p>}
      {explanation.formula === '' ? null : (
        <p className={styles.quiet}>
          {texts.figure.generalFormula}: <span className={styles.formula}>{explanation.formula}</span>
        </p>
      )}
    </Part>
  );
}

interface InputsProps {
  readonly explanation: Explanation;
  readonly onFollow: (figureId: string) => void;
}

function Inputs({ explanation, onFollow }: InputsProps) {
  if (explanation.inputs.length === 0)
    return (
      <Part title={texts.figure.inputs}>
        <p className={styles.quiet}>{texts.figure.noInputs}</p>
      </Part>
    );
  return (
    <Part title={texts.figure.inputs}>
      <ul className={styles.inputs}>
        {explanation.inputs.map((input) => (
          <li key={`${input.symbol} ${input.label} ${input.figureId ?? ''}`}>
            <span className={styles.symbol}>{input.symbol}</span>
            <div>
              <span>{input.label}</span>
              <span className={styles.quiet}>
                {input.source === null && input.figureId !== null
                  ? texts.figure.sourceInside
                  : `${texts.figure.source}: ${input.source ?? texts.figure.noSource}`}
              </span>
            </div>
            <Followable
              shown={input.shown}
              label={input.label}
              figureId={input.figureId}
              onFollow={onFollow}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface FollowableProps {
  readonly shown: string;
  readonly label: string;
  readonly figureId: string | null;
  readonly onFollow: (figureId: string) => void;
}

/** A number that is computed itself leads on to its own explanation. */
function Followable({ shown, label, figureId, onFollow }: FollowableProps) {
  if (figureId === null) return <span className={styles.value}>{shown}</span>;
  return (
    <button
      type="button"
      className={styles.follow}
      aria-label={texts.figure.explain(label, shown)}
      onClick={() => onFollow(figureId)}
    >
      {shown}
    </button>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
