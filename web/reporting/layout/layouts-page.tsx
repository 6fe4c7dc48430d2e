import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './layout.module.css';
import { LayoutCardView } from './layout-card.tsx';
import { type LayoutList, type LayoutPlace, layoutsQuery } from './layout-queries.ts';
import { UploadLayout } from './upload-layout.tsx';

const route = getRouteApi('/frame/$unit/$year/laporan/tata-letak');
const words = layoutTexts;

/** The layouts there are: choose one for the report, copy one, change one's own. */
export function LayoutsPage() {
  const place = route.useParams();
  const query = useQuery(layoutsQuery(place));
  return (
    <>
      <PageHeading
        title={words.title}
        context={String(place.year)}
        lead={words.lead}
        above={
          <Link to="/$unit/$year/laporan" params={place} className={styles.back ?? ''}>
            ← {words.back}
          </Link>
        }
      />
      <QueryView query={query} skeleton={<Skeleton height={320} />}>
        {(list) => <Layouts list={list} place={place} />}
      </QueryView>
    </>
  );
}

function Layouts({ list, place }: { readonly list: LayoutList; readonly place: LayoutPlace }) {
  const { may, locked, layouts } = list;
  const mayDoNothing = !may.copy && !may.choose;
  return (
    <>
      {locked === null ? null : <p className={styles.note}>{locked}</p>}
      {mayDoNothing ? <p className={styles.note}>{words.list.forbidden}</p> : null}
      <h2 className="visually-hidden">{words.list.title}</h2>
      <ul className={styles.cards}>
        {layouts.map((card) => (
          <li key={card.code}>
            <LayoutCardView card={card} may={may} isLocked={locked !== null} place={place} />
          </li>
        ))}
      </ul>
      {may.copy ? (
        <Section title={words.upload.title}>
          <UploadLayout place={place} mayForGovernment={may.copyForGovernment} />
        </Section>
      ) : null}
    </>
  );
}
