import { SaxesParser } from 'saxes';
import { DUBLIN_CORE_NAMESPACE, FIGURES_URN } from '../dublin-core.ts';
import type { PublishedTexts } from '../published-texts.ts';

/** Where the metadata of an SVG end, whatever the prefix of the program that saved it again. */
const METADATA_END = /<\/(?:[\w-]{1,20}:)?metadata\s*>/;

/**
 * Reads what an SVG says of its view, from its Dublin Core. A file that is no XML says what comes
 * before its first fault.
 */
export function readPublishedSvg(bytes: Uint8Array): PublishedTexts {
  const texts = dublinCoreTexts(headOf(new TextDecoder().decode(bytes)));
  const first = (term: string) => texts.find((text) => text.term === term)?.value ?? '';
  const identifiers = texts.filter(({ term }) => term === 'identifier').map(({ value }) => value);
  const fingerprint = identifiers.find((value) => value.startsWith(FIGURES_URN)) ?? '';
  return {
    address: identifiers.find((value) => /^https?:/i.test(value)) ?? '',
    fingerprint: fingerprint.slice(FIGURES_URN.length),
    date: first('date'),
    title: first('title'),
    description: first('description'),
  };
}

interface Term {
  readonly term: string;
  readonly value: string;
}

/** Gives the text up to the end of its metadata: the drawing after it need not be read. */
function headOf(text: string): string {
  const end = METADATA_END.exec(text);
  return end ? text.slice(0, end.index) : '';
}

function dublinCoreTexts(xml: string): Term[] {
  const terms: Term[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let open: string | undefined;
  let value = '';
  let faulty = false;
  parser.on('error', () => (faulty = true));
  parser.on('opentag', ({ uri, local }) => {
    open = uri === DUBLIN_CORE_NAMESPACE ? local : undefined;
    value = '';
  });
  parser.on('text', (text) => (value += text));
  parser.on('cdata', (text) => (value += text));
  parser.on('closetag', ({ local }) => {
    if (open === local && !faulty) terms.push({ term: local, value: value.trim() });
    open = undefined;
  });
  parser.write(xml);
  return terms;
}
