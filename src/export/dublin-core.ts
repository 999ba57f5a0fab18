import type { Publication } from './publication.ts';
import { xmlText } from './xml-text.ts';

const RDF_NAMESPACE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const DUBLIN_CORE_NAMESPACE = 'http://purl.org/dc/elements/1.1/';

/** Comes before the fingerprint of the figures in a `dc:identifier`. */
export const FIGURES_URN = 'urn:x-figures:';

/** Says what a publication is, in Dublin Core (ISO 15836-1) as RDF. */
export function dublinCore(publication: Publication): string {
  const { title, description, publisher, author, source, date, rights } = publication;
  const { address, fingerprint, lang, software, warning } = publication;
  const terms: readonly (readonly [term: string, value: string])[] = [
    ['title', title],
    ['description', description],
    ['subject', warning],
    ['publisher', publisher],
    ['creator', author],
    ['contributor', software],
    ['source', source],
    ['date', date],
    ['rights', rights],
    ['identifier', address],
    ['identifier', FIGURES_URN + fingerprint],
    ['language', lang],
    ['type', 'StillImage'],
  ];
  const lines = terms
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<dc:${term}>${xmlText(value)}</dc:${term}>`);
  return [
    `<rdf:RDF xmlns:rdf="${RDF_NAMESPACE}" xmlns:dc="${DUBLIN_CORE_NAMESPACE}">`,
    '<rdf:Description rdf:about="">',
    ...lines,
    '</rdf:Description>',
    '</rdf:RDF>',
  ].join('\n');
}
