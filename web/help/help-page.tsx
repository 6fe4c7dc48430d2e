import { chapters, type GuideChapter } from 'virtual:guide';
import { TextInput } from '@mantine/core';
import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type MouseEvent, useEffect, useMemo } from 'react';
import { PageHeading } from '../components/page-heading.tsx';
import { helpTexts } from '../texts/help.ts';
import { texts } from '../texts/id.ts';
import { findChapters } from './find-chapters.ts';
import styles from './help.module.css';
import { findTerms, type HelpTerm } from './terms.ts';

const route = getRouteApi('/bantuan/{-$bab}');
const TERMS = 'istilah';

/** The guide and the terms, for everybody: also before anybody has signed in. */
export function HelpPage() {
  const { bab } = route.useParams();
  const { cari } = route.useSearch();
  const asked = cari ?? '';
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#isi-bantuan">
        {texts.app.skip}
      </a>
      <header className={styles.header}>
        <Link to="/bantuan/{-$bab}" params={{ bab: undefined }} className={styles.brand}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>
            {texts.product} · {helpTexts.title}
          </span>
        </Link>
        <Link to="/" className={styles.toProduct}>
          {helpTexts.back}
        </Link>
      </header>
      <div className={styles.columns}>
        <nav aria-label={helpTexts.chapters} className={styles.chapters}>
          <Search asked={asked} />
          <ChapterList current={bab} />
          {bab === undefined && asked === '' ? null : (
            <Link to="/bantuan/{-$bab}" params={{ bab: undefined }} search={{}} className={styles.all}>
              {helpTexts.allChapters}
            </Link>
          )}
        </nav>
        <main id="isi-bantuan" className={styles.main} tabIndex={-1}>
          {asked !== '' ? <Found asked={asked} /> : <Shown bab={bab} />}
        </main>
      </div>
    </div>
  );
}

function Search({ asked }: { readonly asked: string }) {
  const navigate = useNavigate();
  return (
    <search>
      <TextInput
        type="search"
        label={helpTexts.search}
        value={asked}
        onChange={(event) => {
          const cari = event.currentTarget.value;
          void navigate({ to: '.', search: cari === '' ? {} : { cari }, replace: true });
        }}
      />
    </search>
  );
}

function ChapterList({ current }: { readonly current: string | undefined }) {
  const entries = [...chapters, { id: TERMS, title: helpTexts.terms }];
  return (
    <ul>
      {entries.map(({ id, title }) => (
        <li key={id}>
          <Link
            to="/bantuan/{-$bab}"
            params={{ bab: id }}
            search={{}}
            aria-current={id === current ? 'page' : undefined}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Shown({ bab }: { readonly bab: string | undefined }) {
  if (bab === undefined) return <Overview />;
  if (bab === TERMS)
    return (
      <>
        <PageHeading
          key={TERMS}
          title={helpTexts.terms}
          lead={helpTexts.termsLead}
          context={helpTexts.title}
        />
        <TermList terms={findTerms('')} />
      </>
    );
  const chapter = chapters.find(({ id }) => id === bab);
  return chapter === undefined ? (
    <PageHeading title={texts.app.notFoundTitle} lead={helpTexts.unknown} />
  ) : (
    <Chapter key={chapter.id} chapter={chapter} />
  );
}

function Overview() {
  return (
    <>
      <PageHeading title={helpTexts.title} lead={helpTexts.lead} />
      <ol className={styles.overview}>
        {chapters.map(({ id, title, sections }) => (
          <li key={id}>
            <h2>
              <Link to="/bantuan/{-$bab}" params={{ bab: id }}>
                {title}
              </Link>
            </h2>
            <p>{sections.map((section) => section.title).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Chapter({ chapter }: { readonly chapter: GuideChapter }) {
  const router = useRouter();
  const at = chapters.indexOf(chapter);
  useScrollToHash();
  // Links inside of the guide stay in the program.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith('/') || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <>
      <PageHeading title={chapter.title} context={helpTexts.title} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: links inside answer to the keyboard themselves */}
      <div
        className={styles.text}
        onClick={follow}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made at build time of our own Markdown, which may hold no markup
        dangerouslySetInnerHTML={{ __html: chapter.html }}
      />
      <p className={styles.turn}>
        <Turn to={chapters[at - 1]} label={helpTexts.previous} />
        <Turn to={chapters[at + 1]} label={helpTexts.next} />
      </p>
    </>
  );
}

function Turn({ to, label }: { readonly to: GuideChapter | undefined; readonly label: string }) {
  if (to === undefined) return null;
  return (
    <Link to="/bantuan/{-$bab}" params={{ bab: to.id }}>
      {label}: {to.title}
    </Link>
  );
}

function Found({ asked }: { readonly asked: string }) {
  const terms = useMemo(() => findTerms(asked), [asked]);
  const found = useMemo(() => findChapters(chapters, asked), [asked]);
  const isNothing = terms.length === 0 && found.length === 0;
  return (
    <>
      <PageHeading title={helpTexts.title} />
      <p role="status">{isNothing ? helpTexts.nothingFound : helpTexts.termsFound(terms.length)}</p>
      <TermList terms={terms} />
      {found.length === 0 ? null : (
        <>
          <h2>{helpTexts.chaptersFound}</h2>
          <ul>
            {found.map(({ id, title, excerpt }) => (
              <li key={id}>
                <Link to="/bantuan/{-$bab}" params={{ bab: id }} search={{}}>
                  {title}
                </Link>
                <p className={styles.excerpt}>{excerpt}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function TermList({ terms }: { readonly terms: readonly HelpTerm[] }) {
  useScrollToHash();
  const sorted = useMemo(
    () => [...terms].sort((one, other) => one.term.localeCompare(other.term, 'id')),
    [terms],
  );
  return (
    <dl className={styles.terms}>
      {sorted.map(({ id, term, aliases, definition, source }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>
            {aliases.length === 0 ? null : (
              <p className={styles.aliases}>
                {helpTexts.alsoCalled}: {aliases.join(', ')}
              </p>
            )}
            <p>{definition}</p>
            {source === null ? null : (
              <p className={styles.source}>
                {helpTexts.source}: {source}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The place an address names is there only now that the page is. */
function useScrollToHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
