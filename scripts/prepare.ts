import { prepare } from './prepared/prepare.ts';

// What the build puts beside the page as `prepared/programme.json`, on the standard output.
// Usage: tsx scripts/prepare.ts FOLDER_OF_DATA FOLDER_OF_PUBLIC_FILES
const [data = 'data', publicFiles = 'public'] = process.argv.slice(2);
process.stdout.write((await prepare({ data, publicFiles })) ?? '');
