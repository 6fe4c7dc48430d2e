/** The floors of the house (ARCHITECTURE.md): an import only goes down. Pure: takes a graph, returns what breaks it. */
import type { SourceFile } from './import-graph.ts';

/** Rooms by floor, lowest first; rooms of one floor do not know each other. */
export const FLOORS: readonly (readonly string[])[] = [
  ['kernel'],
  ['documents', 'platform'],
  ['access'],
  ['workflow'],
  ['organisation'],
  ['identity'],
  ['planning'],
  ['budget'],
  ['agreements'],
  ['measurement'],
  ['survey'],
  ['reporting'],
  ['checking'],
  ['evaluation', 'review', 'publication'],
  ['exchange'],
  ['app'],
];

/** Libraries that are pure themselves, each with the one file that may take it. */
const PURE_LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['decimal.js', 'src/kernel/decimal.ts'],
  ['d3-hierarchy', 'src/documents/rules/tree-layout.ts'],
]);

export interface Violation {
  readonly file: string;
  readonly imports: string;
  readonly reason: string;
}

function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}
const isRules = (path: string): boolean => /^src\/[^/]+\/rules\//.test(path);
const isPure = (path: string): boolean => isRules(path) || path.startsWith('src/kernel/');
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.includes('/testing/');

function violationOfServerImport(file: string, target: string): string | null {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === null) return null;
  if (floorOf(from) < 0) return `ruang "${from}" tidak ada dalam daftar lantai`;
  if (to === null) return isTest(file) ? null : `"${target}" berada di luar src/`;
  if (floorOf(to) < 0) return `ruang "${to}" tidak ada dalam daftar lantai`;
  if (from === to) return null;
  if (floorOf(to) > floorOf(from)) return `"${to}" berada di lantai yang lebih tinggi daripada "${from}"`;
  if (floorOf(to) === floorOf(from)) return `"${to}" dan "${from}" selantai dan tidak saling mengenal`;
  return null;
}

function violationOfPurity(file: string, target: string, isPackage: boolean): string | null {
  if (!isPure(file) || isTest(file)) return null;
  if (isPackage) {
    return PURE_LIBRARIES.get(target) === file ? null : `aturan harus murni, tanpa "${target}"`;
  }
  return isPure(target) ? null : `aturan hanya mengenal kernel dan aturan lain, bukan "${target}"`;
}

function violationOfBrowserImport(file: string, target: string): string | null {
  if (!file.startsWith('web/') || isTest(file)) return null;
  if (target.startsWith('web/') || isPure(target)) return null;
  return `peramban hanya boleh mengambil kernel dan rules/, bukan "${target}"`;
}

/** Imports that go up, sideways, out of purity or from the browser into the server. */
export function findFloorViolations(graph: readonly SourceFile[]): Violation[] {
  const violations: Violation[] = [];
  for (const { path, imports } of graph) {
    for (const { target, isPackage } of imports) {
      const reasons = [violationOfPurity(path, target, isPackage)];
      if (!isPackage)
        reasons.push(violationOfServerImport(path, target), violationOfBrowserImport(path, target));
      for (const reason of reasons)
        if (reason !== null) violations.push({ file: path, imports: target, reason });
    }
  }
  return violations;
}

/** Circles of files that import each other, each once, as the files along the way. */
export function findCycles(graph: readonly SourceFile[]): string[][] {
  const byPath = new Map(graph.map((file) => [file.path, file]));
  const state = new Map<string, 'open' | 'closed'>();
  const cycles: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'closed') return;
    if (state.get(path) === 'open') {
      cycles.push([...way.slice(way.indexOf(path)), path]);
      return;
    }
    state.set(path, 'open');
    for (const { target, isPackage } of byPath.get(path)?.imports ?? []) {
      if (!isPackage) visit(target, [...way, path]);
    }
    state.set(path, 'closed');
  };
  for (const { path } of graph) visit(path, []);
  return cycles;
}
