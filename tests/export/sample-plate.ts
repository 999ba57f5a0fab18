import type { PlateChoices, PlateTexts } from '../../src/export/plate/plate-choices.ts';
import { formatSize, type PlateFormat } from '../../src/export/plate/plate-format.ts';
import type { Publication } from '../../src/export/publication.ts';
import { SAMPLE_EXHIBIT } from './sample-exhibit.ts';

export const SAMPLE_TEXTS: PlateTexts = {
  fictional: 'Jeu fictif',
  approximateContours: 'Contours approchés',
  between: '\u202f; ',
  source: (names, count) => `${count > 1 ? 'Sources' : 'Source'}\u202f: ${names}`,
  asOf: (date) => `Données au ${date}`,
  moreNotes: (count) => (count > 1 ? `et ${count} autres notes` : 'et une autre note'),
  moreSources: (count) => (count > 1 ? `et ${count} autres sources` : 'et une autre source'),
};

/** Choices of the export desk as they are at first, for the sample exhibit. */
export function sampleChoices(format: PlateFormat, more: Partial<PlateChoices> = {}): PlateChoices {
  const { width = 800, height = 600 } = more;
  const size = formatSize(format, width, height);
  return {
    format,
    width: size.width,
    height: size.height,
    title: SAMPLE_EXHIBIT.title,
    subtitle: SAMPLE_EXHIBIT.subtitle,
    scheme: 'light',
    legend: true,
    notes: true,
    credit: 'Département du Lot',
    licence: 'Licence Ouverte 2.0',
    source: undefined,
    date: undefined,
    alternative: undefined,
    transparent: false,
    scale: 1,
    dpi: size.dpi,
    textScale: 1,
    ...more,
  };
}

export const SAMPLE_PUBLICATION: Publication = {
  title: 'Familles & « ambassadeurs » <2018-2025>',
  description: 'Jeu fictif. Le Grand Cahors vient en tête\u202f: 214 familles.',
  source: 'Source\u202f: Département du Lot',
  publisher: 'Département du Lot',
  author: 'Service communication',
  rights: 'Licence Ouverte 2.0',
  date: '2025-01-28',
  address: 'https://lot.example/tableau/?vue=classement&lang=fr',
  lang: 'fr',
  software: '« Oh My Lot ! » en chiffres',
  fingerprint: '0123456789abcdef',
  warning: 'Jeu fictif',
};
