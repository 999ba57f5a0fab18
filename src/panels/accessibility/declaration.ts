import type { Bilingual } from '../../model/indicator.ts';
import { parsePeriod, type Period } from '../../model/period.ts';
import { readWebAddress } from '../../model/web-address.ts';

/** How a criterion stands, as `data/accessibilite.json` writes it. */
export const CRITERION_STATES = [
  'conforme',
  'non conforme',
  'non vérifié',
  'non applicable',
] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

/** One criterion of the RGAA. */
export interface Criterion {
  /** "10.11": its theme, then its place there. */
  readonly id: string;
  readonly title: Bilingual;
  readonly state: CriterionState;
  /** Why it does not apply, is not met, or is not checked; empty where it is met. */
  readonly reason: Bilingual;
  /** The tests that show it, as "file › title". */
  readonly tests: readonly string[];
}

/** Who answers for the page; an empty text is not yet filled in. */
export interface Publisher {
  readonly name: string;
  readonly service: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  /** Web addresses; undefined where there is none that a link may lead to. */
  readonly form: string | undefined;
  readonly plan: string | undefined;
}

/** What the page declares of its accessibility. */
export interface Declaration {
  readonly standard: string;
  readonly publisher: Publisher;
  /** When it was last evaluated. */
  readonly date: Period | undefined;
  /** Who audited it; empty where its publishers evaluated it themselves. */
  readonly auditor: string;
  readonly criteria: readonly Criterion[];
}

const NUMBER = /^(?:[1-9]|1[0-3])\.(?:[1-9]|1[0-4])$/;

/** Reads a declaration; undefined where it has no criterion, or is not one at all. */
export function normalizeDeclaration(value: unknown): Declaration | undefined {
  const { criteres, editeur, evaluation, referentiel } = fields(value);
  const criteria = list(criteres).flatMap(normalizeCriterion);
  if (criteria.length === 0) return undefined;
  const { date, auditeur } = fields(evaluation);
  return {
    standard: text(referentiel),
    publisher: normalizePublisher(editeur),
    date: parsePeriod(text(date)),
    auditor: text(auditeur),
    criteria,
  };
}

function normalizePublisher(value: unknown): Publisher {
  const { nom, service, courriel, telephone, adresse, formulaire, schema_pluriannuel } =
    fields(value);
  return {
    name: text(nom),
    service: text(service),
    email: /^[^\s@?&<>"]+@[^\s@?&<>"]+$/.test(text(courriel)) ? text(courriel) : '',
    phone: text(telephone),
    address: text(adresse),
    form: readWebAddress(text(formulaire)),
    plan: readWebAddress(text(schema_pluriannuel)),
  };
}

/** One criterion, or none where its number or its state is unknown. */
function normalizeCriterion(value: unknown): Criterion[] {
  const { numero, titre_fr, titre_en, etat, raison_fr, raison_en, tests } = fields(value);
  const id = text(numero);
  const state = CRITERION_STATES.find((one) => one === etat);
  if (!NUMBER.test(id) || !state) return [];
  const title = { fr: text(titre_fr), en: text(titre_en) || text(titre_fr) };
  const reason = { fr: text(raison_fr), en: text(raison_en) || text(raison_fr) };
  return [{ id, title, state, reason, tests: list(tests).map(text).filter(Boolean) }];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
