import type { ReactNode } from 'react';
import type { Achievement, Overview } from '../api/types.ts';
import { CategoryButton, FigureButton } from '../components/figure-button.tsx';
import { Section } from '../components/section.tsx';
import { ToneShape } from '../components/tone-shape.tsx';
import { unitWords } from '../components/unit-words.ts';
import { countOf, isComplete, meanTone } from '../measurement/mean-tone.ts';
import { texts } from '../texts/id.ts';
import styles from './home.module.css';

const words = texts.home;

export function MeanCard({ achievement }: { readonly achievement: Achievement }) {
  const { mean, meanCategory, measured } = achievement;
  const count = countOf(measured);
  return (
    <Section title={words.mean} term="rata-rata-capaian">
      <FigureButton figure={mean} size="large" />
      <div>
        <CategoryButton
          figure={meanCategory}
          tone={meanTone(achievement)}
          {...(isComplete(measured) ? {} : { remark: texts.achievement.incomplete.toLowerCase() })}
        />
      </div>
      <p className={styles.note}>
        <FigureButton
          figure={measured}
          wording={count === null ? undefined : texts.achievement.measured(count.counted, count.all)}
        />
      </p>
    </Section>
  );
}

export function AbsorptionCard({ achievement }: { readonly achievement: Achievement }) {
  const { serapan, pagu, realisasi, sisa } = achievement.budget;
  return (
    <Section title={words.absorption} term="serapan">
      <FigureButton figure={serapan} size="large" />
      <Pairs
        pairs={[
          [texts.achievement.budget, <FigureButton key="pagu" figure={pagu} withCurrency />],
          [texts.achievement.spent, <FigureButton key="realisasi" figure={realisasi} withCurrency />],
          [texts.achievement.remaining, <FigureButton key="sisa" figure={sisa} withCurrency />],
        ]}
      />
    </Section>
  );
}

export function PhysicalCard({ overview }: { readonly overview: Overview }) {
  return (
    <Section title={words.physical} term="fisik">
      <FigureButton figure={overview.physical} size="large" />
      <p className={styles.note}>{words.physicalNote}</p>
    </Section>
  );
}

export function SurveyCard({ overview }: { readonly overview: Overview }) {
  const { survey } = overview;
  return (
    <Section title={words.survey} term="skm">
      {survey === null ? (
        <p className={styles.note}>{words.surveyNone}</p>
      ) : (
        <>
          <FigureButton figure={survey.value} size="large" />
          <Pairs pairs={[[words.grade, <FigureButton key="grade" figure={survey.grade} />]]} />
        </>
      )}
    </Section>
  );
}

export function EvaluationCard({ overview }: { readonly overview: Overview }) {
  const [last, before] = overview.evaluations;
  return (
    <Section title={words.akip} term="akip">
      {last === undefined ? (
        <p className={styles.note}>{words.akipNone}</p>
      ) : (
        <>
          <FigureButton figure={last.score} size="large" />
          <Pairs
            pairs={[
              [`${words.predicate} ${last.year}`, <FigureButton key="grade" figure={last.grade} />],
              ...(before === undefined
                ? []
                : [
                    [
                      words.before(before.year),
                      <span key="before">
                        <FigureButton figure={before.score} /> <FigureButton figure={before.grade} />
                      </span>,
                    ] as const,
                  ]),
            ]}
          />
        </>
      )}
    </Section>
  );
}

export function VillageCard({ overview }: { readonly overview: Overview }) {
  const { villages } = overview;
  if (villages === null) return null;
  return (
    <Section title={words.villages} term="indeks-desa">
      {villages.statuses.length === 0 ? <p className={styles.note}>{words.villagesNoStatus}</p> : null}
      <Pairs
        pairs={[
          ...villages.statuses.map(
            ({ status, count }) => [status, <FigureButton key={status} figure={count} />] as const,
          ),
          [
            words.villagesTotal(unitWords(villages.total) ?? ''),
            <FigureButton key="total" figure={villages.total} />,
          ],
        ]}
      />
    </Section>
  );
}

export function CategoryCard({ overview }: { readonly overview: Overview }) {
  const { bands, unmeasured } = overview.categories;
  const rows = [
    ...bands.map(({ label, tone, count }) => ({ label, tone, count })),
    { label: words.unmeasured, tone: 'neutral' as const, count: unmeasured },
  ];
  return (
    <Section title={words.categories} term="predikat">
      <ul className={styles.categories}>
        {rows.map(({ label, tone, count }) => (
          <li key={label} data-empty={count === 0}>
            <span className={styles.tone} data-tone={tone}>
              <ToneShape tone={tone} />
              {label}
            </span>
            <span>{words.indicatorCount(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.pairs}>
      {pairs.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
