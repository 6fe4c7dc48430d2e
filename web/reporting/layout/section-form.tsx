import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LayoutItem, LayoutSection, ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { BlockPicker } from './block-picker.tsx';
import { CheckField, SelectField, TextField } from './fields.tsx';
import { LABEL_CHOICES, labelStyleOf } from './general-form.tsx';
import { ItemForm } from './item-form.tsx';
import styles from './layout.module.css';
import type { LayoutPlace } from './layout-queries.ts';
import {
  addSection,
  changeSection,
  freeSectionId,
  isHidden,
  moveItem,
  removeSection,
} from './layout-tree.ts';
import {
  type PageKey,
  pageFromKey,
  pageKey,
  type RepeatKey,
  repeatFromKey,
  repeatKey,
} from './section-choices.ts';
import { subjectTermsAt } from './subject-terms.ts';

const words = layoutTexts.section;

interface SectionFormProps {
  readonly layout: ReportLayout;
  readonly path: string;
  readonly section: LayoutSection;
  readonly place: LayoutPlace;
  readonly onChange: (layout: ReportLayout, field?: string | null) => void;
  readonly onSelect: (path: string) => void;
}

export function SectionForm({ layout, path, section, place, onChange, onSelect }: SectionFormProps) {
  const change = (changed: Partial<LayoutSection>, field: string | null = null) =>
    onChange(
      changeSection(layout, path, (one) => ({ ...one, ...changed })),
      field === null ? null : `${path}.${field}`,
    );
  const drop = (name: 'states' | 'page' | 'repeat' | 'ifEmpty' | 'inContents') =>
    onChange(changeSection(layout, path, ({ [name]: _, ...rest }) => rest));
  const setContent = (content: readonly LayoutItem[], field: string | null = null) =>
    change({ content }, field);
  return (
    <div className={styles.form}>
      <h2>{section.title === '' ? words.title : section.title}</h2>
      <TextField
        label={words.title}
        value={section.title}
        most={300}
        onChange={(title) => change({ title }, 'title')}
      />
      <div className={styles.pair}>
        <SelectField
          label={words.label}
          value={section.label}
          choices={LABEL_CHOICES}
          onChange={(value) => change({ label: labelStyleOf(value) })}
        />
        <PageField
          section={section}
          onChange={(page) => (page === undefined ? drop('page') : change({ page }))}
        />
      </div>
      <RepeatField
        section={section}
        onChange={(repeat) => (repeat === undefined ? drop('repeat') : change({ repeat }))}
      />
      <CheckField
        label={words.hide}
        isOn={isHidden(section)}
        onChange={(isOn) => (isOn ? change({ states: [] }) : drop('states'))}
      />
      <CheckField
        label={words.omitEmpty}
        isOn={section.ifEmpty === 'omit'}
        onChange={(isOn) => (isOn ? change({ ifEmpty: 'omit' }) : drop('ifEmpty'))}
      />
      <CheckField
        label={words.inContents}
        isOn={section.inContents !== false}
        onChange={(isOn) => (isOn ? drop('inContents') : change({ inContents: false }))}
      />
      <Content section={section} terms={subjectTermsAt(layout, path)} place={place} onChange={setContent} />
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            const title = layoutTexts.editor.newTitle.sub;
            const added = addSection(layout, path, {
              id: freeSectionId(layout, title),
              title,
              label: section.sections?.[0]?.label ?? 'decimal',
              content: [],
            });
            onChange(added.layout);
            onSelect(added.path);
          }}
        >
          {words.newSub}
        </Button>
        <RemoveSection
          section={section}
          onRemove={() => {
            onChange(removeSection(layout, path));
            onSelect('umum');
          }}
        />
      </div>
    </div>
  );
}

function PageField({
  section,
  onChange,
}: {
  readonly section: LayoutSection;
  readonly onChange: (page: LayoutSection['page']) => void;
}) {
  const key = pageKey(section.page);
  const names = Object.entries(words.pages) as readonly (readonly [PageKey, string])[];
  const choices = key === null ? [...names, ['*', words.otherChoice] as const] : names;
  return (
    <SelectField
      label={words.page}
      value={key ?? '*'}
      choices={choices}
      onChange={(value) => {
        const chosen = names.find(([one]) => one === value)?.[0];
        if (chosen !== undefined) onChange(pageFromKey(chosen));
      }}
    />
  );
}

function RepeatField({
  section,
  onChange,
}: {
  readonly section: LayoutSection;
  readonly onChange: (repeat: LayoutSection['repeat']) => void;
}) {
  const key = repeatKey(section.repeat);
  const names = Object.entries(words.repeats) as readonly (readonly [RepeatKey, string])[];
  const choices = key === null ? [...names, ['*', words.otherChoice] as const] : names;
  return (
    <SelectField
      label={words.repeat}
      value={key ?? '*'}
      choices={choices}
      onChange={(value) => {
        const chosen = names.find(([one]) => one === value)?.[0];
        if (chosen !== undefined) onChange(repeatFromKey(chosen));
      }}
    />
  );
}

interface ContentProps {
  readonly section: LayoutSection;
  readonly terms: readonly string[];
  readonly place: LayoutPlace;
  readonly onChange: (content: readonly LayoutItem[], field?: string | null) => void;
}

/** Texts, lists and blocks of the section, in their order. */
function Content({ section, terms, place, onChange }: ContentProps) {
  const [isPicking, setPicking] = useState(false);
  const { content } = section;
  const add = (item: LayoutItem) => onChange([...content, item]);
  return (
    <section aria-label={words.content} className={styles.items}>
      <h3>{words.content}</h3>
      {content.length === 0 ? <p className={styles.quiet}>{words.contentEmpty}</p> : null}
      <ol>
        {content.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own, and their fields hold no state.
          <li key={index}>
            <ItemForm
              item={item}
              terms={terms}
              place={place}
              isFirst={index === 0}
              isLast={index === content.length - 1}
              onChange={(changed, field) =>
                onChange(
                  content.map((one, at) => (at === index ? changed : one)),
                  field === undefined ? null : `content.${index}.${field}`,
                )
              }
              onMove={(step) => onChange(moveItem(content, index, index + step))}
              onRemove={() => onChange(content.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {words.addBlock}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => add({ kind: 'text', text: '' })}>
          {words.addText}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => add({ kind: 'list', marker: 'decimal', items: [] })}
        >
          {words.addList}
        </Button>
      </div>
      {isPicking ? (
        <BlockPicker
          hasSubject={terms.length > 0}
          onPick={(name) => {
            add({ kind: 'block', name });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </section>
  );
}

function RemoveSection({
  section,
  onRemove,
}: {
  readonly section: LayoutSection;
  readonly onRemove: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
    );
  }
  return (
    <fieldset className={styles.sure} aria-label={words.remove}>
      <span>{words.removeSure(section.title, countBelow(section))}</span>
      <Button size="compact-sm" color="red" onClick={onRemove}>
        {words.removeYes}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
        {layoutTexts.editor.cancel}
      </Button>
    </fieldset>
  );
}

function countBelow({ sections = [] }: LayoutSection): number {
  return sections.reduce((sum, one) => sum + 1 + countBelow(one), 0);
}
