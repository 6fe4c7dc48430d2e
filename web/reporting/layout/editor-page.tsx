import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './layout.module.css';
import { LayoutEditor } from './layout-editor.tsx';
import { type LayoutDetail, layoutQuery } from './layout-queries.ts';

const route = getRouteApi('/frame/$unit/$year/laporan/tata-letak/$code');
const words = layoutTexts;

/** One layout: to be read, or changed as a draft. */
export function LayoutPage() {
  const { code, ...place } = route.useParams();
  const query = useQuery(layoutQuery(place, code));
  const client = useQueryClient();
  /** Counts up when what the server holds shall replace what is on the screen. */
  const [reading, setReading] = useState(0);
  const reload = async () => {
    await client.invalidateQueries({ queryKey: layoutQuery(place, code).queryKey });
    setReading((count) => count + 1);
  };
  return (
    <>
      <PageHeading
        title={query.data?.card.name ?? words.title}
        context={words.title}
        {...(query.data === undefined ? {} : { lead: leadOf(query.data) })}
        above={
          <Link to="/$unit/$year/laporan/tata-letak" params={place} className={styles.back ?? ''}>
            ← {words.toList}
          </Link>
        }
      />
      <QueryView query={query} skeleton={<Skeleton height={480} />}>
        {(detail) => (
          <LayoutEditor key={`${code}/${reading}`} detail={detail} place={place} onReload={reload} />
        )}
      </QueryView>
    </>
  );
}

function leadOf({ card }: LayoutDetail): string {
  const state = card.inForce === null ? words.list.noEdition : words.list.edition(card.inForce);
  return [words.list.origins[card.origin], state, ...(card.hasDraft ? [words.list.draft] : [])].join(' · ');
}
