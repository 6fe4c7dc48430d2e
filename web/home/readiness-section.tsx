import { SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { readinessQuery } from '../api/queries.ts';
import type { Readiness, ReadinessGroup, ReadinessItem } from '../api/types.ts';
import { Icon } from '../components/icon.tsx';
import { QueryView } from '../components/query-view.tsx';
import { Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import styles from './home.module.css';
import { ReadinessPlace } from './readiness-place.tsx';
import { ReadinessShape } from './readiness-shape.tsx';

const route = getRouteApi('/frame/$unit/$year');
const words = texts.home.readiness;

type View = 'open' | 'all';

/** What the report still lacks, group by group, each item with the way to it. */
export function ReadinessSection() {
  const { unit, year } = route.useParams();
  const query = useQuery(readinessQuery(unit, year));
  const [view, setView] = useState<View>('open');
  const isComplete = query.data?.progress.state === 'complete';
  return (
    <Section
      title={isComplete ? words.titleComplete : words.title}
      isFlush
      actions={
        <SegmentedControl
          size="sm"
          color="blue"
          aria-label={words.view}
          value={view}
          onChange={(value) => setView(value === 'all' ? 'all' : 'open')}
          data={[
            { value: 'open', label: words.onlyOpen },
            { value: 'all', label: words.all },
          ]}
        />
      }
    >
      <QueryView query={query} skeleton={<Skeleton height={240} />}>
        {(readiness) => <ReadinessView readiness={readiness} view={view} />}
      </QueryView>
    </Section>
  );
}

const isOpen = ({ state }: ReadinessItem): boolean => state === 'missing' || state === 'partly';

function ReadinessView({ readiness, view }: { readonly readiness: Readiness; readonly view: View }) {
  const { progress, layout, groups } = readiness;
  const shown = view === 'all' ? groups : groups.filter(({ items }) => items.some(isOpen));
  return (
    <>
      <div className={styles.readinessLead}>
        <p>
          <strong>{words.lead(progress.complete, progress.needed)}</strong>
          <ProgressBar complete={progress.complete} needed={progress.needed} />
        </p>
        <p>{words.layout(layout.name)}</p>
      </div>
      {shown.length === 0 ? <p className={styles.nothingOpen}>{words.nothingOpen}</p> : null}
      {shown.map((group) => (
        <Group key={group.id} group={group} view={view} />
      ))}
    </>
  );
}

function Group({ group, view }: { readonly group: ReadinessGroup; readonly view: View }) {
  const { title, progress, items } = group;
  const shown = view === 'all' ? items : items.filter(isOpen);
  return (
    <details className={styles.group} open={progress.state !== 'complete'}>
      <summary>
        <span className={styles.chevron}>
          <Icon name="right" size={16} />
        </span>
        <span className={styles.state} data-state={progress.state}>
          <ReadinessShape state={progress.state} />
          <span className="visually-hidden">{words.states[progress.state]}</span>
        </span>
        <h3>{title}</h3>
        <span className={styles.groupProgress}>
          {progress.needed === 0
            ? words.states['not-needed']
            : words.groupProgress(progress.complete, progress.needed)}
        </span>
        <ProgressBar complete={progress.complete} needed={progress.needed} />
      </summary>
      <ul>
        {shown.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </details>
  );
}

function Item({ item }: { readonly item: ReadinessItem }) {
  const { title, state, count, detail } = item;
  return (
    <li>
      <span className={styles.state} data-state={state}>
        <ReadinessShape state={state} />
        {words.states[state]}
        {count === null || state === 'complete' ? null : (
          <span className={styles.count}>{words.count(count.filled, count.of)}</span>
        )}
      </span>
      <div>
        <strong>{title}</strong>
        {detail === null ? null : <p>{detail}</p>}
        {state === 'not-needed' || state === 'complete' ? null : <ReadinessPlace item={item} />}
      </div>
    </li>
  );
}

/** Only beside its words: a bar alone says nothing to who does not see it. */
function ProgressBar({ complete, needed }: { readonly complete: number; readonly needed: number }) {
  const share = needed === 0 ? 0 : (complete / needed) * 100;
  return (
    <span className={styles.progress} aria-hidden="true">
      <span style={{ width: `${share}%` }} />
    </span>
  );
}
