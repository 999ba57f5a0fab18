import type { DiagnosticSentences } from './diagnostic-sentences.ts';

const REASONS: Readonly<Record<string, string>> = {
  'two-separators': 'il contient deux séparateurs',
  grouping: 'ses groupes de chiffres ne sont pas clairs',
  percent: 'un pourcentage n’est pas un effectif',
  'spreadsheet-error': 'c’est une erreur de tableur',
  'not-a-number': 'ce n’est pas un nombre',
};

const PACKAGE: Readonly<Record<string, string>> = {
  'not-an-object': 'le fichier n’est pas un objet JSON',
  'resources-missing': 'la liste « resources » manque',
  'resource-not-an-object': 'une ressource n’est pas un objet',
  'path-missing': 'une ressource n’a ni « path » ni « data »',
  'path-unsafe': 'le chemin sort du dossier des données',
  'table-unknown': 'la table n’est pas l’une des cinq du tableau de bord',
  'title-missing': 'le titre manque',
  'data-unreadable': 'les données ne sont pas un tableau de lignes',
};

const quote = (text: string) => `« ${text} »`;
const or = (text: string, sentence: (text: string) => string) =>
  text === '' ? '' : sentence(text);

/** What is wrong and what to do, in French. */
export const diagnosticsFr: DiagnosticSentences = {
  'file-empty': (_, p) =>
    p('reason') === 'no-row'
      ? 'Le fichier n’a que ses en-têtes. Ajoutez au moins une ligne.'
      : 'Le fichier est vide. Vérifiez que vous avez choisi le bon.',
  'file-unreachable': (d, p) =>
    `Le fichier ${quote(d.value)} n’a pas pu être lu${or(p('status'), (s) => ` (réponse ${s})`)}. Vérifiez qu’il est bien à sa place.`,
  'file-type-unknown': (d, p) =>
    `Ce type de fichier (${p('kind') || d.value}) n’est pas lu ici. Enregistrez-le au format CSV UTF-8 ou JSON, puis recommencez.`,
  'file-damaged-text': (d, p) =>
    p('reason') === 'double-encoding'
      ? `Des accents sont abîmés (${quote(d.value)}) : le fichier a été enregistré deux fois dans un mauvais encodage. Repartez de l’original et enregistrez-le en CSV UTF-8.`
      : `Des caractères sont illisibles (${quote(d.value)}, ${p('count')} fois). Enregistrez le fichier en CSV UTF-8.`,
  'json-invalid': () =>
    'Le texte JSON est mal formé à cet endroit : une virgule, un guillemet ou une accolade manque ou est en trop.',
  'json-shape-unknown': (_, p) =>
    `Ce JSON (${p('found')}) n’a pas une forme connue. Donnez une liste de lignes, un objet rangé par table, ou un Data Package.`,
  'package-invalid': (d, p) =>
    `La description des données a un défaut : ${PACKAGE[p('reason')] ?? p('reason')}${or(d.value, (v) => ` (${quote(v)})`)}. Corrigez datapackage.json.`,
  'table-unknown': (_, p) =>
    `On ne reconnaît pas cette table d’après ses colonnes (${p('found')}). Colonnes attendues : ${p('expected')}.`,
  'table-missing': (d) =>
    `La table ${quote(d.value)} manque : les chiffres sont lus sans elle. Chargez-la avec les autres.`,
  'column-missing': (d, p) =>
    `La colonne ${quote(d.column)} manque. Colonnes trouvées : ${p('found')}. Renommez la bonne colonne ou ajoutez-la.`,
  'column-repeated': (d, p) =>
    `La colonne ${quote(d.column)} apparaît deux fois (${p('first')} et ${p('repeated')}) : seule la première est lue. Supprimez ou renommez l’autre.`,
  'row-too-long': (_, p) =>
    `La ligne a ${p('found')} cellules au lieu de ${p('expected')}. Un texte qui contient le séparateur doit être entre guillemets.`,
  'row-too-short': (_, p) =>
    `La ligne a ${p('found')} cellules au lieu de ${p('expected')} : les autres sont lues comme vides.`,
  'quote-unclosed': (d) =>
    `Un guillemet n’est pas refermé (${quote(d.value)}). Fermez-le, ou doublez-le s’il fait partie du texte.`,
  'cell-required': (d) =>
    `La colonne ${quote(d.column)} ne peut pas être vide. Remplissez la cellule.`,
  'indicator-unknown': (d, p) =>
    `L’indicateur ${quote(d.value)} n’existe pas dans la table des indicateurs${or(p('nearest'), (n) => ` ; le plus proche : ${n}`)}. Corrigez le code ou ajoutez l’indicateur.`,
  'period-invalid': (d) =>
    `${quote(d.value)} n’est pas une période. Écrivez 2021, 2021-S1, 2021-T3, 2021-07 ou 2021-07-14.`,
  'period-order': (d, p) =>
    `La fin (${d.value}) est avant le début (${p('start')}) : l’évènement est montré à la date de début. Corrigez l’une des deux.`,
  'territory-unknown': (d, p) =>
    `Le territoire ${quote(d.value)} n’est pas connu dans le Lot : la ligne est gardée, mais ne compte dans aucun total. Écrivez ${or(p('suggestion'), (s) => `sans doute ${s}, sinon `)}un code Insee de commune, un numéro SIREN d’intercommunalité, ou 46.`,
  'commune-moved': (d, p) =>
    `Le code ${d.value} est celui d’une ancienne commune : la ligne compte pour ${p('name')} (${p('to')}).`,
  'value-invalid': (d, p) =>
    `${quote(d.value)} n’est pas lu comme un nombre : ${REASONS[p('reason')] ?? p('reason')}.${or(p('suggestion'), (s) => ` Écrivez ${s}.`)} Pour une valeur absente, laissez vide ou écrivez nd, /// ou s.`,
  'qualifier-unknown': (d, p) =>
    `Le qualificatif ${quote(d.value)} n’est pas connu. Écrivez l’un de : ${p('allowed')}, ou laissez vide.`,
  'kind-unknown': (d, p) =>
    `La mesure ${quote(d.value)} n’est pas connue. Écrivez ${p('allowed')}.`,
  'theme-unknown': (d, p) =>
    `Le thème ${quote(d.value)} n’est pas connu : l’indicateur est rangé dans ${quote(p('used'))}. Thèmes : ${p('allowed')}.`,
  'source-unknown': (d, p) =>
    `La source ${quote(d.value)} n’est pas dans la table des sources${or(p('nearest'), (n) => ` ; la plus proche : ${n}`)}. Ajoutez-la, ou corrigez son nom.`,
  'source-type-unknown': (d, p) =>
    `Le type de source ${quote(d.value)} n’est pas connu. Écrivez l’un de : ${p('allowed')}.`,
  'address-invalid': (d) =>
    `${quote(d.value)} n’est pas une adresse web : la source est montrée sans lien. L’adresse doit commencer par https:// ou http://.`,
  'point-invalid': (d) =>
    `Les coordonnées ${quote(d.value)} ne sont pas valables : l’évènement est placé à sa commune. Écrivez des degrés décimaux, par exemple 44.45 et 1.44.`,
  'code-repeated': (d, p) =>
    `${quote(d.value)} est déjà défini ligne ${p('firstRow')} (${p('firstFile')}) : seule la première ligne compte. Supprimez l’autre ou changez son code.`,
  'figure-repeated': (_, p) =>
    `Le même chiffre est donné deux fois par la même source : ${p('first')} ligne ${p('firstRow')} (${p('firstFile')}), puis ${p('second')}. Le premier est gardé ; supprimez celui qui est faux.`,
  'more-alike': (_, p) =>
    p('count') === '1'
      ? `Une autre ligne a le même défaut (${p('code')}).`
      : `${p('count')} autres lignes ont le même défaut (${p('code')}).`,
};
