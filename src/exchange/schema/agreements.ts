/** Performance agreements on the wire. */
import { z } from 'zod';
import { capacity } from './organisation.ts';
import { targetValue } from './planning.ts';
import { code, isoDate, line, listOf, money, optional, order, paragraphs, year } from './wire-types.ts';

const indicatorLine = z.strictObject({
  order,
  objective: paragraphs,
  indicator: code,
  signedName: optional(line),
  target: targetValue,
  unit: line,
});

const agreement = z.strictObject({
  code,
  year,
  version: line,
  order,
  signedOn: isoDate,
  place: line,
  firstParty: code,
  secondParty: code,
  firstCapacity: capacity,
  secondCapacity: capacity,
  budgetVersion: optional(code),
  reason: optional(paragraphs),
  indicatorLines: listOf(indicatorLine, 500),
  budgetLines: listOf(z.strictObject({ item: code, amount: money }), 2_000),
});

export const agreements = z.strictObject({ agreements: listOf(agreement, 2_000) });
