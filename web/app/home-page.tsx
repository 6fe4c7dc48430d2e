import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { achievementQuery, reportRunsQuery } from '../api/queries.ts';
import type { Achievement } from '../api/types.ts';
import { CategoryButton, FigureButton } from '../components/figure-button.tsx';
import { formatMoment } from '../components/number-text.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { QueryView } from '../components/query-view.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { countOf, isComplete, meanTone } from '../measurement/mean-tone.ts';
import styles from '../measurement/measurement.module.css';
import { texts } from '../texts/id.ts';

const route = getRouteApi('/frame/$unit/$year');
const words = texts.home;

/** The year at a glance, with the ways on. */
export function HomePage() {
  const { unit, year } = route.useParams();
  const query = useQuery(achievementQuery(unit, year));
  return (
    <>
      <PageHeading
        title={words.title(year)}
        {...(query.data === undefined ? {} : { context: query.data.unit.name, lead: query.data.unit.name })}
      />
      <QueryView query={query} skeleton={<HomeSkeleton />}>
        {(achievement) => <Glance achievement={achievement} />}
      </QueryView>
    </>
  );
}

function Glance({ achievement }: { readonly achievement: Achievement }) {
  return (
    <>
      <div className={styles.glance}>
        <MeanCard achievement={achievement} />
        <AbsorptionCard achievement={achievement} />
      </div>
      <IndicatorsCard achievement={achievement} />
      <ReportCard />
    </>
  );
}

function MeanCard({ achievement }: { readonly achievement: Achievement }) {
  const { mean, meanCategory, measured } = achievement;
  const count = countOf(measured);
  return (
    <Section title={words.mean}>
      <FigureButton figure={mean} size="large" />
      <div>
        <CategoryButton
          figure={meanCategory}
          tone={meanTone(achievement)}
          {...(isComplete(measured) ? {} : { remark: texts.achievement.incomplete.toLowerCase() })}
        />
      </div>
      <p className={styles.glanceNote}>
        <FigureButton
          figure={measured}
          wording={count === null ? undefined : texts.achievement.measured(count.counted, count.all)}
        />
      </p>
    </Section>
  );
}

function AbsorptionCard({ achievement }: { readonly achievement: Achievement }) {
  const { budget } = achievement;
  return (
    <Section title={words.absorption}>
      <FigureButton figure={budget.serapan} size="large" />
      <p className={styles.glanceNote}>
        {texts.achievement.spent}: <FigureButton figure={budget.realisasi} withCurrency />
        <br />
        {texts.achievement.budget}: <FigureButton figure={budget.pagu} withCurrency />
      </p>
    </Section>
  );
}

function IndicatorsCard({ achievement }: { readonly achievement: Achievement }) {
  const { unit, year } = route.useParams();
  const indicators = achievement.objectives
    .flatMap((objective) => objective.indicators)
    .filter(({ ikuNumber }) => ikuNumber !== null);
  return (
    <Section title={words.indicators}>
      {indicators.length === 0 ? (
        <EmptyPlace>{texts.achievement.emptyDetail}</EmptyPlace>
      ) : (
        <ul className={styles.glanceList}>
          {indicators.map((row) => (
            <li key={row.code}>
              <Link to="/$unit/$year/capaian/$code" params={{ unit, year, code: row.code }}>
                {row.name}
              </Link>
              <FigureButton figure={row.capaian} />
              <div>
                <CategoryButton figure={row.kategori} tone={row.tone} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/$unit/$year/capaian" params={{ unit, year }}>
          {words.toAchievement}
        </Link>
      </p>
    </Section>
  );
}

function ReportCard() {
  const { unit, year } = route.useParams();
  const { data } = useQuery(reportRunsQuery(unit, year));
  const last = data?.find(({ status }) => status === 'done');
  return (
    <Section title={words.reportTitle}>
      <p className={styles.glanceNote}>
        {last === undefined
          ? words.noReport
          : words.lastReport(texts.report.formats[last.format], formatMoment(last.createdAt))}
      </p>
      <p>
        <Link to="/$unit/$year/laporan" params={{ unit, year }}>
          {words.toReport}
        </Link>
      </p>
    </Section>
  );
}

function HomeSkeleton() {
  return (
    <div aria-hidden="true">
      <div className={styles.glance}>
        <Skeleton height={170} radius="md" mb="lg" />
        <Skeleton height={170} radius="md" mb="lg" />
      </div>
      <Skeleton height={190} radius="md" />
    </div>
  );
}
