import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { achievementQuery } from '../api/queries.ts';
import type { Achievement } from '../api/types.ts';
import { DownloadSheet } from '../components/download-sheet.tsx';
import { CategoryButton, FigureButton } from '../components/figure-button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { QueryView } from '../components/query-view.tsx';
import { Section } from '../components/section.tsx';
import { Term } from '../components/term.tsx';
import { texts } from '../texts/id.ts';
import { BudgetStrip } from './budget-strip.tsx';
import { indicatorSheet } from './indicator-sheet.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { countOf, isComplete, meanTone } from './mean-tone.ts';
import styles from './measurement.module.css';
import { ScaleLegend } from './scale-legend.tsx';

const route = getRouteApi('/frame/$unit/$year');
const words = texts.achievement;

export function AchievementPage() {
  const { unit, year } = route.useParams();
  const query = useQuery(achievementQuery(unit, year));
  return (
    <>
      <PageHeading
        title={words.title(year)}
        lead={words.lead}
        {...(query.data === undefined ? {} : { context: query.data.unit.name })}
      />
      <QueryView query={query} skeleton={<PageSkeleton />}>
        {(achievement) => <AchievementView achievement={achievement} />}
      </QueryView>
    </>
  );
}

function AchievementView({ achievement }: { readonly achievement: Achievement }) {
  const { year, objectives, goals } = achievement;
  const measuredGoals = goals.filter(({ indicators }) => indicators.length > 0);
  const measuredObjectives = objectives.filter(({ indicators }) => indicators.length > 0);
  if (measuredObjectives.length === 0 && measuredGoals.length === 0)
    return (
      <Section title={words.empty}>
        <p>{words.emptyDetail}</p>
      </Section>
    );
  return (
    <>
      <Section
        title={words.objectivesTitle}
        term="sasaran"
        isFlush
        actions={<DownloadSheet list={() => indicatorSheet(words.tableCaption(year), measuredObjectives)} />}
      >
        <IndicatorTable
          caption={words.tableCaption(year)}
          groups={measuredObjectives.map((objective) => ({ ...objective, kind: words.objective }))}
          summary={meanSummary(achievement)}
        />
      </Section>
      <Section title={words.budgetTitle} term="pagu">
        <BudgetStrip budget={achievement.budget} />
      </Section>
      {measuredGoals.length === 0 ? null : (
        <Section
          title={words.goalsTitle}
          term="tujuan"
          isFlush
          actions={<DownloadSheet list={() => indicatorSheet(words.goalsCaption(year), measuredGoals)} />}
        >
          <IndicatorTable
            caption={words.goalsCaption(year)}
            groups={measuredGoals.map((goal) => ({ ...goal, kind: words.goal }))}
          />
        </Section>
      )}
      <Section title={words.scaleTitle} term="predikat">
        <ScaleLegend scale={achievement.scale} cap={achievement.cap} />
      </Section>
    </>
  );
}

/** The mean stands beside how many it is the mean of (C-30). */
function meanSummary(achievement: Achievement) {
  const count = countOf(achievement.measured);
  return {
    label: (
      <>
        <Term id="rata-rata-capaian">{words.mean}</Term>
        <div className={styles.measured}>
          <FigureButton
            figure={achievement.measured}
            wording={count === null ? undefined : words.measured(count.counted, count.all)}
          />
        </div>
      </>
    ),
    value: <FigureButton figure={achievement.mean} />,
    category: (
      <CategoryButton
        figure={achievement.meanCategory}
        tone={meanTone(achievement)}
        {...(isComplete(achievement.measured) ? {} : { remark: words.incomplete.toLowerCase() })}
      />
    ),
  };
}

function PageSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton height={300} radius="md" mb="lg" />
      <Skeleton height={120} radius="md" />
    </div>
  );
}
