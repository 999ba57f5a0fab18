import { LANGS } from '../i18n/lang.ts';
import { FIRST_YEAR, LAST_YEAR, parsePeriod } from '../model/period.ts';
import {
  CHART_LEVELS,
  DATA_SETS,
  DEFAULT_VIEW,
  EMBED_GROUNDS,
  EXHIBIT_NAMES,
  GRAINS,
  MAP_CHANGES,
  MAP_LEVELS,
  MAP_METHODS,
  MAP_MODES,
  MAP_PALETTES,
  OTHER_CHARTS,
  OTHER_PAGES,
  REPORT_PARTS,
  type ReportPart,
  type View,
  YEAR_BEFORE,
} from './view.ts';

/** How one choice is written in the address and read back; undefined means "as by default". */
interface Parameter<T> {
  readonly name: string;
  readonly write: (value: T) => string | undefined;
  readonly read: (text: string) => T | undefined;
}

type Codec = { readonly [Key in keyof View]: Parameter<View[Key]> };

/** Territory and claim codes. */
const CODE = /^[\p{L}\p{N}_.-]{1,64}$/u;

/** Indicator codes and types of events: whatever a table may write in a word or two. */
const NAME = /^[\p{L}\p{N} _.'’/()-]{1,64}$/u;

/** An address of a file, whole or from the page; what it leads to is checked when it is fetched. */
const LINK = /^[^\s<>"]{1,2000}$/u;

/** A number as scripts write it. */
const NUMBER = /^-?\d{1,24}(?:\.\d{1,24})?(?:e[+-]?\d{1,3})?$/;

/** Those of the most classes that a map may have. */
const MOST_BOUNDS = 8;

/** The parameters of the address, in the order they are written; each choice of a view has one. */
const CODEC: Codec = {
  lang: oneOf('lang', LANGS, DEFAULT_VIEW.lang),
  page: oneOf('page', OTHER_PAGES, undefined),
  dataSet: oneOf('donnees', DATA_SETS, DEFAULT_VIEW.dataSet),
  linkedFile: code('data', LINK),
  from: year('de'),
  to: year('a'),
  territory: code('territoire'),
  keyFigures: codes('chiffres'),
  indicators: codes('indicateurs'),
  grain: oneOf('pas', GRAINS, undefined),
  apart: flag('separes', DEFAULT_VIEW.apart),
  cumulated: flag('cumul', DEFAULT_VIEW.cumulated),
  against: {
    name: 'compare',
    write: (text) => text,
    read: (text) => (text === YEAR_BEFORE ? text : parsePeriod(text)?.id),
  },
  indexed: flag('indice', DEFAULT_VIEW.indexed),
  milestones: flag('reperes', DEFAULT_VIEW.milestones),
  timeline: flag('frise', DEFAULT_VIEW.timeline),
  mapIndicator: code('carte', NAME),
  mapLevel: oneOf('niveau', MAP_LEVELS, DEFAULT_VIEW.mapLevel),
  mapMode: oneOf('trace', MAP_MODES, undefined),
  mapMethod: oneOf('methode', MAP_METHODS, undefined),
  mapClasses: {
    name: 'classes',
    write: (count) => count?.toString(),
    read: (text) => (/^[2-7]$/.test(text) ? Number(text) : undefined),
  },
  mapBounds: {
    name: 'bornes',
    write: (bounds) => bounds?.join(','),
    read: boundsOf,
  },
  mapHalf: flag('demi', DEFAULT_VIEW.mapHalf),
  mapPalette: oneOf('palette', MAP_PALETTES, undefined),
  mapPeriod: period('periode'),
  mapBefore: period('avant'),
  mapChange: oneOf('ecart', MAP_CHANGES, DEFAULT_VIEW.mapChange),
  mapAgainst: code('croise', NAME),
  mapApart: flag('vignettes', DEFAULT_VIEW.mapApart),
  mapEvents: flag('evenements', DEFAULT_VIEW.mapEvents),
  mapPartners: flag('partenaires', DEFAULT_VIEW.mapPartners),
  otherChart: oneOf('graphique', OTHER_CHARTS, undefined),
  chartIndicator: code('sujet', NAME),
  chartLevel: oneOf('rang', CHART_LEVELS, undefined),
  chartRates: flag('pour-mille', DEFAULT_VIEW.chartRates),
  breakdownBy: code('selon', NAME),
  breakdownShares: flag('parts', DEFAULT_VIEW.breakdownShares),
  pathStages: codes('parcours'),
  eventType: code('type', NAME),
  partnerType: code('genre', NAME),
  report: reportParts('rapport'),
  since: period('depuis'),
  claim: code('chiffre'),
  embed: oneOf('embed', EXHIBIT_NAMES, undefined),
  embedGround: oneOf('fond', EMBED_GROUNDS, undefined),
};

/**
 * Writes a view as the query of an address; choices left at their default are not written.
 *
 * @example writeView({ ...DEFAULT_VIEW, from: 2019 }) // '?de=2019'
 */
export function writeView(view: View): string {
  const parts = Object.keys(CODEC).flatMap((key) => (isKey(key) ? [part(view, key)] : []));
  const query = parts.filter((text) => text !== '').join('&');
  return query === '' ? '' : `?${query}`;
}

/** Reads the query of an address; what it does not say, or says wrongly, is as by default. */
export function readView(query: string): View {
  const parameters = new URLSearchParams(query);
  let view = DEFAULT_VIEW;
  for (const key of Object.keys(CODEC)) {
    if (isKey(key)) view = withChoice(view, key, parameters);
  }
  if (view.from !== undefined && view.to !== undefined && view.from > view.to) {
    return { ...view, from: view.to, to: view.from };
  }
  return view;
}

function part<Key extends keyof View>(view: View, key: Key): string {
  const parameter: Parameter<View[Key]> = CODEC[key];
  const text = parameter.write(view[key]);
  // Commas need no escape in a query, and lists read better with them.
  return text === undefined ? '' : `${parameter.name}=${escaped(text).replaceAll('%2C', ',')}`;
}

/** Mails and chats cut an address at the signs that `encodeURIComponent` leaves as they are. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function withChoice<Key extends keyof View>(
  view: View,
  key: Key,
  parameters: URLSearchParams,
): View {
  const parameter: Parameter<View[Key]> = CODEC[key];
  const text = parameters.get(parameter.name);
  const value = text === null ? undefined : parameter.read(text);
  return value === undefined ? view : { ...view, [key]: value };
}

const isKey = (key: string): key is keyof View => key in CODEC;

function oneOf<T extends string, D extends T | undefined>(
  name: string,
  values: readonly T[],
  byDefault: D,
): Parameter<T | D> {
  return {
    name,
    write: (value) => (value === byDefault ? undefined : value),
    read: (text) => values.find((value) => value === text),
  };
}

function codes(name: string): Parameter<readonly string[] | undefined> {
  return {
    name,
    write: (list) => list?.join(','),
    // An empty list is a choice, a list of nothing valid is not one.
    read: (text) => {
      const list = [...new Set(text.split(',').filter((part) => NAME.test(part)))];
      return list.length > 0 || text === '' ? list : undefined;
    },
  };
}

/** A whole report is written in a word. */
function reportParts(name: string): Parameter<readonly ReportPart[] | undefined> {
  const all = 'tout';
  return {
    name,
    write: (parts) => (parts?.length === REPORT_PARTS.length ? all : parts?.join(',')),
    read: (text) => {
      const asked = text.split(',');
      const parts = REPORT_PARTS.filter((part) => text === all || asked.includes(part));
      return parts.length > 0 || text === '' ? parts : undefined;
    },
  };
}

function flag(name: string, byDefault: boolean): Parameter<boolean> {
  return {
    name,
    write: (value) => (value === byDefault ? undefined : value ? '1' : '0'),
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  };
}

function year(name: string): Parameter<number | undefined> {
  return {
    name,
    write: (value) => value?.toString(),
    read: (text) => {
      const value = /^\d{4}$/.test(text) ? Number(text) : NaN;
      return value >= FIRST_YEAR && value <= LAST_YEAR ? value : undefined;
    },
  };
}

function period(name: string): Parameter<string | undefined> {
  return { name, write: (id) => id, read: (text) => parsePeriod(text)?.id };
}

/** Reads numbers parted by commas; what is wrong with them as bounds is said beside their fields. */
function boundsOf(text: string): readonly number[] | undefined {
  const parts = text.split(',', MOST_BOUNDS + 1);
  const areNumbers = parts.length <= MOST_BOUNDS && parts.every((part) => NUMBER.test(part));
  // A zero has no sign in a bound.
  const bounds = areNumbers ? parts.map((part) => Number(part) || 0) : [NaN];
  return bounds.every(Number.isFinite) ? bounds : undefined;
}

function code(name: string, pattern = CODE): Parameter<string | undefined> {
  return {
    name,
    write: (value) => value,
    read: (text) => (pattern.test(text) ? text : undefined),
  };
}
