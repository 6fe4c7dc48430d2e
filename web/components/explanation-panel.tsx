import { Button, Drawer, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { figureQuery } from '../api/queries.ts';
import type { Figure } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import styles from './explanation.module.css';
import { FigureExplanation } from './figure-explanation.tsx';
import { Icon } from './icon.tsx';
import { QueryView } from './query-view.tsx';

interface ExplanationPanelProps {
  readonly unit: string;
  readonly year: number;
  /** Null = closed. */
  readonly figureId: string | null;
  readonly onShow: (id: string | null) => void;
}

/** The explanation of a figure: a drawer beside the page, on a phone a sheet from below. */
export function ExplanationPanel({ unit, year, figureId, onShow }: ExplanationPanelProps) {
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  // While the drawer slides out it still shows what it showed.
  const [lastId, setLastId] = useState(figureId);
  if (figureId !== null && figureId !== lastId) setLastId(figureId);
  const id = figureId ?? lastId;
  return (
    <Drawer
      opened={figureId !== null}
      onClose={() => onShow(null)}
      position={isWide ? 'right' : 'bottom'}
      size={isWide ? '30rem' : '85%'}
      title={texts.figure.panel}
      closeButtonProps={{ 'aria-label': 'Tutup penjelasan' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 140 }}
      classNames={{ content: styles.content ?? '', title: styles.title ?? '', header: styles.header ?? '' }}
    >
      {id === null ? null : (
        <PanelBody unit={unit} year={year} id={id} isOpen={figureId !== null} onShow={onShow} />
      )}
    </Drawer>
  );
}

interface PanelBodyProps {
  readonly unit: string;
  readonly year: number;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onShow: (id: string) => void;
}

interface Step {
  readonly id: string;
  readonly label: string;
}

function PanelBody({ unit, year, id, isOpen, onShow }: PanelBodyProps) {
  const query = useQuery({ ...figureQuery(unit, year, id), enabled: isOpen });
  const [trail, setTrail] = useState<readonly Step[]>([]);
  const previous = trail.at(-1);
  // The browser's own back button led to the step before.
  if (previous?.id === id) setTrail(trail.slice(0, -1));

  const follow = (figure: Figure, next: string) => {
    setTrail([...trail, { id: figure.id, label: figure.label }]);
    onShow(next);
  };
  const goBack = (step: Step) => {
    setTrail(trail.slice(0, -1));
    onShow(step.id);
  };
  return (
    <>
      {previous === undefined ? null : (
        <Button
          className={styles.back ?? ''}
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="left" size={16} />}
          onClick={() => goBack(previous)}
        >
          {texts.figure.back(previous.label)}
        </Button>
      )}
      <QueryView query={query} skeleton={<PanelSkeleton />}>
        {(figure) => <FigureExplanation figure={figure} onFollow={(next) => follow(figure, next)} />}
      </QueryView>
    </>
  );
}

function PanelSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton height={20} width="70%" />
      <Skeleton height={40} width="40%" mt={12} />
      <Skeleton height={72} mt={24} />
      <Skeleton height={160} mt={16} />
    </div>
  );
}
