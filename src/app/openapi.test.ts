import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { ORIGIN } from './testing/api-client.ts';
import { apiTypes } from './testing/api-types.ts';
import { type Installation, openInstallation } from './testing/installation.ts';

let installation: Installation;
let description: { readonly info: object };
beforeAll(async () => {
  installation = await openInstallation();
  const answer = await installation.application.fetch(new Request(`${ORIGIN}/api/openapi.json`));
  description = JSON.parse(await answer.text());
});
afterAll(() => installation.close());

async function programVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8'),
  );
  return version;
}

describe('what stands in the repository of the API is what the server describes (vitest -u writes it anew)', () => {
  it('the description', async () => {
    const info = { ...description.info, version: await programVersion() };
    // In the order of the names: a route that is registered elsewhere changes nothing.
    const document: unknown = JSON.parse(canonicalJson({ ...description, info }));
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json');
  });

  it("the browser's types", async () => {
    await expect(apiTypes(description)).toMatchFileSnapshot('../../web/api/generated/api.ts');
  });
});

describe("writing the browser's types", () => {
  const written = (schema: object) => apiTypes({ components: { schemas: { Shape: schema } } });

  it('makes an object a read-only interface; what is not required may be absent, what may be null says so', () => {
    const shape = {
      type: 'object',
      properties: {
        pages: { type: ['integer', 'null'] },
        years: { type: 'array', items: { type: 'integer' } },
        'no-name': { $ref: '#/components/schemas/Figure' },
      },
      required: ['pages', 'years'],
      additionalProperties: false,
    };
    expect(written(shape)).toContain(
      'interface Shape {\n  readonly pages: number | null;\n  readonly years: readonly number[];\n  readonly "no-name"?: Figure;\n}\n',
    );
  });

  it('makes a choice a union, also inside a list', () => {
    const choice = {
      oneOf: [{ type: 'string', enum: ['pdf', 'html'] }, { $ref: '#/components/schemas/Figure' }],
    };
    expect(written(choice)).toContain('type Shape = "pdf" | "html" | Figure;');
    expect(written({ type: 'array', items: choice })).toContain('readonly ("pdf" | "html" | Figure)[]');
  });

  it('refuses what it has no type for, rather than saying less', () => {
    expect(() => written({ allOf: [{ type: 'string' }] })).toThrow('allOf');
    expect(() => written({ type: 'file' })).toThrow('file');
  });
});
