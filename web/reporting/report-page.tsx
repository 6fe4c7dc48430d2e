import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isUnderWay, readinessQuery, reportRunsQuery, sessionQuery } from '../api/queries.ts';
import type { ReportRun } from '../api/types.ts';
import { DownloadSheet } from '../components/download-sheet.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import { CurrentRun } from './current-run.tsx';
import { NewReport } from './new-report.tsx';
import { RunList } from './run-list.tsx';
import { runSheet } from './run-sheet.ts';

const route = getRouteApi('/frame/$unit/$year/laporan');
const words = texts.report;

export function ReportPage() {
  const { unit, year } = route.useParams();
  const { proses, halaman } = route.useSearch();
  const navigate = useNavigate();
  const session = useQuery(sessionQuery).data;
  const runs = useQuery(reportRunsQuery(unit, year));
  const layout = useQuery(readinessQuery(unit, year)).data?.layout.name;
  const current = proses ?? runToShow(runs.data ?? [])?.id ?? null;
  const unitName = session?.units.find(({ shortName }) => shortName === unit)?.name;

  const open = (id: string) =>
    void navigate({
      to: '/$unit/$year/laporan',
      params: { unit, year },
      search: { proses: id },
      resetScroll: false,
    });
  const turnTo = (page: number) =>
    void navigate({
      to: '/$unit/$year/laporan',
      params: { unit, year },
      search: (search) => ({ ...search, halaman: page }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHeading
        title={words.title(year)}
        lead={words.lead}
        {...(unitName === undefined ? {} : { context: unitName })}
      />
      <Section
        title={words.newTitle}
        term="lkjip"
        actions={
          <Link to="/$unit/$year/laporan/tata-letak" params={{ unit, year }}>
            {layout === undefined ? words.layouts : words.layoutOf(layout)}
          </Link>
        }
      >
        {session?.can.report === true ? (
          <NewReport unit={unit} year={year} onStarted={open} />
        ) : (
          <p>{words.forbidden}</p>
        )}
      </Section>
      {current === null ? null : (
        <CurrentRun key={current} id={current} unit={unit} year={year} page={halaman ?? 1} onPage={turnTo} />
      )}
      <Section
        title={words.runs}
        isFlush
        actions={
          runs.data === undefined || runs.data.length === 0 ? null : (
            <DownloadSheet list={() => runSheet(year, runs.data ?? [])} />
          )
        }
      >
        <RunList query={runs} current={current} onOpen={open} />
      </Section>
    </>
  );
}

/** Without a choice: what is being made now, else the newest that has pages to look at. */
export function runToShow(runs: readonly ReportRun[]): ReportRun | undefined {
  return (
    runs.find(isUnderWay) ??
    runs.find(({ status, format }) => status === 'done' && format === 'pdf') ??
    runs[0]
  );
}
