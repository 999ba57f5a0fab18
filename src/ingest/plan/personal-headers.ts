import { headerKeys, labelKey, labelStems, stemSet } from './header-words.ts';
import type { PersonalKind } from './sheet-plan.ts';

/** Headers of columns that say who a person is, or how to reach them. */
const NAMES: Readonly<Record<PersonalKind, string>> = {
  name: 'prénom, nom de famille, nom usage, nom de naissance, nom de jeune fille, nom patronymique, patronyme, nom prénom, nom et prénom, nom complet, civilité, identité, first name, firstname, last name, lastname, surname, family name, full name, conjoint, nom du conjoint, prénom du conjoint, nom du contact, prénom du contact, nom du référent, nom du bénéficiaire, nom du demandeur, nom de la personne, interlocuteur, bénéficiaire, nom de la famille',
  email:
    'mail, email, e mail, courriel, mel, adresse mail, adresse email, adresse e mail, adresse courriel, adresse électronique, contact mail, contact email, mail du contact',
  phone:
    'téléphone, tel, tél, portable, mobile, gsm, fax, télécopie, phone, telephone number, numéro de téléphone, n° de téléphone, n° tel, num tel, tel portable, tel fixe, téléphone portable, téléphone fixe, téléphone mobile, tel mobile, téléphone domicile, tel 1, tel 2, ligne fixe, phone number',
  address:
    'adresse, adresse postale, adresse complète, adresse 1, adresse 2, adresse ligne 1, adresse ligne 2, adresse actuelle, adresse du domicile, adresse personnelle, domicile, rue, voie, nom de voie, nom de rue, numéro de voie, n° de voie, n° et voie, numéro et rue, n° et rue, n° rue, complément adresse, street, street address, address',
  birth:
    'date de naissance, date naiss, naissance, né le, née le, né e le, ddn, lieu de naissance, commune de naissance, année de naissance, birth date, date of birth, birthday, dob',
  identifier:
    'n° sécu, numéro sécu, n° de sécurité sociale, numéro de sécurité sociale, sécurité sociale, nir, n° insee personne, iban, rib, n° allocataire, numéro allocataire, matricule, n° fiscal, numéro fiscal, passeport, carte identité, n° dossier, numéro de dossier, num dossier, id personne, id famille',
};

/** Words that make a header personal whatever stands beside them. */
const ALWAYS: readonly (readonly [PersonalKind, ReadonlySet<string>])[] = [
  ['email', stemSet('mail email courriel')],
  ['phone', stemSet('téléphone tel portable gsm')],
  ['name', stemSet('prénom patronyme firstname lastname surname')],
  ['birth', stemSet('naissance naiss birthday')],
  ['identifier', stemSet('sécu iban nir passeport allocataire')],
];

const KINDS: ReadonlyMap<string, PersonalKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(',').map((name): [string, PersonalKind] => [labelKey(name), kindOf(kind)]),
  ),
);

/** Says why a header tells of a personal column, or gives undefined. "Nom" alone tells nothing. */
export function personalHeader(header: string): PersonalKind | undefined {
  for (const key of headerKeys(header)) {
    const kind = KINDS.get(key);
    if (kind) return kind;
  }
  const words = labelStems(header);
  return ALWAYS.find(([, always]) => words.some((word) => always.has(word)))?.[0];
}

/** Tells whether a header is "Nom" and no more: of a person, an event or a body. */
export function isBareName(header: string): boolean {
  return headerKeys(header).some((key) => key === 'nom' || key === 'nam');
}

/** Tells whether a header is "Famille" and no more: its name, how many there are, or of what kind. */
export function isFamilyHeader(header: string): boolean {
  return headerKeys(header).some((key) => FAMILIES.has(key));
}

const FAMILIES: ReadonlySet<string> = new Set(
  ['famille', 'foyer', 'ménage', 'family'].map(labelKey),
);

/** Tells whether a header speaks of the person to contact about something. */
export function speaksOfContact(header: string): boolean {
  return labelStems(header).some((word) => CONTACTS.has(word));
}

/** Tells whether a header is "Contact" and no more, or a person who answers for something. */
export function isContactHeader(header: string): boolean {
  return labelStems(header).length <= 2 && speaksOfContact(header);
}

const CONTACTS = stemSet(
  'contact référent référente responsable interlocuteur correspondant président',
);

function kindOf(kind: string): PersonalKind {
  switch (kind) {
    case 'email':
    case 'phone':
    case 'address':
    case 'birth':
    case 'identifier':
      return kind;
    default:
      return 'name';
  }
}
