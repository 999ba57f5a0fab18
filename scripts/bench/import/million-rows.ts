import { closeSync, openSync, writeSync } from 'node:fs';

const INDICATORS = [
  'arrivees',
  'departs',
  'visiteurs_stand',
  'visiteurs_avec_projet',
  'candidatures_immersion',
];
const ORIGINS = ['Île-de-France', 'Occitanie', 'Nouvelle-Aquitaine', 'Étranger', 'Bretagne'];
const FLUSHED = 1_000_000;

/** Writes a `;` file of figures by indicator, month, commune and origin, the same at every run. */
export function writeRows(path: string, rows: number, communes: readonly string[]): void {
  const file = openSync(path, 'w');
  let text = 'indicateur;periode;territoire;valeur;qualificatif;source;origine\n';
  for (let row = 0; row < rows; row += 1) {
    const origin = row % ORIGINS.length;
    const commune = Math.floor(row / ORIGINS.length) % communes.length;
    const rest = Math.floor(row / (ORIGINS.length * communes.length));
    const month = Math.floor(rest / INDICATORS.length);
    const period = `${2010 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
    // Multiplied and cut: values that follow no order, without a random draw.
    const value = Math.imul(row, 0x9e3779b1) >>> 22;
    text += `${INDICATORS[rest % INDICATORS.length]};${period};${communes[commune]};${value};exact;medialot-bougie;${ORIGINS[origin]}\n`;
    if (text.length < FLUSHED) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}
