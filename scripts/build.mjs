import { build } from './house/build.mjs';
import { installPackages } from './house/install.mjs';

await installPackages();
await build();
