import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileReport } from '../src/ingest/import-report.ts';
import { type DatasetReading, readDataset } from '../src/ingest/read-dataset.ts';
import { Remarks } from '../src/ingest/remarks.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Gazetteer } from '../src/model/territory.ts';
import { readGazetteer } from './gazetteer.ts';
import { collectFiles } from './validate/collect-files.ts';
import { jsonReport } from './validate/json-report.ts';
import { textReport } from './validate/text-report.ts';

const USAGE = `Usage : npm run validate -- [--json [--rows]] FICHIER…

Lit des fichiers de données et dit ce qui a été lu, ce qui ne l’a pas été et pourquoi.
CSV, TSV, JSON, XLSX et ODS. Un datapackage.json fait lire toutes les tables qu’il nomme, une
recette enregistrée par le tableau de bord dit comment lire les fichiers qui lui ressemblent. Les définitions d’indicateurs
et de sources qui manquent sont prises dans data/.

  --json   le rapport en JSON
  --rows   avec les lignes acceptées, telles qu’elles ont été comprises

Code de sortie : 0 sans erreur, 1 avec erreurs, 2 si la commande est mal écrite.
`;

const ROOT = resolve(import.meta.dirname, '..');

/** What a command has to say, and the code with which it ends. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Checks the files that the arguments name: see the usage. */
export async function validate(args: readonly string[]): Promise<Outcome> {
  const options = new Set(args.filter((arg) => arg.startsWith('-')));
  const paths = args.filter((arg) => !arg.startsWith('-'));
  if (options.has('--help') || options.has('-h')) return { code: 0, out: USAGE, err: '' };
  const json = options.delete('--json');
  const rows = options.delete('--rows');
  if (options.size > 0 || paths.length === 0 || (rows && !json)) {
    return { code: 2, out: '', err: USAGE };
  }
  const reading = await readPaths(paths);
  const out = json ? jsonReport(reading, rows) : textReport(reading.report);
  return { code: reading.report.ok ? 0 : 1, out, err: '' };
}

async function readPaths(paths: readonly string[]): Promise<DatasetReading> {
  const { files, unreachable } = collectFiles(paths);
  const gazetteer = readGazetteer();
  const programme = await readProgramme(gazetteer);
  const { dataset, report, changes } = await readDataset(files, gazetteer, programme);
  const reports = [...report.files, ...unreachable.map(unreachableReport)];
  return {
    dataset,
    changes,
    report: { ...report, files: reports, ok: report.ok && unreachable.length === 0 },
  };
}

/** The programme's own definitions, to which a lone table of figures refers. */
async function readProgramme(gazetteer: Gazetteer): Promise<Dataset | undefined> {
  const paths = ['indicateurs.csv', 'sources.csv'].map((name) => join(ROOT, 'data', name));
  return (await readDataset(collectFiles(paths).files, gazetteer)).dataset;
}

function unreachableReport(file: string): FileReport {
  const remarks = new Remarks();
  remarks.add('file-unreachable', 'error', { value: file, params: { status: '' } });
  return {
    ...{ file, place: -1, sheet: '', sheets: [], table: '', format: '', encoding: '' },
    ...{ delimiter: '', rows: 0, accepted: 0, rejected: 0, span: [0, 0] },
    diagnostics: remarks.list(file, ''),
    reading: undefined,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code, out, err } = await validate(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  // Not process.exit(): a long report must reach a slow pipe in full.
  process.exitCode = code;
}
