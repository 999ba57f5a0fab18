import { EPCI_SHORT_NAMES, nameSpellings, placeKey } from '../../model/place-names.ts';
import { type Gazetteer, type Level, nameOf, presentCode } from '../../model/territory.ts';
import type { PlaceMatch } from './found-place.ts';
import { withoutLevel } from './level-words.ts';

/** A territory and every way its names are written, as words parted by blanks. */
export interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly population: number;
  readonly postalCodes: readonly string[];
  readonly spellings: readonly string[];
  /** Of its spellings, those of communes that it absorbed, with the name that each had. */
  readonly past: ReadonlyMap<string, string>;
}

/** The territories of a gazetteer by the ways they are written. */
export interface PlaceIndex {
  readonly gazetteer: Gazetteer;
  /** By `placeKey`; several where a key may mean several places. */
  readonly byKey: ReadonlyMap<string, readonly PlaceMatch[]>;
  /** Codes of the communes that a postal code serves. */
  readonly byPostalCode: ReadonlyMap<string, readonly string[]>;
  /** Communes and intercommunalités. */
  readonly entries: readonly PlaceEntry[];
}

const NO_PAST: ReadonlyMap<string, string> = new Map();

const made = new WeakMap<Gazetteer, PlaceIndex>();

/** Gives the index of a gazetteer; it is worked out once for each. */
export function placeIndex(gazetteer: Gazetteer): PlaceIndex {
  const known = made.get(gazetteer);
  if (known) return known;
  const index = new IndexBuilder(gazetteer).build();
  made.set(gazetteer, index);
  return index;
}

class IndexBuilder {
  readonly #gazetteer: Gazetteer;
  readonly #byKey = new Map<string, PlaceMatch[]>();
  readonly #spellings = new Map<string, Set<string>>();
  readonly #past = new Map<string, Map<string, string>>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  build(): PlaceIndex {
    const { department, communes, epcis, pastNames } = this.#gazetteer;
    const names = [...communes.values()].map(({ code, name }) => ({ code, name }));
    // Whole names first: « Bourg » is a commune of that name before it is « Le Bourg ».
    for (const { code, name } of names) this.#addName(code, name, 'commune');
    this.#addName(department.code, department.name, 'departement');
    for (const { code, name, fullName } of epcis.values()) {
      const all = [name, fullName, ...(EPCI_SHORT_NAMES[code] ?? [])];
      for (const one of all) this.#addName(code, one, 'epci');
    }
    const whole = new Set(this.#byKey.keys());
    for (const { code, name } of names) this.#addVariants(code, name, whole);
    for (const [past, name] of pastNames) this.#addPastName(past, name);
    return {
      gazetteer: this.#gazetteer,
      byKey: this.#byKey,
      byPostalCode: postalCodes(this.#gazetteer),
      entries: this.#entries(),
    };
  }

  #addName(code: string, name: string, level: Level): void {
    const [words = []] = nameSpellings(name);
    const bare = level === 'epci' ? (withoutLevel(words)?.words ?? words) : words;
    this.#put(bare, { code, name: nameOf(this.#gazetteer, code), level, how: 'name' });
    if (bare !== words) this.#spell(code, words);
  }

  /** A name without its article or with `St` run on gives way to a place that bears it in full. */
  #addVariants(code: string, name: string, whole: ReadonlySet<string>): void {
    const [full = [], ...others] = nameSpellings(name);
    const runOn = full.map((word) => word.replace(/^saint(e?)$/, 'st$1'));
    for (const words of [...others, runOn]) {
      if (whole.has(placeKey(words))) continue;
      this.#put(words, { code, name, level: 'commune', how: 'name' });
    }
  }

  #addPastName(past: string, name: string): void {
    const code = presentCode(this.#gazetteer, past);
    const present = this.#gazetteer.communes.get(code);
    if (!present) return;
    const match = { code, name: present.name, level: 'commune', how: 'past-name', past } as const;
    for (const words of nameSpellings(name)) {
      this.#remember(code, words.join(' '), name);
      this.#put(words, match);
    }
  }

  /** A commune may still bear the name of one that it absorbed. */
  #remember(code: string, spelling: string, name: string): void {
    if (this.#spellings.get(code)?.has(spelling)) return;
    const past = this.#past.get(code) ?? new Map<string, string>();
    this.#past.set(code, past.set(spelling, name));
  }

  #put(words: readonly string[], match: PlaceMatch): void {
    const key = placeKey(words);
    const same = this.#byKey.get(key);
    if (!same) this.#byKey.set(key, [match]);
    else if (!same.some(({ code }) => code === match.code)) same.push(match);
    this.#spell(match.code, words);
  }

  #spell(code: string, words: readonly string[]): void {
    const spellings = this.#spellings.get(code) ?? new Set();
    this.#spellings.set(code, spellings.add(words.join(' ')));
  }

  #entries(): PlaceEntry[] {
    const { communes, epcis } = this.#gazetteer;
    const of = (code: string) => [...(this.#spellings.get(code) ?? [])];
    const past = (code: string) => this.#past.get(code) ?? NO_PAST;
    return [
      ...[...communes.values()].map(({ code, name, population, postalCodes }) => {
        return {
          code,
          name,
          level: 'commune',
          population,
          postalCodes,
          spellings: of(code),
          past: past(code),
        } as const;
      }),
      ...[...epcis.values()].map(({ code, name, population }) => {
        const spellings = [...of(code), code];
        return {
          code,
          name,
          level: 'epci',
          population,
          postalCodes: [],
          spellings,
          past: NO_PAST,
        } as const;
      }),
    ];
  }
}

function postalCodes({ communes }: Gazetteer): Map<string, string[]> {
  const byPostalCode = new Map<string, string[]>();
  for (const { code, postalCodes } of communes.values()) {
    for (const postal of postalCodes) {
      byPostalCode.set(postal, [...(byPostalCode.get(postal) ?? []), code]);
    }
  }
  return byPostalCode;
}
