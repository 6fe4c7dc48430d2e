import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Installation, openInstallation } from './testing/installation.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.close());

const installationAt = async (origin: string): Promise<Response> =>
  installation.application.fetch(new Request(`${origin}/api/installation`));

it.each(['http://localhost:4280', 'http://127.0.0.1:4280', 'http://[::1]:4280', 'http://selaras.localhost'])(
  'shows the demo accounts at %s',
  async (origin) => {
    const answer = await installationAt(origin);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('selaras-contoh');
  },
);

it.each(['http://situs-lain.example:4280', 'http://localhost.situs-lain.example', 'http://10.0.0.7:4280'])(
  'tells no demo password to a page that calls this machine %s',
  async (origin) => {
    const answer = await installationAt(origin);
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('selaras-contoh');
  },
);
