import type { Problem } from '../../../src/kernel/result.ts';
import type { ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './layout.module.css';
import { sectionPathOf, titlesTo } from './layout-tree.ts';

const words = layoutTexts.editor;

interface ProblemLinksProps {
  readonly problems: readonly Problem[];
  readonly layout: ReportLayout;
  readonly onSelect: (path: string) => void;
}

/** What stands against the layout, each leading to its place. */
export function ProblemLinks({ problems, layout, onSelect }: ProblemLinksProps) {
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} aria-label={words.problems}>
      <h2>{words.problems}</h2>
      <ul>
        {problems.map((problem) => {
          const path = sectionPathOf(problem.path) ?? (problem.path.startsWith('style') ? 'gaya' : 'umum');
          return (
            <li key={`${problem.path}/${problem.message}`}>
              <button type="button" onClick={() => onSelect(path)}>
                {words.problemAt(titlesTo(layout, path).join(' › '))}
              </button>
              : {problem.message}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
