import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { openImportsQuery } from '../api/import-queries.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import { importTexts } from '../texts/import.ts';
import { DraftView } from './draft-view.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportHistory } from './import-history.tsx';
import type { ImportPlace } from './import-place.ts';
import { OpenDrafts } from './open-drafts.tsx';
import { RememberedAnswers } from './remembered-answers.tsx';
import { WorkbookDownloads } from './workbook-downloads.tsx';

const placeRoute = getRouteApi('/frame/$unit/$year/impor');
const startRoute = getRouteApi('/frame/impor');

/** Impor of a unit and year. */
export function ImportPage() {
  const { unit, year } = placeRoute.useParams();
  const { berkas, lembar } = placeRoute.useSearch();
  return <Import place={{ unit, year }} draftId={berkas} sheet={lembar} />;
}

/** Impor where the unit does not exist yet. */
export function FirstImportPage() {
  const { berkas } = startRoute.useSearch();
  return <Import place={null} draftId={berkas} sheet={undefined} />;
}

interface ImportProps {
  readonly place: ImportPlace | null;
  readonly draftId: string | undefined;
  /** Sheet that Beranda sent somebody here to fill in. */
  readonly sheet: string | undefined;
}

function Import({ place, draftId, sheet }: ImportProps) {
  const navigate = useNavigate();
  const open = useQuery(openImportsQuery);
  const show = (id: string | null) =>
    void navigate({ to: '.', search: id === null ? {} : { berkas: id }, resetScroll: id === null });
  const mayImport = open.data?.mayImport ?? true;
  return (
    <>
      <PageHeading
        title={importTexts.title}
        {...(place === null ? {} : { context: `${place.unit} ${place.year}` })}
        above={place === null ? <Link to="/">{texts.app.toHome}</Link> : undefined}
        lead={place === null ? importTexts.noUnitLead : importTexts.lead}
      />
      {place === null || draftId !== undefined || sheet === undefined ? null : (
        <p role="status">{importTexts.fillSheet(sheet, place.year)}</p>
      )}
      {draftId === undefined ? <WorkbookDownloads place={place} /> : null}
      {mayImport ? (
        draftId === undefined ? (
          <>
            <DropZone onUploaded={show} />
            <OpenDrafts drafts={open.data?.drafts ?? []} onOpen={show} />
          </>
        ) : (
          <DraftView key={draftId} id={draftId} place={place} onShow={show} />
        )
      ) : (
        <Section title={importTexts.notAllowed.title}>
          <EmptyPlace>
            <p>{importTexts.notAllowed.detail}</p>
          </EmptyPlace>
        </Section>
      )}
      {place === null ? null : <ImportHistory unit={place.unit} year={place.year} />}
      {mayImport && open.data !== undefined ? <RememberedAnswers /> : null}
    </>
  );
}
