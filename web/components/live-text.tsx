import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { figureQuery } from '../api/queries.ts';
import { texts } from '../texts/id.ts';
import { FigureButton } from './figure-button.tsx';
import { type LivePiece, livePieces } from './live-pieces.ts';

const route = getRouteApi('/frame/$unit/$year');

/** A written text whose figures are live: each is read from the data and opens its explanation. */
export function LiveText({ text }: { readonly text: string }) {
  let position = 0;
  return livePieces(text).map((piece) => {
    position += 1;
    return <Piece key={position} piece={piece} />;
  });
}

function Piece({ piece }: { readonly piece: LivePiece }) {
  if (piece.kind === 'figure') return <LiveFigure id={piece.id} />;
  if (piece.style === 'strong') return <strong>{piece.text}</strong>;
  if (piece.style === 'slanted') return <em>{piece.text}</em>;
  return piece.text;
}

function LiveFigure({ id }: { readonly id: string }) {
  const { unit, year } = route.useParams();
  const query = useQuery(figureQuery(unit, year, id));
  if (query.data !== undefined) return <FigureButton figure={query.data} isInline />;
  return <em>{query.isError ? texts.figure.unknown(id) : '…'}</em>;
}
