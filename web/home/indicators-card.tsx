import { getRouteApi, Link } from '@tanstack/react-router';
import type { Achievement } from '../api/types.ts';
import { CategoryButton, FigureButton } from '../components/figure-button.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { Sparkline } from '../measurement/sparkline.tsx';
import { texts } from '../texts/id.ts';
import styles from './home.module.css';

const route = getRouteApi('/frame/$unit/$year');
const words = texts.home;

/** Each IKU with its achievement, category and the realisations of the years. */
export function IndicatorsCard({ achievement }: { readonly achievement: Achievement }) {
  const { unit, year } = route.useParams();
  const indicators = achievement.objectives
    .flatMap((objective) => objective.indicators)
    .concat(achievement.goals.flatMap((goal) => goal.indicators))
    .filter(({ ikuNumber }) => ikuNumber !== null);
  return (
    <Section title={words.indicators} term="iku">
      {indicators.length === 0 ? (
        <EmptyPlace>{texts.achievement.emptyDetail}</EmptyPlace>
      ) : (
        <ul className={styles.indicators}>
          {indicators.map((row) => (
            <li key={row.code}>
              <Link to="/$unit/$year/capaian/$code" params={{ unit, year, code: row.code }}>
                {row.name}
              </Link>
              <Sparkline trend={row.trend} decimals={row.realisasi.decimals} />
              <FigureButton figure={row.capaian} />
              <div>
                <CategoryButton figure={row.kategori} tone={row.tone} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/$unit/$year/capaian" params={{ unit, year }}>
          {words.toAchievement}
        </Link>
      </p>
    </Section>
  );
}
