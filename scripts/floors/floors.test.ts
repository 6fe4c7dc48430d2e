import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOORS, findCycles, findFloorViolations } from './floors.ts';
import { readImportGraph, type SourceFile, specifiersOf } from './import-graph.ts';

const root = resolve(import.meta.dirname, '..', '..');
const graph = readImportGraph(root, ['src', 'web']);

function file(path: string, ...targets: string[]): SourceFile {
  return { path, imports: targets.map((target) => ({ target, isPackage: !/^(src|web)\//.test(target) })) };
}

describe('the house as it stands', () => {
  test('the checker sees the source files and every room it holds', () => {
    const rooms = new Set(graph.map(({ path }) => path.split('/')[1]));
    expect(graph.length).toBeGreaterThan(100);
    expect(graph.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
    for (const room of [
      'kernel',
      'documents',
      'platform',
      'access',
      'measurement',
      'reporting',
      'exchange',
      'app',
    ]) {
      expect(rooms).toContain(room);
    }
  });

  test('every import of our own resolves to a file the checker has read', () => {
    const known = new Set(graph.map(({ path }) => path));
    const lost = graph.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isPackage }) => !isPackage && /\.tsx?$/.test(target) && !known.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(lost.filter((line) => !line.includes('scripts/'))).toEqual([]);
  });

  test('an import only goes down, rules are pure, the browser takes rules only', () => {
    expect(findFloorViolations(graph)).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    expect(findCycles(graph)).toEqual([]);
  });
});

describe('the checker itself', () => {
  test('finds an import that goes up', () => {
    expect(findFloorViolations([file('src/budget/store.ts', 'src/measurement/store.ts')])).toHaveLength(1);
  });
  test('finds rooms of one floor that know each other', () => {
    expect(findFloorViolations([file('src/documents/a.ts', 'src/platform/b.ts')])).toHaveLength(1);
  });
  test('finds impurity in rules and in the kernel', () => {
    expect(findFloorViolations([file('src/survey/rules/a.ts', 'node:fs')])).toHaveLength(1);
    expect(findFloorViolations([file('src/survey/rules/a.ts', 'src/survey/store.ts')])).toHaveLength(1);
    expect(findFloorViolations([file('src/kernel/a.ts', 'zod')])).toHaveLength(1);
    expect(findFloorViolations([file('src/kernel/a.ts', 'decimal.js')])).toHaveLength(1);
  });
  test('finds a browser file that takes more than rules', () => {
    expect(findFloorViolations([file('web/a.tsx', 'src/identity/store.ts')])).toHaveLength(1);
    expect(findFloorViolations([file('web/a.tsx', 'src/survey/rules/skm.ts', 'react')])).toEqual([]);
  });
  test('finds a circle', () => {
    expect(findCycles([file('src/a/x.ts', 'src/a/y.ts'), file('src/a/y.ts', 'src/a/x.ts')])).toHaveLength(1);
  });
  test('reads every way to import', () => {
    const source = `import a from './a.ts';\nimport type { B } from './b.ts';\nexport * from './c.ts';
      import './d.ts';\nconst e = await import('./e.ts');\n// import './no.ts'\n/* from './no.ts' */
      import {\n  f,\n} from "./f.ts";`;
    expect(specifiersOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });
  test('knows each room once', () => {
    const rooms = FLOORS.flat();
    expect(new Set(rooms).size).toBe(rooms.length);
  });
});
