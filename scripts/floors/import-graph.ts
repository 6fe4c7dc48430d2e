/** Reads the import graph of the source itself: no compiler API, so no tool can fall silent on us. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface Import {
  /** Path inside the project for a file of ours, the bare specifier for a package (`node:fs`, `kysely`). */
  readonly target: string;
  readonly isPackage: boolean;
}
export interface SourceFile {
  /** `src/kernel/decimal.ts` */
  readonly path: string;
  readonly imports: readonly Import[];
}

const SPECIFIER =
  /(?:^|[;\n}])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[;\n}])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** The specifiers a source text imports or re-exports, static and dynamic. */
export function specifiersOf(source: string): string[] {
  const found: string[] = [];
  for (const match of withoutComments(source).matchAll(SPECIFIER)) {
    const specifier = match[1] ?? match[2] ?? match[3];
    if (specifier !== undefined) found.push(specifier);
  }
  return found;
}

function* sourcesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      if (name !== 'node_modules' && name !== 'dist') yield* sourcesIn(path);
    } else if (/\.tsx?$/.test(name)) {
      yield path;
    }
  }
}

/** All source files under the given folders of the project, with what each imports. */
export function readImportGraph(root: string, folders: readonly string[]): SourceFile[] {
  const files: SourceFile[] = [];
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const path of sourcesIn(join(root, folder))) {
      const imports = specifiersOf(readFileSync(path, 'utf8')).map((specifier): Import => {
        if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
        const target = relative(root, resolve(dirname(path), specifier))
          .split(sep)
          .join('/');
        return { target, isPackage: false };
      });
      files.push({ path: relative(root, path).split(sep).join('/'), imports });
    }
  }
  return files;
}
