import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/article/article.ts';
import { checkArticle } from '../src/article/judge/check-article.ts';
import { readArticleFile } from '../src/article/read-article-file.ts';
import { decodeText } from '../src/ingest/bytes/decode-text.ts';
import { dayOfInstant } from '../src/model/period.ts';
import { jsonReport } from './claims/json-report.ts';
import { parseHtml } from './claims/parse-html.ts';
import { PROGRAMME_DATA, readFolder } from './claims/programme-data.ts';
import { textReport } from './claims/text-report.ts';
import { readGazetteer } from './gazetteer.ts';
import type { Outcome } from './validate.ts';

const USAGE = `Usage : npm run claims -- [--json] ARTICLE [--data DOSSIER]

Trouve les chiffres d’un article (Markdown, HTML ou texte) et les confronte aux données.
Les données sont celles de data/, ou des fichiers d’un autre dossier.

  --json          le rapport en JSON
  --data DOSSIER  un dossier avec un datapackage.json, ou des fichiers CSV ou JSON

Code de sortie : 0, 1 si un chiffre est contredit, 2 si la commande est mal écrite
ou si un fichier ne peut pas être lu.
`;

interface Arguments {
  readonly json: boolean;
  readonly help: boolean;
  readonly path: string;
  readonly data: string;
}

/** Checks the figures of the article that the arguments name: see the usage. */
export async function claims(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args);
  if (!read) return { code: 2, out: '', err: USAGE };
  if (read.help) return { code: 0, out: USAGE, err: '' };
  const { path, data, json } = read;
  const article = await readPath(path);
  if (!article) return unreadable(path);
  const gazetteer = readGazetteer();
  const dataset = await readFolder(data, gazetteer);
  if (!dataset) return unreadable(data);
  const checked = checkArticle(article, dataset, gazetteer, dayOfInstant(new Date()));
  const title = article.title || basename(path);
  const out = json ? jsonReport(title, checked) : textReport(title, checked, dataset, gazetteer);
  const isContradicted = checked.claims.some(({ status }) => status === 'contradicted');
  return { code: isContradicted ? 1 : 0, out, err: '' };
}

function readArguments(args: readonly string[]): Arguments | undefined {
  let json = false;
  let help = false;
  let data = PROGRAMME_DATA;
  const paths: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--help' || arg === '-h') help = true;
    else if (arg === '--data') {
      index += 1;
      const folder = args[index];
      if (folder === undefined) return undefined;
      data = folder;
    } else if (arg.startsWith('-')) return undefined;
    else paths.push(arg);
  }
  const [path, ...others] = paths;
  if (help) return { json, help, path: '', data };
  return path === undefined || others.length > 0 ? undefined : { json, help, path, data };
}

async function readPath(path: string): Promise<Article | undefined> {
  let text: string;
  try {
    ({ text } = decodeText(readFileSync(path)));
  } catch {
    return undefined;
  }
  const read = await readArticleFile(path, text, parseHtml);
  return read?.article;
}

function unreadable(path: string): Outcome {
  return { code: 2, out: '', err: `Rien à lire ici : ${path}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code, out, err } = await claims(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  // Not process.exit(): a long report must reach a slow pipe in full.
  process.exitCode = code;
}
