import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { sessionQuery } from '../api/queries.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { chapterOfPage } from '../help/chapter-of-page.ts';
import { AccountMenu } from '../identity/account-menu.tsx';
import { RunWatcher } from '../reporting/run-watcher.tsx';
import { texts } from '../texts/id.ts';
import styles from './frame.module.css';
import { hasPlace } from './last-place.ts';
import { OfflineNotice } from './offline-notice.tsx';
import { PlaceChooser } from './place-chooser.tsx';

const route = getRouteApi('/frame');

/** What surrounds every page after signing in. */
export function Frame() {
  const { session: atLoad } = route.useRouteContext();
  const { data } = useQuery(sessionQuery);
  const session = data ?? atLoad;
  const { unit, year } = useParams({ strict: false });
  const asked = unit === undefined || year === undefined ? null : { unit, year };
  const place = asked !== null && hasPlace(session, asked) ? asked : null;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#isi">
        {texts.app.skip}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{texts.product}</span>
        </Link>
        <PlaceChooser session={session} />
        <HelpLink />
        <AccountMenu session={session} />
      </header>
      <nav className={styles.navigation} aria-label={texts.app.navigation}>
        {place === null ? null : <PageLinks unit={place.unit} year={place.year} />}
      </nav>
      <main id="isi" className={styles.main} tabIndex={-1}>
        <OfflineNotice />
        {place === null ? null : (
          <RunWatcher key={`${place.unit}/${place.year}`} unit={place.unit} year={place.year} />
        )}
        <Outlet />
      </main>
    </div>
  );
}

const PAGES = [
  { to: '/$unit/$year', icon: 'home', label: texts.app.home, isExact: true },
  { to: '/$unit/$year/capaian', icon: 'achievement', label: texts.app.achievement, isExact: false },
  { to: '/$unit/$year/laporan', icon: 'report', label: texts.app.report, isExact: false },
  { to: '/$unit/$year/impor', icon: 'import', label: texts.app.import, isExact: false },
] as const satisfies readonly { to: string; icon: IconName; label: string; isExact: boolean }[];

function PageLinks({ unit, year }: { readonly unit: string; readonly year: number }) {
  return (
    <ul>
      {PAGES.map((page) => (
        <li key={page.to}>
          <Link
            to={page.to}
            params={{ unit, year }}
            activeOptions={{ exact: page.isExact, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            <Icon name={page.icon} />
            <span>{page.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Leads to the chapter of the guide for the page one is on. */
function HelpLink() {
  const { pathname } = useLocation();
  return (
    <Link
      to="/bantuan/{-$bab}"
      params={{ bab: chapterOfPage(pathname) }}
      className={styles.help}
      aria-label={texts.help.open}
      title={texts.help.open}
    >
      ?
    </Link>
  );
}
