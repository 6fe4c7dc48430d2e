import { useQuery } from '@tanstack/react-query';
import { importDownloads } from '../api/import-queries.ts';
import { sessionQuery } from '../api/queries.ts';
import { Icon } from '../components/icon.tsx';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';
import type { ImportPlace } from './import-place.ts';

const words = importTexts.downloads;
const KINDS = ['kecamatan', 'kelurahan', 'dinas', 'bagian'] as const;

/** What an empty workbook begins with: the unit one stands in, where the workbook is for its kind. */
function startOf(
  kind: string,
  unit: { readonly code: string; readonly name: string } | undefined,
  year: number | undefined,
): Record<string, string> {
  if (unit === undefined || year === undefined || !unit.name.toLowerCase().startsWith(kind)) return {};
  return { code: unit.code, name: unit.name, year: String(year) };
}

/** Workbooks to fill in: this year's, next year's with what stays, and empty ones. */
export function WorkbookDownloads({ place }: { readonly place: ImportPlace | null }) {
  const session = useQuery(sessionQuery);
  const unit = session.data?.units.find(({ shortName }) => shortName === place?.unit);
  return (
    <Section title={words.title}>
      <ul className={styles.downloads}>
        {place === null ? null : (
          <>
            <Download
              href={importDownloads.data(place.unit, place.year)}
              label={words.data(place.year)}
              note={words.dataNote}
            />
            <Download
              href={importDownloads.nextYear(place.unit, place.year)}
              label={words.nextYear(place.year + 1)}
              note={words.nextYearNote}
            />
          </>
        )}
        <li>
          <strong>{words.template}</strong>
          <span className={styles.templates}>
            {KINDS.map((kind) => (
              <a key={kind} href={importDownloads.template(kind, startOf(kind, unit, place?.year))} download>
                {words.kinds[kind]}
              </a>
            ))}
          </span>
          <span className={styles.quiet}>{words.templateNote}</span>
        </li>
        {place === null ? null : (
          <Download
            href={importDownloads.json(place.unit, place.year)}
            label={words.json(place.year)}
            note={words.jsonNote}
          />
        )}
      </ul>
    </Section>
  );
}

interface DownloadProps {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

function Download({ href, label, note }: DownloadProps) {
  return (
    <li>
      <a href={href} download className={styles.download}>
        <Icon name="download" size={18} />
        {label}
      </a>
      <span className={styles.quiet}>{note}</span>
    </li>
  );
}
