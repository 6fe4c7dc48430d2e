import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { FONT_NAMES, type LayoutStyle, type ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import { CheckField, LinesField, NumberField, SelectField } from './fields.tsx';
import styles from './layout.module.css';
import {
  type LayoutFile,
  type LayoutPlace,
  layoutFilesQuery,
  layoutPaths,
  uploadLayoutFile,
} from './layout-queries.ts';

const words = layoutTexts.style;

interface StyleFormProps {
  readonly layout: ReportLayout;
  readonly place: LayoutPlace;
  readonly onChange: (layout: ReportLayout, field?: string | null) => void;
}

/** The look of the report: letters, paper, emblem, letterhead, Word styles. */
export function StyleForm({ layout, place, onChange }: StyleFormProps) {
  const { style } = layout;
  const set = (changed: Partial<LayoutStyle>, field: string | null = null) =>
    onChange({ ...layout, style: { ...style, ...changed } }, field === null ? null : `style.${field}`);
  const withoutChart = { table: style.captionWord.table, figure: style.captionWord.figure };
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <div className={styles.pair}>
        <SelectField
          label={words.font}
          value={style.font}
          choices={FONT_NAMES.map((name) => [name, words.fonts[name]] as const)}
          onChange={(value) => set({ font: FONT_NAMES.find((name) => name === value) ?? style.font })}
        />
        <SelectField
          label={words.paper}
          value={style.paper}
          choices={Object.entries(words.papers)}
          onChange={(value) => set({ paper: value === 'f4' ? 'f4' : 'a4' })}
        />
        <NumberField
          label={words.lineSpacing}
          value={style.lineSpacing}
          least={0.9}
          most={2}
          step={0.05}
          onChange={(value) => set({ lineSpacing: value ?? 1 }, 'lineSpacing')}
        />
        <NumberField
          label={words.tableSize}
          value={style.tableSize}
          least={7}
          most={12}
          step={0.5}
          onChange={(value) => set({ tableSize: value ?? 9 }, 'tableSize')}
        />
        <SelectField
          label={words.headingCase}
          value={style.headingCase}
          choices={Object.entries(words.headingCases)}
          onChange={(value) => set({ headingCase: value === 'upper' ? 'upper' : 'as-written' })}
        />
        <SelectField
          label={words.figure}
          value={style.captionWord.figure}
          choices={[
            ['Gambar', 'Gambar'],
            ['Bagan', 'Bagan'],
          ]}
          onChange={(value) =>
            set({ captionWord: { ...style.captionWord, figure: value === 'Bagan' ? 'Bagan' : 'Gambar' } })
          }
        />
      </div>
      <CheckField
        label={words.chart}
        isOn={style.captionWord.chart !== undefined}
        onChange={(isOn) => set({ captionWord: isOn ? { ...withoutChart, chart: 'Grafik' } : withoutChart })}
      />
      <CheckField
        label={words.dividers}
        isOn={style.annexDividers === true}
        onChange={(isOn) => set({ annexDividers: isOn })}
      />
      <Emblem style={style} place={place} onChange={set} />
      <Letterhead style={style} onChange={set} />
      <FileField
        purpose="word-styles"
        label={words.wordStyles}
        none={words.wordStylesNone}
        uploadLabel={words.wordStylesUpload}
        accept=".docx"
        hash={style.wordStyles}
        place={place}
        onChange={(wordStyles) => set({ wordStyles })}
      />
    </div>
  );
}

interface StylePartProps {
  readonly style: LayoutStyle;
  readonly onChange: (changed: Partial<LayoutStyle>, field?: string | null) => void;
}

function Emblem({ style, place, onChange }: StylePartProps & { readonly place: LayoutPlace }) {
  const places = ['cover-top', 'cover-middle', 'none'] as const;
  return (
    <>
      <FileField
        purpose="emblem"
        label={words.emblem}
        none={words.emblemNone}
        uploadLabel={words.emblemUpload}
        accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
        hash={style.emblem}
        place={place}
        onChange={(emblem) => onChange({ emblem })}
      />
      {style.emblem === null ? null : (
        <img className={styles.emblem} src={layoutPaths.image(place, style.emblem)} alt={words.emblemShown} />
      )}
      <SelectField
        label={words.emblemPlace}
        value={style.emblemPlace}
        choices={places.map((one) => [one, words.emblemPlaces[one]] as const)}
        onChange={(value) => onChange({ emblemPlace: places.find((one) => one === value) ?? 'cover-top' })}
      />
    </>
  );
}

function Letterhead({ style, onChange }: StylePartProps) {
  const { letterhead } = style;
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.letterhead}</legend>
      <CheckField
        label={words.letterheadOwn}
        isOn={letterhead !== null}
        onChange={(isOn) => onChange({ letterhead: isOn ? { lines: [], small: [] } : null })}
      />
      {letterhead === null ? null : (
        <>
          <LinesField
            label={words.letterheadLines}
            values={letterhead.lines}
            rows={2}
            onChange={(lines) =>
              onChange({ letterhead: { ...letterhead, lines: lines.slice(0, 6) } }, 'lines')
            }
          />
          <LinesField
            label={words.letterheadSmall}
            values={letterhead.small}
            rows={2}
            onChange={(small) =>
              onChange({ letterhead: { ...letterhead, small: small.slice(0, 6) } }, 'small')
            }
          />
        </>
      )}
    </fieldset>
  );
}

interface FileFieldProps {
  readonly purpose: LayoutFile['purpose'];
  readonly label: string;
  readonly none: string;
  readonly uploadLabel: string;
  readonly accept: string;
  readonly hash: string | null;
  readonly place: LayoutPlace;
  readonly onChange: (hash: string | null) => void;
}

/** One of the government's files, or a new one. */
function FileField(props: FileFieldProps) {
  const { purpose, label, none, uploadLabel, accept, hash, place, onChange } = props;
  const id = useId();
  const client = useQueryClient();
  const files = useQuery(layoutFilesQuery(place)).data ?? [];
  const upload = useMutation({
    mutationFn: (file: File) => uploadLayoutFile(place, purpose, file),
    onSuccess: async (file) => {
      await client.invalidateQueries({ queryKey: layoutFilesQuery(place).queryKey });
      onChange(file.hash);
    },
  });
  const known = files.filter((file) => file.purpose === purpose);
  const missing = hash !== null && !known.some((file) => file.hash === hash);
  return (
    <>
      <SelectField
        label={label}
        value={hash ?? ''}
        choices={[
          ['', none],
          ...known.map((file) => [file.hash, file.name] as const),
          ...(missing ? [[hash, hash.slice(0, 12)] as const] : []),
        ]}
        onChange={(value) => onChange(value === '' ? null : value)}
      />
      <div className={styles.field}>
        <label htmlFor={id}>{uploadLabel}</label>
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={upload.isPending}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) upload.mutate(file);
            currentTarget.value = '';
          }}
        />
        {upload.isPending ? <small role="status">{words.uploading}</small> : null}
      </div>
      {upload.isError ? <ProblemNotice title={words.uploadFailed} error={upload.error} /> : null}
    </>
  );
}
