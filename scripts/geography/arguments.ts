import { parseArgs } from 'node:util';

/** What the command is asked for. */
export interface GeographyRequest {
  readonly action: 'approximate' | 'contours' | 'download' | 'evaluate' | 'help';
  /** The official contours, for `contours` and `evaluate`. */
  readonly file: string;
  readonly department: string;
  /** Where the TopoJSON is; undefined for its usual place. */
  readonly out: string | undefined;
  /** Address of the API, for `download`; undefined for the national one. */
  readonly api: string | undefined;
  /** Credit of the contours, where it is not the usual one. */
  readonly year: number | undefined;
  readonly source: string | undefined;
  readonly licence: string | undefined;
}

const OPTIONS = {
  contours: { type: 'string' },
  download: { type: 'boolean' },
  evaluate: { type: 'string' },
  departement: { type: 'string', default: '46' },
  out: { type: 'string' },
  api: { type: 'string' },
  year: { type: 'string' },
  source: { type: 'string' },
  licence: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ACTIONS = ['contours', 'download', 'evaluate'] as const;
const DEPARTMENT = /^(?:\d\d|2[AB])$/;
const YEAR = /^20\d\d$/;

/** Reads the arguments of the command, or gives undefined where they are not well written. */
export function readArguments(args: readonly string[]): GeographyRequest | undefined {
  const values = parse(args);
  if (!values) return undefined;
  const asked = ACTIONS.filter((action) => values[action] !== undefined);
  const { departement: department, out, api, year, source, licence } = values;
  if (asked.length > 1 || !DEPARTMENT.test(department)) return undefined;
  if (year !== undefined && !YEAR.test(year)) return undefined;
  return {
    action: values.help ? 'help' : (asked[0] ?? 'approximate'),
    file: values.contours ?? values.evaluate ?? '',
    department,
    out,
    api: api?.replace(/\/+$/, ''),
    year: year === undefined ? undefined : Number(year),
    source,
    licence,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch {
    return undefined;
  }
}
