import type { ReactNode } from 'react';
import type { Figure, IndicatorDetail, ScaleTone } from '../api/types.ts';
import { CategoryButton, FigureButton } from '../components/figure-button.tsx';
import { unitWords } from '../components/unit-words.ts';
import { texts } from '../texts/id.ts';
import { shortLabel, splitKeyFigures } from './key-figure-order.ts';
import styles from './measurement.module.css';

interface KeyFiguresProps {
  readonly detail: IndicatorDetail;
  readonly tone: ScaleTone | null;
}

/** What one comes for, large; then everything else that is computed about the indicator. */
export function KeyFigures({ detail, tone }: KeyFiguresProps) {
  const { indicator, planEnd } = detail;
  const { target, realisation, achievement, category, others } = splitKeyFigures(detail.figures);
  const shown = others.filter(({ id }) => id !== planEnd.achievement.id && id !== planEnd.target.id);
  return (
    <>
      <dl className={styles.lead}>
        <Lead term={texts.achievement.target} figure={target} />
        <Lead term={texts.achievement.realisation} figure={realisation} />
        <Lead term={texts.achievement.achievement} figure={achievement}>
          {category === null ? null : <CategoryButton figure={category} tone={tone} />}
        </Lead>
      </dl>
      <dl className={styles.keyFigures}>
        <Pair term={texts.indicator.planEndTarget(planEnd.year)}>
          <FigureButton figure={planEnd.target} /> <UnitWords figure={planEnd.target} />
        </Pair>
        <Pair term={texts.indicator.planEndAchievement(planEnd.year)}>
          <FigureButton figure={planEnd.achievement} />
        </Pair>
        {shown.map((figure) => (
          <Pair key={figure.id} term={shortLabel(figure.label, indicator.name)}>
            <FigureButton figure={figure} withCurrency /> <UnitWords figure={figure} />
          </Pair>
        ))}
      </dl>
    </>
  );
}

/** What is counted, where the printed value does not say it. */
function UnitWords({ figure }: { readonly figure: Figure }) {
  const words = unitWords(figure);
  return words === null ? null : <small>{words}</small>;
}

interface LeadProps {
  readonly term: string;
  readonly figure: Figure | null;
  readonly children?: ReactNode;
}

function Lead({ term, figure, children }: LeadProps) {
  if (figure === null) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <FigureButton figure={figure} size="large" /> <UnitWords figure={figure} />
        {children === undefined || children === null ? null : <div>{children}</div>}
      </dd>
    </div>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
