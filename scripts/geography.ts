import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContourCredit } from '../src/model/territory.ts';
import { approximateTopology } from './geography/approximate/approximate-topology.ts';
import type { BoundedCommune } from './geography/approximate/rebuild-territories.ts';
import { readArguments, type GeographyRequest } from './geography/arguments.ts';
import { readBoundingBoxes } from './geography/bounding-boxes.ts';
import { departmentOf, type Department } from './geography/department.ts';
import { departmentsRound } from './geography/departments-round.ts';
import { readDivisions, type Divisions } from './geography/divisions.ts';
import { evaluate } from './geography/evaluate.ts';
import { ContourError } from './geography/official/contour-error.ts';
import { API, downloadContours } from './geography/official/download.ts';
import { officialTopology } from './geography/official/official-topology.ts';
import { readAreas } from './geography/official/read-areas.ts';
import { readContourFile } from './geography/official/read-contour-file.ts';
import { comparisonReport, fileReport } from './geography/report.ts';
import { topologyFile } from './geography/topology-file.ts';
import { ROOT } from './run.mjs';
import type { Outcome } from './validate.ts';

const USAGE = `Usage : npm run geography -- [--contours FICHIER | --download] [options]
        npm run geography -- --evaluate FICHIER

Construit les contours de la carte, public/geo/46.topo.json. Sans option, des contours approchés,
rebâtis à partir des boîtes englobantes des communes.

  --contours FICHIER  des contours officiels : un GeoJSON de communes (IGN ADMIN EXPRESS, API
                      Découpage administratif, france-geojson…), depuis 2018 ; les communes
                      disparues sont réunies aux communes actuelles
  --download          les contours officiels de l’API Découpage administratif
  --api ADRESSE       une autre adresse de cette API
  --evaluate FICHIER  ne construit rien : mesure les contours de la carte contre des contours
                      officiels
  --departement CODE  un autre département de métropole (46 par défaut)
  --out FICHIER       où écrire (public/geo/CODE.topo.json par défaut)
  --year ANNÉE, --source TEXTE, --licence TEXTE
                      ce que la carte dit de ses contours

Code de sortie : 0, 1 si les contours ne peuvent pas être construits, 2 si la commande est mal
écrite.
`;

/** Where names and boxes come from; each is read only where it is needed. */
export interface GeographyData {
  readonly divisions: () => Divisions;
  readonly boxes: () => readonly BoundedCommune[];
}

const PACKAGES: GeographyData = { divisions: readDivisions, boxes: readBoundingBoxes };

/** Builds or measures the contours that the arguments ask for: see the usage. */
export async function geography(
  args: readonly string[],
  data: GeographyData = PACKAGES,
): Promise<Outcome> {
  const request = readArguments(args);
  if (!request) return { code: 2, out: '', err: USAGE };
  if (request.action === 'help') return { code: 0, out: USAGE, err: '' };
  const department = departmentOf(data.divisions(), request.department);
  if (!department) {
    return { code: 2, out: '', err: `Département inconnu : ${request.department}\n` };
  }
  try {
    const out =
      request.action === 'evaluate'
        ? measure(request, department)
        : await build(request, department, data);
    return { code: 0, out, err: '' };
  } catch (error) {
    if (error instanceof ContourError) return { code: 1, out: '', err: `${error.message}\n` };
    throw error;
  }
}

async function build(
  request: GeographyRequest,
  department: Department,
  data: GeographyData,
): Promise<string> {
  const topology =
    request.action === 'approximate'
      ? approximateTopology(department, data.boxes())
      : officialTopology(await readOfficial(request, department, data));
  const credit = creditOf(request, department);
  const text = topologyFile(department, topology, credit);
  const path = pathOf(request);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return fileReport(path, text, department, credit);
}

async function readOfficial(
  request: GeographyRequest,
  department: Department,
  data: GeographyData,
) {
  if (request.action === 'contours') {
    return readAreas(readContourFile(request.file), department, basename(request.file));
  }
  const around = departmentsRound(department, data.boxes());
  const api = request.api ?? API;
  const name = 'La réponse de l’API Découpage administratif';
  return readAreas(await downloadContours(department.code, around, api), department, name);
}

function measure(request: GeographyRequest, department: Department): string {
  const path = pathOf(request);
  const official = readAreas(readContourFile(request.file), department, basename(request.file));
  const comparison = evaluate(readContourFile(path), official);
  if (!comparison) throw new ContourError(`${path} n’est pas un fichier de contours de la carte.`);
  return comparisonReport(path, comparison);
}

function pathOf({ out, department }: GeographyRequest): string {
  return out ?? join(ROOT, 'public', 'geo', `${department}.topo.json`);
}

function creditOf(request: GeographyRequest, { year }: Department): ContourCredit {
  return {
    kind: request.action === 'approximate' ? 'approximate' : 'official',
    year: request.year ?? year,
    source: request.source ?? usualSource(request),
    licence: request.licence ?? 'Licence Ouverte 2.0',
  };
}

function usualSource({ action, file }: GeographyRequest): string {
  if (action === 'approximate') return 'IGN, boîtes englobantes des communes (Etalab)';
  return action === 'download'
    ? 'IGN, ADMIN EXPRESS, par l’API Découpage administratif'
    : basename(file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code, out, err } = await geography(process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
