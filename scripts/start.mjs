/** `npm start`: install what is missing, build what is stale, serve. `-- --contoh` fills an empty one with the example. */
import { build } from './house/build.mjs';
import { installPackages } from './house/install.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Selaras memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.versions.node}.`);
  process.exit(2);
}
const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== '--contoh');
if (unknown.length > 0) {
  console.error(`Pilihan ${unknown.join(' ')} tidak dikenal. Yang ada: npm start -- --contoh`);
  process.exit(2);
}
if (asked.includes('--contoh')) process.env.SELARAS_CONTOH = '1';
try {
  await installPackages();
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
const { serve } = await import('../dist/server/app/server.js');
await serve();
