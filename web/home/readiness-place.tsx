import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReadinessItem } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import styles from './home.module.css';

const route = getRouteApi('/frame/$unit/$year');
const words = texts.home.readiness;

/** The way to where an item is filled in: its page in the program, and the sheet of the workbook. */
export function ReadinessPlace({ item }: { readonly item: ReadinessItem }) {
  const { unit, year } = route.useParams();
  const { page, sheet, indicator } = item.place;
  const params = { unit, year };
  const label = (action: string) => words.linkLabel(action, item.title);
  return (
    <span className={styles.places}>
      {page === 'capaian' && indicator !== undefined ? (
        <Link
          to="/$unit/$year/capaian/$code"
          params={{ ...params, code: indicator }}
          aria-label={label(words.toIndicator)}
        >
          {words.toIndicator}
        </Link>
      ) : null}
      {page === 'laporan' ? (
        <Link to="/$unit/$year/laporan" params={params} aria-label={label(words.toReport)}>
          {words.toReport}
        </Link>
      ) : null}
      {sheet === undefined ? null : (
        <ImportLink label={label(words.sheet(sheet))} sheet={sheet}>
          {words.sheet(sheet)}
        </ImportLink>
      )}
      {page === 'impor' && sheet === undefined ? (
        <ImportLink label={label(words.toImport)}>{words.toImport}</ImportLink>
      ) : null}
    </span>
  );
}

interface ImportLinkProps {
  readonly label?: string;
  readonly sheet?: string;
  readonly children: string;
}

export function ImportLink({ label, sheet, children }: ImportLinkProps) {
  const { unit, year } = route.useParams();
  return (
    <Link
      to="/$unit/$year/impor"
      params={{ unit, year }}
      search={sheet === undefined ? {} : { lembar: sheet }}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}
