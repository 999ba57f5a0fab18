import { type Gazetteer, type Level, levelOf, presentCode } from '../model/territory.ts';
import type { Remarks } from './remarks.ts';

/** A French commune code: two digits of the département (or 2A, 2B) and three of the commune. */
const COMMUNE_CODE = /^(?:\d\d|2[AB])\d{3}$/;

interface Resolved {
  readonly code: string;
  readonly moved: boolean;
  /** Undefined where the code lies outside the département. */
  readonly level: Level | undefined;
}

/**
 * Reads territory codes: a past commune is moved to the present one, and an unknown code is kept
 * as it is, so that nothing is lost. Each code is worked out once.
 */
export class TerritoryReader {
  readonly #gazetteer: Gazetteer;
  readonly #resolved = new Map<string, Resolved>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** Reads a territory of the département: itself, an intercommunalité or a commune. */
  readInside(text: string, column: string, row: number, remarks: Remarks): string {
    const { code, level } = this.#read(text, column, row, remarks);
    if (text !== '' && level === undefined) noteUnknown(text, column, row, remarks);
    return code;
  }

  /** Reads a commune, which may lie anywhere in France. */
  readCommune(text: string, column: string, row: number, remarks: Remarks): string {
    const { code, level } = this.#read(text, column, row, remarks);
    const elsewhere = COMMUNE_CODE.test(code) && !code.startsWith(this.#gazetteer.department.code);
    if (text !== '' && level !== 'commune' && !elsewhere) noteUnknown(text, column, row, remarks);
    return code;
  }

  #read(text: string, column: string, row: number, remarks: Remarks): Resolved {
    const resolved = this.#resolve(text);
    const { code, moved } = resolved;
    if (moved) {
      const params = { to: code, name: this.#gazetteer.communes.get(code)?.name ?? '' };
      remarks.add('commune-moved', 'info', { row, column, value: text, params });
    }
    return resolved;
  }

  #resolve(text: string): Resolved {
    const seen = this.#resolved.get(text);
    if (seen) return seen;
    const code = presentCode(this.#gazetteer, text);
    const level = levelOf(this.#gazetteer, code);
    const resolved = { code, moved: code !== text, level };
    this.#resolved.set(text, resolved);
    return resolved;
  }
}

function noteUnknown(value: string, column: string, row: number, remarks: Remarks): void {
  // A spreadsheet that takes codes for numbers eats their leading zero.
  const params = { suggestion: /^\d{4}$/.test(value) ? `0${value}` : '' };
  remarks.add('territory-unknown', 'warning', { row, column, value, params });
}
