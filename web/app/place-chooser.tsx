import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import type { Session } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import styles from './frame.module.css';
import { newestYear } from './last-place.ts';

const SECTIONS = ['capaian', 'laporan', 'impor'] as const;

/** Unit and year. Native lists: known to everyone, usable on every phone and with sixty units. */
export function PlaceChooser({ session }: { readonly session: Session }) {
  const { unit, year } = useParams({ strict: false });
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const units = session.units.filter((candidate) => candidate.years.length > 0);
  const current = units.find((candidate) => candidate.shortName === unit);
  if (unit === undefined || year === undefined || units.length === 0)
    return <div className={styles.chooser}>{session.government.name}</div>;

  const section = SECTIONS.find((name) => pathname.split('/')[3] === name);
  const go = (to: { unit: string; year: number }) =>
    void navigate({
      // Another unit has other indicators: stay in the section, not on the page.
      to: section === undefined ? '/$unit/$year' : `/$unit/$year/${section}`,
      params: to,
    });
  const changeUnit = (shortName: string) => {
    const chosen = units.find((candidate) => candidate.shortName === shortName);
    if (chosen === undefined) return;
    go({ unit: shortName, year: chosen.years.includes(year) ? year : newestYear(chosen) });
  };
  const years = [...(current?.years ?? [])].sort((a, b) => b - a);
  return (
    <div className={styles.chooser}>
      {units.length === 1 && current !== undefined ? (
        <span className={styles.onlyUnit}>{current.name}</span>
      ) : (
        <select
          aria-label={texts.app.unit}
          value={current?.shortName ?? ''}
          onChange={(event) => changeUnit(event.currentTarget.value)}
        >
          {current === undefined ? <option value="">–</option> : null}
          {units.map((option) => (
            <option key={option.code} value={option.shortName}>
              {option.name}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={texts.app.year}
        value={years.includes(year) ? year : ''}
        onChange={(event) => go({ unit, year: Number(event.currentTarget.value) })}
      >
        {years.includes(year) ? null : <option value="">–</option>}
        {years.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
