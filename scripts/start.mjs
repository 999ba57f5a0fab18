// @ts-check
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';
import { serve } from './serve.mjs';
import { ensureDependencies } from './setup.mjs';

const DEFAULT_PORT = 4173;
const PORTS_TRIED = 50;

const port = Number(process.env.PORT || DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}

await ensureDependencies();
if ((await runNpm(['run', '-s', 'build'])) !== 0) process.exit(1);

const { address } = await serve(join(ROOT, 'dist'), { port, attempts: PORTS_TRIED });
console.log(`\n« Oh My Lot ! » en chiffres : ${address}\n(Ctrl-C to stop)`);
