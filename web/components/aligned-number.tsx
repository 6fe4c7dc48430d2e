import { type ColumnWidth, cutAtComma, paddingOf } from './number-text.ts';

interface AlignedNumberProps {
  readonly shown: string;
  /** Of the whole column; without it the number stands for itself. */
  readonly width?: ColumnWidth | undefined;
}

/**
 * A printed number in a right-aligned column whose commas stand one above the other: what it lacks after
 * the comma is filled with the same characters, invisible and unread.
 */
export function AlignedNumber({ shown, width }: AlignedNumberProps) {
  const pieces = cutAtComma(shown);
  if (pieces === null || width === undefined) return <span>{shown}</span>;
  const padding = paddingOf(pieces, width);
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {shown}
      <Filler text={padding.fraction + padding.suffix} />
    </span>
  );
}

function Filler({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <span aria-hidden="true" style={{ visibility: 'hidden', userSelect: 'none' }}>
      {text}
    </span>
  );
}
