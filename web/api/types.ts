/**
 * What the server sends, under the names the client uses; all of it from the server's own description.
 * Decimals travel as strings in plain machine form (`"99.725714"`), never as JSON numbers.
 */
import type { Api } from './generated/api.ts';

export type Figure = Api['Figure'];
export type Outcome = Api['Outcome'];
export type Explanation = Api['Explanation'];
export type ScaleTone = Api['ScaleTone'];

export type Session = Api['Session'];
export type Unit = Session['units'][number];
export type Credentials = Api['Credentials'];
export type Installation = Api['Installation'];
export type SetUp = Api['SetUp'];
export type OfficeSetup = Api['OfficeSetup'];
export type NewOffice = Api['NewOffice'];
export type DemoAccount = NonNullable<Installation['demoAccounts']>[number];

/** A unit's achievement in a year. */
export type Achievement = Api['Achievement'];
export type ScaleBand = Achievement['scale']['bands'][number];
export type BudgetSummary = Achievement['budget'];
export type IndicatorRow = Api['IndicatorRow'];
export type YearValue = IndicatorRow['trend'][number];

export type IndicatorDetail = Api['IndicatorDetail'];
export type IndicatorManual = IndicatorDetail['indicator'];
export type IndicatorYear = IndicatorDetail['years'][number];
export type IndicatorQuarter = IndicatorDetail['quarters'][number];
export type Benchmark = IndicatorDetail['benchmarks'][number];
export type LinkedProgramme = IndicatorDetail['programmes'][number];
/** A piece of a person's text: words, or a figure among them as printed. */
export type TextPart = IndicatorDetail['narratives'][number]['parts'][number];

export type Overview = Api['Overview'];
export type Readiness = Api['Readiness'];
export type ReadinessGroup = Readiness['groups'][number];
export type ReadinessItem = Api['ReadinessItem'];
export type ReadinessState = Api['ReadinessState'];

export type ReportPart = Api['ReportPart'];
export type ReportTable = Api['ReportTable'];
export type ReportRun = Api['ReportRun'];
export type ReportFormat = ReportRun['format'];
export type ReportRequest = Api['ReportRequest'];
export type AcceptedReport = Api['AcceptedReport'];

/** RFC 9457, as much of it as is shown to the person; what never reached the server is told the same way. */
export type Problem = Pick<Api['Problem'], 'title' | 'status' | 'detail' | 'code'> & {
  readonly problems?: readonly Pick<Api['BundleProblem'], 'path' | 'message'>[];
};
