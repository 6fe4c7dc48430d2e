import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLERS, type CallerName, ROUTES, startWalk, type Walk } from './testing/route-table.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk();
});
afterAll(() => walk.close());

/** Reports are made anew for each caller that may: the complete walk is in the full suite. */
const COSTLY: Readonly<Record<string, readonly CallerName[]>> = {
  'POST /api/units/{unit}/years/{year}/reports': ['visitor', 'admin', 'tetangga', 'camat'],
  'GET /api/units/{unit}/years/{year}/workbook': ['visitor', 'admin', 'tetangga', 'camat'],
  'GET /api/workbook-templates/{kind}': ['visitor', 'perencana'],
};

describe('every route with every role', () => {
  it('is declared: no route of the description without a row, no row without a route', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(walk.api.operations);
  });

  for (const route of Object.keys(ROUTES)) {
    it(`${route} answers each caller as declared`, async () => {
      for (const caller of COSTLY[route] ?? CALLERS) await walk.visit(route, caller);
    });
  }
});
