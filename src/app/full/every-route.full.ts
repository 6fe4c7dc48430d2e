import { afterAll, beforeAll, describe, it } from 'vitest';
import { CALLERS, ROUTES, startWalk, type Walk } from '../testing/route-table.ts';

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk();
});
afterAll(() => walk.close());

describe('every route with every role, complete', () => {
  for (const route of Object.keys(ROUTES)) {
    for (const caller of CALLERS) it(`${route} as ${caller}`, () => walk.visit(route, caller));
  }
});
