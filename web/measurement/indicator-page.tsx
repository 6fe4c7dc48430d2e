import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { achievementQuery, indicatorQuery } from '../api/queries.ts';
import type { IndicatorDetail, ScaleTone } from '../api/types.ts';
import { Icon } from '../components/icon.tsx';
import { LiveText } from '../components/live-text.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { QueryView } from '../components/query-view.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import { BenchmarkTable } from './benchmark-table.tsx';
import { IndicatorManualList } from './indicator-manual.tsx';
import { KeyFigures } from './key-figures.tsx';
import styles from './measurement.module.css';
import { narrativeGroups } from './narrative-groups.ts';
import { ProgrammeTable } from './programme-table.tsx';
import { QuarterTable } from './quarter-table.tsx';
import { YearsSection } from './years-section.tsx';

const route = getRouteApi('/frame/$unit/$year/capaian/$code');
const words = texts.indicator;

export function IndicatorPage() {
  const { unit, year, code } = route.useParams();
  const query = useQuery(indicatorQuery(unit, year, code));
  // The unit's page has usually been read already; it knows the tone of the category.
  const achievement = useQuery(achievementQuery(unit, year)).data;
  const row = achievement?.objectives
    .flatMap(({ indicators }) => indicators)
    .concat(achievement.goals.flatMap(({ indicators }) => indicators))
    .find((candidate) => candidate.code === code);
  return (
    <>
      <PageHeading
        key={code}
        title={query.data?.indicator.name ?? row?.name ?? code}
        {...(achievement === undefined ? {} : { context: achievement.unit.name })}
        above={
          <nav aria-label={words.breadcrumb}>
            <Link className={styles.crumb ?? ''} to="/$unit/$year/capaian" params={{ unit, year }}>
              <Icon name="left" size={16} />
              {texts.achievement.title(year)}
            </Link>
          </nav>
        }
      />
      <QueryView query={query} skeleton={<PageSkeleton />}>
        {(detail) => <IndicatorView detail={detail} tone={row?.tone ?? null} />}
      </QueryView>
    </>
  );
}

interface IndicatorViewProps {
  readonly detail: IndicatorDetail;
  readonly tone: ScaleTone | null;
}

function IndicatorView({ detail, tone }: IndicatorViewProps) {
  return (
    <>
      <Section title={words.keyFigures}>
        <KeyFigures detail={detail} tone={tone} />
      </Section>
      <YearsSection detail={detail} />
      <Section title={words.quarters} term="triwulan" isFlush>
        <QuarterTable quarters={detail.quarters} />
      </Section>
      <Section title={words.benchmarks} term="pembanding" isFlush>
        {detail.benchmarks.length === 0 ? (
          <EmptyPlace>{words.noBenchmarks}</EmptyPlace>
        ) : (
          <BenchmarkTable benchmarks={detail.benchmarks} decimals={detail.indicator.decimals} />
        )}
      </Section>
      <Section title={words.programmes} term="program" isFlush>
        {detail.programmes.length === 0 ? (
          <EmptyPlace>{words.noProgrammes}</EmptyPlace>
        ) : (
          <ProgrammeTable programmes={detail.programmes} />
        )}
      </Section>
      <Section title={words.manual} term="manual-iku">
        <IndicatorManualList indicator={detail.indicator} />
      </Section>
      {detail.narratives.length === 0 ? null : (
        <Section title={words.narratives}>
          {narrativeGroups(detail.narratives).map(({ key, title, items }) => (
            <div key={key} className={styles.narrativeGroup}>
              <h3>{title}</h3>
              {items.map((narrative) => (
                <div key={`${narrative.section} ${narrative.title}`} className={styles.narrative}>
                  {narrative.title === '' ? null : <h4>{narrative.title}</h4>}
                  <p>
                    <LiveText parts={narrative.parts} />
                  </p>
                </div>
              ))}
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function PageSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton height={180} radius="md" mb="lg" />
      <Skeleton height={380} radius="md" />
    </div>
  );
}
