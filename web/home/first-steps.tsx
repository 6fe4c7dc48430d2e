import { Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import styles from './home.module.css';
import { ImportLink } from './readiness-place.tsx';

const words = texts.home.empty;

/** A year without data says what to do first. */
export function FirstSteps() {
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <ol className={styles.steps}>
        {words.steps.map(({ title, detail }) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{detail}</p>
          </li>
        ))}
      </ol>
      <p>
        <ImportLink>{words.action}</ImportLink>
      </p>
    </Section>
  );
}
