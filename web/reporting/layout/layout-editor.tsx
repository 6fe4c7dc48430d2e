import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { BLOCK_NAMES } from '../../../src/reporting/rules/block-catalogue.ts';
import { validateLayout } from '../../../src/reporting/rules/validate-layout.ts';
import { asApiProblem } from '../../api/problem.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import { EnforcePanel } from './enforce-panel.tsx';
import { GeneralForm } from './general-form.tsx';
import styles from './layout.module.css';
import { LayoutPreview } from './layout-preview.tsx';
import { discardLayoutDraft, type LayoutDetail, type LayoutPlace } from './layout-queries.ts';
import { sectionAt } from './layout-tree.ts';
import { OutlineTree } from './outline-tree.tsx';
import { ProblemLinks } from './problem-links.tsx';
import { SectionForm } from './section-form.tsx';
import { StyleForm } from './style-form.tsx';
import { type LayoutDraft, useLayoutDraft } from './use-layout-draft.ts';

const words = layoutTexts.editor;

interface LayoutEditorProps {
  readonly detail: LayoutDetail;
  readonly place: LayoutPlace;
  /** Asks the server again and begins anew with what it says. */
  readonly onReload: () => Promise<void>;
}

/** Outline, form of the chosen part and preview side by side. */
export function LayoutEditor({ detail, place, onReload }: LayoutEditorProps) {
  const draft = useLayoutDraft(detail, place);
  const [selected, select] = useState('umum');
  const [isEnforcing, setEnforcing] = useState(false);
  const { layout } = draft;
  const mayEdit = detail.card.mayEdit;
  const problems = useMemo(() => validateLayout(layout, BLOCK_NAMES), [layout]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!mayEdit || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) draft.redo();
    else draft.undo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that reach it from the fields inside; each has its button.
    <div onKeyDown={onKeyDown}>
      {mayEdit ? (
        <Toolbar
          draft={draft}
          detail={detail}
          place={place}
          onEnforce={() => setEnforcing(true)}
          onReload={onReload}
        />
      ) : (
        <p className={styles.note}>{words.readOnly}</p>
      )}
      {isEnforcing ? (
        <EnforcePanel
          draft={draft}
          detail={detail}
          place={place}
          hasProblems={problems.length > 0}
          onClose={() => setEnforcing(false)}
          onDone={onReload}
        />
      ) : null}
      <ProblemLinks problems={problems} layout={layout} onSelect={select} />
      <div className={styles.studio}>
        <OutlineTree
          layout={layout}
          problems={problems}
          selected={selected}
          mayEdit={mayEdit}
          onSelect={select}
          onChange={draft.change}
        />
        <fieldset className={styles.formArea} disabled={!mayEdit}>
          <legend className="visually-hidden">{legendOf(layout, selected)}</legend>
          <SelectedForm draft={draft} place={place} selected={selected} onSelect={select} />
        </fieldset>
        <LayoutPreview
          layout={layout}
          selected={selected}
          place={place}
          isFaulty={problems.length > 0}
          mayPreview={mayEdit}
        />
      </div>
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function legendOf(layout: LayoutDraft['layout'], selected: string): string {
  if (selected === 'umum') return words.general;
  if (selected === 'gaya') return words.style;
  return sectionAt(layout, selected)?.title ?? '';
}

interface SelectedFormProps {
  readonly draft: LayoutDraft;
  readonly place: LayoutPlace;
  readonly selected: string;
  readonly onSelect: (path: string) => void;
}

function SelectedForm({ draft, place, selected, onSelect }: SelectedFormProps) {
  const { layout, change } = draft;
  if (selected === 'umum') return <GeneralForm layout={layout} onChange={change} />;
  if (selected === 'gaya') return <StyleForm layout={layout} place={place} onChange={change} />;
  const section = sectionAt(layout, selected);
  if (section === null) return <p className={styles.quiet}>{words.nothing}</p>;
  return (
    <SectionForm
      key={section.id}
      layout={layout}
      path={selected}
      section={section}
      place={place}
      onChange={change}
      onSelect={onSelect}
    />
  );
}

interface ToolbarProps {
  readonly draft: LayoutDraft;
  readonly detail: LayoutDetail;
  readonly place: LayoutPlace;
  readonly onEnforce: () => void;
  readonly onReload: () => Promise<void>;
}

function Toolbar({ draft, detail, place, onEnforce, onReload }: ToolbarProps) {
  const { saving } = draft;
  const isStale = saving.error !== null && asApiProblem(saving.error).problem.code === words.conflictCode;
  const status = draft.isDirty ? words.unsaved : saving.isSuccess ? words.saved : words.unchanged;
  return (
    <div className={styles.toolbar}>
      <div className={styles.actions}>
        <Button size="sm" variant="default" disabled={!draft.canUndo} onClick={draft.undo}>
          {words.undo}
        </Button>
        <Button size="sm" variant="default" disabled={!draft.canRedo} onClick={draft.redo}>
          {words.redo}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={!draft.isDirty}
          loading={saving.isPending}
          onClick={() => void draft.save().catch(() => {})}
        >
          {words.save}
        </Button>
        <Button size="sm" onClick={onEnforce}>
          {words.compare}
        </Button>
        {detail.draft === null ? null : (
          <Discard draft={draft} detail={detail} place={place} onReload={onReload} />
        )}
      </div>
      <p className={styles.quiet} role="status">
        {status}
      </p>
      {draft.wasRestored ? (
        <p className={styles.note}>
          {words.restored}{' '}
          <Button size="compact-sm" variant="subtle" onClick={draft.dropRestored}>
            {words.dropRestored}
          </Button>
        </p>
      ) : null}
      {saving.error === null ? null : isStale ? (
        <Stale draft={draft} error={saving.error} onReload={onReload} />
      ) : (
        <ProblemNotice error={saving.error} />
      )}
    </div>
  );
}

interface StaleProps {
  readonly draft: LayoutDraft;
  readonly error: Error;
  readonly onReload: () => Promise<void>;
}

/** Somebody else saved in between: theirs or mine, and nothing is lost before one says so. */
function Stale({ draft, error, onReload }: StaleProps) {
  const standing = revisionIn(asApiProblem(error).problem);
  return (
    <div className={styles.note} role="alert">
      <strong>{words.staleTitle}</strong>
      <p>{words.stale}</p>
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            draft.forget();
            void onReload();
          }}
        >
          {words.loadTheirs}
        </Button>
        {standing === null ? null : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void draft.save(standing).catch(() => {})}
          >
            {words.keepMine}
          </Button>
        )}
      </div>
    </div>
  );
}

function revisionIn(problem: object): number | null {
  return 'revision' in problem && typeof problem.revision === 'number' ? problem.revision : null;
}

function Discard({ draft, detail, place, onReload }: Omit<ToolbarProps, 'onEnforce'>) {
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: () => discardLayoutDraft(place, detail.card.code),
    onSuccess: async () => {
      draft.forget();
      if (detail.inForce === null) await navigate({ to: '/$unit/$year/laporan/tata-letak', params: place });
      else await onReload();
    },
  });
  if (!isAsking) {
    return (
      <Button size="sm" variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
    );
  }
  return (
    <fieldset className={styles.sure} aria-label={words.discard}>
      <span>{words.discardSure}</span>
      <Button size="compact-sm" color="red" loading={discard.isPending} onClick={() => discard.mutate()}>
        {words.discardYes}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
        {words.cancel}
      </Button>
      {discard.isError ? <ProblemNotice error={discard.error} /> : null}
    </fieldset>
  );
}
