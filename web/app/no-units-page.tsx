import { PageHeading } from '../components/page-heading.tsx';
import { EmptyPlace } from '../components/section.tsx';
import { texts } from '../texts/id.ts';

export function NoUnitsPage() {
  return (
    <>
      <PageHeading title={texts.app.noUnitsTitle} />
      <EmptyPlace>
        <p>{texts.app.noUnits}</p>
        <code>{texts.app.noUnitsCommand}</code>
      </EmptyPlace>
    </>
  );
}
