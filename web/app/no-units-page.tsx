import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../components/page-heading.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import styles from './frame.module.css';

const route = getRouteApi('/frame');
const words = texts.app;

/** Where somebody without a unit arrives: why, and what to do next. */
export function NoUnitsPage() {
  const { session } = route.useRouteContext();
  if (session.can.import) return <ImportFirst />;
  return session.account.roles.includes('administrator') ? <AdministratorPage /> : <NothingYet />;
}

/** Whoever may bring data in begins with a workbook. */
function ImportFirst() {
  return (
    <>
      <PageHeading title={words.noUnitsTitle} />
      <EmptyPlace>
        <p>{words.noUnitsImport}</p>
        <Link to="/impor">{words.toImport}</Link>
      </EmptyPlace>
    </>
  );
}

function AdministratorPage() {
  return (
    <>
      <PageHeading title={words.administratorTitle} />
      <Section title={words.administratorWork}>
        <p>{words.administrator}</p>
        <p>{words.administratorWays}</p>
        <dl className={styles.commands}>
          {words.administratorCommands.map(({ command, does }) => (
            <div key={command}>
              <dt>
                <code>{command}</code>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

function NothingYet() {
  return (
    <>
      <PageHeading title={words.noUnitsTitle} />
      <EmptyPlace>
        <p>{words.noUnits}</p>
        <code>{words.noUnitsCommand}</code>
      </EmptyPlace>
    </>
  );
}
