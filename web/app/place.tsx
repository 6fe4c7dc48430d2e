import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { figureQuery } from '../api/queries.ts';
import { type Explainable, ExplainContext } from '../components/explain-context.ts';
import { ExplanationPanel } from '../components/explanation-panel.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { texts } from '../texts/id.ts';

const route = getRouteApi('/frame/$unit/$year');

/** Everything about one unit and year: its pages, and the explanation of any of its figures over them. */
export function PlaceLayout() {
  const { isKnown } = route.useRouteContext();
  if (!isKnown)
    return (
      <>
        <PageHeading title={texts.app.unknownUnitTitle} lead={texts.app.unknownUnit} />
        <Link to="/">{texts.app.toHome}</Link>
      </>
    );
  return <KnownPlace />;
}

function KnownPlace() {
  const { unit, year } = route.useParams();
  const { angka } = route.useSearch();
  const client = useQueryClient();
  const navigate = useNavigate();

  const show = useCallback(
    (id: string | null) =>
      void navigate({
        to: '.',
        search: ({ angka: _closed, ...rest }) => (id === null ? rest : { ...rest, angka: id }),
        resetScroll: false,
        replace: id === null,
      }),
    [navigate],
  );
  const explain = useCallback(
    (figure: Explainable) => {
      // A page that holds the whole figure lets the panel open without asking the server.
      if ('explanation' in figure) client.setQueryData(figureQuery(unit, year, figure.id).queryKey, figure);
      show(figure.id);
    },
    [client, show, unit, year],
  );

  return (
    <ExplainContext value={explain}>
      <Outlet />
      <ExplanationPanel unit={unit} year={year} figureId={angka ?? null} onShow={show} />
    </ExplainContext>
  );
}
