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
    <Drawer.Root
      opened={figureId !== null}
      onClose={() => onShow(null)}
      position={isWide ? 'right' : 'bottom'}
      size={isWide ? '30rem' : '85%'}
      transitionProps={{ duration: 140 }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content className={styles.content}>
        {/* A plain element: the library's own <header> would be a second banner of the page. */}
        <div className={styles.header}>
          <Drawer.Title className={styles.title}>{texts.figure.panel}</Drawer.Title>
          <Drawer.CloseButton aria-label={texts.figure.close} />
        </div>
        <Drawer.Body>
          {id === null ? null : (
            <PanelBody unit={unit} year={year} id={id} isOpen={figureId !== null} onShow={onShow} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

interface PanelBodyProps {
  readonly unit: string;
  readonly year: number;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onShow: (id: string) => void;
}

/** One step deeper: from a figure to one of its inputs. */
interface Step {
  readonly from: string;
  readonly fromLabel: string;
  readonly to: string;
}

function PanelBody({ unit, year, id, isOpen, onShow }: PanelBodyProps) {
  const query = useQuery({ ...figureQuery(unit, year, id), enabled: isOpen });
  const [steps, setSteps] = useState<readonly Step[]>([]);
  // Found by where it led, so that the browser's own back button needs no bookkeeping.
  const previous = steps.findLast(({ to }) => to === id);
  const follow = (figure: Figure, to: string) => {
    setSteps([...steps, { from: figure.id, fromLabel: figure.label, to }]);
    onShow(to);
  };
  return (
    <>
      {previous === undefined ? null : (
        <Button
          className={styles.back ?? ''}
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="left" size={16} />}
          onClick={() => onShow(previous.from)}
        >
          {texts.figure.back(previous.fromLabel)}
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
