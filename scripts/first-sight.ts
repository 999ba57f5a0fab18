import { renderFirstSight } from './first-sight/render-first-sight.ts';
import { prepare } from './prepared/prepare.ts';

// What of the page can be seen before its scripts, as HTML, on the standard output.
// Usage: tsx scripts/first-sight.ts FOLDER_OF_DATA FOLDER_OF_PUBLIC_FILES
const [data = 'data', publicFiles = 'public'] = process.argv.slice(2);
const prepared = await prepare({ data, publicFiles });
process.stdout.write(prepared === undefined ? '' : await renderFirstSight(prepared));
