import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { achievementQuery, overviewQuery, reportRunsQuery } from '../api/queries.ts';
import type { Achievement, Overview } from '../api/types.ts';
import { formatMoment } from '../components/number-text.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { QueryView } from '../components/query-view.tsx';
import { Section } from '../components/section.tsx';
import { FirstSteps } from '../home/first-steps.tsx';
import {
  AbsorptionCard,
  CategoryCard,
  EvaluationCard,
  MeanCard,
  PhysicalCard,
  SurveyCard,
  VillageCard,
} from '../home/glance-cards.tsx';
import styles from '../home/home.module.css';
import { IndicatorsCard } from '../home/indicators-card.tsx';
import { QuartersCard } from '../home/quarters-card.tsx';
import { ReadinessSection } from '../home/readiness-section.tsx';
import { runName } from '../reporting/run-name.ts';
import { texts } from '../texts/id.ts';

const route = getRouteApi('/frame/$unit/$year');
const words = texts.home;

/** The year at a glance, and what its report still lacks. */
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
        {(achievement) => (isEmpty(achievement) ? <FirstSteps /> : <Glance achievement={achievement} />)}
      </QueryView>
      <ReadinessSection />
      <ReportCard />
    </>
  );
}

/** Neither a plan nor money: nothing could be shown but gaps. */
function isEmpty({ objectives, goals, budget }: Achievement): boolean {
  const hasIndicators = [...objectives, ...goals].some(({ indicators }) => indicators.length > 0);
  return !hasIndicators && budget.pagu.outcome.state !== 'value';
}

function Glance({ achievement }: { readonly achievement: Achievement }) {
  const { unit, year } = route.useParams();
  const query = useQuery(overviewQuery(unit, year));
  return (
    <QueryView query={query} skeleton={<HomeSkeleton />}>
      {(overview) => <GlanceCards achievement={achievement} overview={overview} />}
    </QueryView>
  );
}

interface GlanceProps {
  readonly achievement: Achievement;
  readonly overview: Overview;
}

function GlanceCards({ achievement, overview }: GlanceProps) {
  return (
    <>
      <div className={styles.cards}>
        <MeanCard achievement={achievement} />
        <AbsorptionCard achievement={achievement} />
        <CategoryCard overview={overview} />
        <SurveyCard overview={overview} />
        <EvaluationCard overview={overview} />
        <PhysicalCard overview={overview} />
      </div>
      <IndicatorsCard achievement={achievement} />
      <div className={styles.wide}>
        <QuartersCard overview={overview} />
        <VillageCard overview={overview} />
      </div>
    </>
  );
}

function ReportCard() {
  const { unit, year } = route.useParams();
  const { data } = useQuery(reportRunsQuery(unit, year));
  const last = data?.find(({ status }) => status === 'done');
  return (
    <Section title={words.reportTitle} term="lkjip">
      <p className={styles.note}>
        {last === undefined ? words.noReport : words.lastReport(runName(last), formatMoment(last.createdAt))}
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
      <div className={styles.cards}>
        <Skeleton height={190} radius="md" mb="lg" />
        <Skeleton height={190} radius="md" mb="lg" />
        <Skeleton height={190} radius="md" mb="lg" />
      </div>
      <Skeleton height={190} radius="md" mb="lg" />
    </div>
  );
}
