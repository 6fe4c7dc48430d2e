/** `npm start`: install what is missing, build what is stale, serve. */
import { build } from './house/build.mjs';
import { installPackages } from './house/install.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Selaras memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.versions.node}.`);
  process.exit(2);
}
try {
  await installPackages();
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
const { serve } = await import('../dist/server/app/server.js');
await serve();
