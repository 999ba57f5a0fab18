import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ContourCredit } from '../../src/model/territory.ts';
import type { Comparison } from './compare.ts';
import type { Department } from './department.ts';

const KINDS = { approximate: 'contours approchés', official: 'contours officiels' };

/** Says in French what a file of contours holds. */
export function fileReport(
  path: string,
  text: string,
  { name, communes, epcis, arrondissements }: Department,
  { kind, year, source, licence }: ContourCredit,
): string {
  const size = decimal(gzipSync(text).length / 1000, 1);
  return [
    `${shown(path)} : ${name}, ${KINDS[kind]}, ${size} Ko une fois comprimé`,
    `  ${communes.length} communes, ${epcis.length} intercommunalités, ` +
      `${arrondissements.length} arrondissements`,
    `  La carte dira : ${source}, ${year}, ${licence}. Pour le changer : --year, --source, --licence.`,
    '',
  ].join('\n');
}

/** Says in French how near contours come to official ones. */
export function comparisonReport(path: string, comparison: Comparison): string {
  const { communes, meanOverlap, departmentOverlap, medianAreaError } = comparison;
  const { neighboursFound, neighboursRight } = comparison;
  return [
    `${shown(path)}, ${communes} communes comparées :`,
    `  communes, intersection sur union, en moyenne   ${decimal(meanOverlap, 3)}`,
    `  département, intersection sur union            ${decimal(departmentOverlap, 3)}`,
    `  paires de communes voisines retrouvées         ${decimal(100 * neighboursFound, 1)} %`,
    `  paires de communes voisines justes             ${decimal(100 * neighboursRight, 1)} %`,
    `  erreur médiane de superficie                   ${decimal(100 * medianAreaError, 1)} %`,
    '',
  ].join('\n');
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

/** A path under this folder is shown from here. */
function shown(path: string): string {
  const from = relative('.', path);
  return from.startsWith('..') ? path : from;
}
