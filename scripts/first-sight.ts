import { text } from 'node:stream/consumers';
import { renderFirstSight } from './first-sight/render-first-sight.ts';

// What of the page can be seen before its scripts, as HTML, on the standard output.
// Usage: tsx scripts/prepare.ts data public | tsx scripts/first-sight.ts
const prepared = await text(process.stdin);
process.stdout.write(prepared === '' ? '' : await renderFirstSight(prepared));
