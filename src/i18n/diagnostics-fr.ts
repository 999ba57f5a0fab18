import type { DiagnosticSentences } from './diagnostic-sentences.ts';
import {
  absencesFr,
  periodNotesFr,
  periodReasonsFr,
  statusNotesFr,
  valueNotesFr,
  valueReasonsFr,
} from './fault-reasons-fr.ts';
import { writtenPeriod } from './written-period.ts';

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

/** What a total reached makes of a list of persons, by the kind of its indicator. */
const PEOPLE_TOTAL: Readonly<Record<string, string>> = {
  flux: '',
  stock:
    ' Cet indicateur étant un total atteint, chaque mois compte aussi les personnes des mois précédents de la liste.',
  unknown:
    ' Pour un indicateur qui est un total atteint, chaque mois compte aussi les personnes des mois précédents de la liste.',
};

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  macintosh: 'Mac Roman',
  ibm850: 'MS-DOS (page 850)',
};
const encoding = (name: string) => ENCODINGS[name] ?? name;

const DELIMITERS: Readonly<Record<string, string>> = {
  semicolon: 'le point-virgule',
  comma: 'la virgule',
  tab: 'la tabulation',
  bar: 'la barre verticale',
  none: 'une colonne unique',
};
const delimiter = (name: string) => DELIMITERS[name] ?? name;

const WORKBOOK: Readonly<Record<string, string>> = {
  broken:
    'Ce classeur est abîmé : il n’a pas pu être lu. Ouvrez-le dans votre tableur, enregistrez-le de nouveau en .xlsx ou .ods, puis recommencez.',
  encrypted:
    'Ce classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, retirez le mot de passe, enregistrez-le, puis recommencez.',
  'too-large':
    'Ce classeur est trop grand pour être lu ici. Enregistrez la feuille voulue en CSV UTF-8, puis recommencez.',
  'no-sheet': 'Ce classeur n’a aucune feuille de calcul. Vérifiez que vous avez choisi le bon.',
  'old-format':
    'Ce classeur est dans un format binaire (.xls ou .xlsb) qui n’est pas lu ici. Ouvrez-le dans votre tableur, enregistrez-le en .xlsx ou .ods, puis recommencez.',
  'not-a-workbook':
    'Ce fichier n’est pas un classeur, quoi qu’en dise son nom. Donnez un fichier .xlsx, .ods, CSV ou JSON.',
};

const SKIPPED: Readonly<Record<string, string>> = {
  title: 'titre au-dessus des en-têtes',
  unit: 'unité',
  'header-again': 'en-têtes répétés',
  total: 'total des autres lignes',
  note: 'note ou source',
};

const PERSONAL: Readonly<Record<string, string>> = {
  name: 'noms',
  email: 'adresses électroniques',
  phone: 'numéros de téléphone',
  address: 'adresses postales',
  birth: 'naissances',
  identifier: 'identifiants',
};

const KINDS: Readonly<Record<string, string>> = {
  html: 'une page web',
  htm: 'une page web',
  xml: 'du XML',
  binary: 'un fichier binaire',
  encrypted: 'un classeur protégé par un mot de passe',
  xls: 'un classeur d’un ancien format, .xls',
  xlsb: 'un classeur binaire, .xlsb',
  doc: 'un texte Word',
  docx: 'un texte Word',
  odt: 'un texte LibreOffice',
  pptx: 'une présentation',
  png: 'une image',
  jpeg: 'une image',
  gif: 'une image',
  pdf: 'un PDF',
  zip: 'une archive',
  gzip: 'une archive',
  md: 'un texte Markdown',
};

const quote = (text: string) => `« ${text} »`;
const or = (text: string, sentence: (text: string) => string) =>
  text === '' ? '' : sentence(text);

/** Numbers come as JavaScript writes them. */
const comma = (number: string) => number.replace('.', ',');

const date = (id: string) => writtenPeriod(id, 'fr');

const inRows = (count: string) => (count === '1' ? ' (1 ligne)' : ` (${count} lignes)`);

/** What is wrong and what to do, in French. */
export const diagnosticsFr: DiagnosticSentences = {
  'file-empty': (_, p) =>
    p('reason') === 'no-row'
      ? 'Le fichier n’a que ses en-têtes. Ajoutez au moins une ligne.'
      : 'Le fichier est vide. Vérifiez que vous avez choisi le bon.',
  'file-unreachable': (d, p) =>
    `Le fichier ${quote(d.value)} n’a pas pu être lu${or(p('status'), (s) => ` (réponse ${s})`)}. Vérifiez qu’il est bien à sa place.`,
  'file-type-unknown': (d, p) =>
    `Ce fichier n’est pas un tableau que l’on sait lire (${KINDS[p('kind')] ?? (p('kind') || d.value)}). Enregistrez le tableau en XLSX, ODS ou CSV UTF-8, puis recommencez.`,
  'file-damaged-text': (d, p) =>
    p('reason') === 'double-encoding'
      ? `Des accents sont abîmés (${quote(d.value)}) : le fichier a été enregistré deux fois dans un mauvais encodage. Repartez de l’original et enregistrez-le en CSV UTF-8.`
      : `Des caractères sont illisibles (${quote(d.value)}, ${p('count')} fois). Enregistrez le fichier en CSV UTF-8.`,
  'encoding-guessed': (d, p) =>
    `Le fichier ne dit pas son encodage : il est lu en ${encoding(p('encoding'))}${or(d.value, (v) => ` (on y lit ${quote(v)})`)}.${or(p('other'), (o) => ` Il pourrait être en ${encoding(o)}.`)} Si des accents sont faux, choisissez un autre encodage ou enregistrez le fichier en CSV UTF-8.`,
  'encoding-mixed': (d, p) =>
    `Le fichier mêle deux encodages, ou il est coupé : il est lu en ${encoding(p('encoding'))}, et des caractères sont faux${or(d.value, (v) => ` (${quote(v)})`)}. Repartez de l’original et enregistrez-le en CSV UTF-8.`,
  'delimiter-ambiguous': (_, p) =>
    `Le séparateur des colonnes n’est pas sûr : le fichier est lu avec ${delimiter(p('chosen'))}${or(p('other'), (o) => `, mais ${delimiter(o)} conviendrait`)}. Vérifiez les colonnes, et choisissez un autre séparateur si elles sont fausses.`,
  'too-many-columns': (_, p) =>
    `La ligne a ${p('found')} cellules : seules les ${p('kept')} premières colonnes sont lues. Vérifiez le séparateur, ou découpez la table.`,
  'workbook-refused': (_, p) =>
    WORKBOOK[p('reason')] ??
    `Ce classeur n’a pas pu être lu${or(p('reason'), (r) => ` (${r})`)}. Enregistrez-le de nouveau en .xlsx ou .ods, puis recommencez.`,
  'sheet-chosen': (_, p) =>
    `Seule la feuille ${quote(p('sheet'))} est lue. Les autres : ${p('others')}.`,
  'cells-filled': (_, p) =>
    `Des cellules fusionnées sur plusieurs lignes ont été recopiées dans ${p('count')} cellules vides. Défusionnez-les pour écrire vous-même chaque valeur.`,
  'rows-hidden': (_, p) =>
    `Des lignes masquées ou filtrées (${p('count')}) sont lues comme les autres. Supprimez-les du classeur si elles ne doivent pas compter.`,
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
  'recipe-unused': (_, p) => {
    const columns = or(p('columns'), (c) => ` (${c})`);
    switch (p('reason')) {
      case 'broken':
        return 'Cette recette de lecture est abîmée, ou d’une autre version du tableau de bord : elle n’est pas appliquée. Enregistrez-la de nouveau depuis un fichier bien lu.';
      case 'unfit':
        return `Cette recette de lecture n’est pas appliquée : aucun tableau ouvert avec elle n’a toutes les colonnes pour lesquelles elle a été faite${columns}.`;
      case 'kept':
        return `Ce fichier est une recette de lecture : elle dit comment lire un tableau${columns}, et ne contient aucun chiffre. Ouvrez maintenant ce tableau : la recette est retenue et lui sera appliquée.`;
      default:
        return `Ce fichier est une recette de lecture : elle dit comment lire un tableau${columns}, et ne contient aucun chiffre. Donnez-la en même temps que ce tableau.`;
    }
  },
  'recipe-not-kept': () =>
    'Vos choix sont appliqués, mais n’ont pas pu être retenus sur cet appareil. Pour ne pas les refaire la prochaine fois, rouvrez la revue du fichier et enregistrez la recette.',
  'column-missing': (d, p) =>
    `La colonne ${quote(d.column)} manque. Colonnes trouvées : ${p('found')}${or(p('candidates'), (c) => ` ; ce pourrait être : ${c}`)}${or(p('fixed'), (f) => ` ; le nom du fichier dit ${quote(f)}`)}. Renommez la bonne colonne ou ajoutez-la.`,
  'rows-partial': (_, p) =>
    `Le fichier dit qu’il y a ${p('total')} lignes, mais n’en a que ${p('rows')} : c’est sans doute une page de la réponse d’un portail. Téléchargez l’export entier.`,
  'key-repeated': (d) =>
    `La clé ${quote(d.column)} est donnée deux fois : seule la dernière valeur est lue. Supprimez ou renommez l’autre.`,
  'column-repeated': (d, p) =>
    `La colonne ${quote(d.column)} apparaît deux fois (${p('first')} et ${p('repeated')}) : seule la première est lue. Supprimez ou renommez l’autre.`,
  'column-unsure': (d, p) =>
    `Plusieurs colonnes pourraient être ${quote(d.column)} : ${p('candidates')}. Donnez ce nom à la bonne, et à elle seule.`,
  'indicator-unsure': (d, p) =>
    `On ne sait pas de quel indicateur sont les nombres de la colonne ${quote(d.column)}${or(p('candidates'), (c) => ` ; peut-être : ${c}`)}. Donnez-lui pour nom le code ou le libellé d’un indicateur.`,
  'header-missing': (_, p) =>
    `Aucune ligne ne donne le nom des colonnes${or(p('first'), (f) => ` : la première est déjà une ligne de données (${f})`)}. Ajoutez une première ligne avec leurs noms.`,
  'header-on-two-lines': (_, p) =>
    `Les en-têtes tiennent sur deux lignes (${p('upper')} et ${p('lower')}). Réunissez-les en une seule, avec un nom différent pour chaque colonne.`,
  'several-tables': (_, p) =>
    `Le fichier contient plusieurs tableaux l’un sous l’autre (un autre commence ligne ${p('rows')}). Mettez chacun dans son fichier.`,
  'lines-skipped': (_, p) =>
    `${p('count')} ligne(s) ne sont pas lues comme des données (${p('rows')}) : ${SKIPPED[p('reason')] ?? p('reason')}. Si c’est une erreur, corrigez le texte de ces lignes.`,
  'column-taken': (d, p) =>
    `La colonne ${quote(d.column)} est lue comme ${quote(p('to'))}${or(p('period'), (period) => `, pour ${period}`)}. Si c’est une erreur, renommez-la.`,
  'column-personal': (d, p) =>
    `La colonne ${quote(d.column)} semble contenir des données personnelles (${PERSONAL[p('what')] ?? p('what')}) : elle est écartée avant toute lecture. Retirez-la du fichier avant de le partager.`,
  'column-ignored': (_, p) =>
    `Colonnes non lues : ${p('columns')}. Pour qu’une colonne soit lue, donnez-lui l’un des noms attendus.`,
  'table-unpivoted': (_, p) =>
    `Le tableau a ${p('columns')} colonnes de valeurs : chacune de ses cellules est lue comme un chiffre. Vérifiez le résultat.`,
  'people-counted': (_, p) =>
    `Le fichier a une ligne par personne : seul le nombre de personnes par mois et par commune est gardé${or(p('indicator'), (i) => `, pour l’indicateur ${i}`)}.${PEOPLE_TOTAL[p('measure')] ?? p('measure')} Vérifiez le résultat.`,
  'people-lists-apart': (d, p) =>
    `Une autre liste de personnes (${p('otherFile')}) compte le même total atteint, ${quote(d.value)} : chaque liste est comptée à part, à partir de zéro, et leurs totaux ne s’ajoutent pas. Réunissez les deux listes en un seul fichier.`,
  'values-scaled': (d, p) =>
    `Les nombres de la colonne ${quote(d.column)} sont donnés en ${quote(p('unit'))} : 12 n’y veut pas dire douze. Écrivez les nombres en entier et ôtez l’unité de l’en-tête ou du titre.`,
  'place-left-out': (d, p) =>
    `Les lignes de ${quote(d.value)}${inRows(p('rows'))} sont écartées, comme vous l’avez choisi.`,
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
  'period-invalid': (d, p) =>
    `${quote(d.value)} n’est pas une période${or(periodReasonsFr[p('reason')] ?? p('reason'), (r) => ` : ${r}`)}. Écrivez ${p('suggestion') || '2021, 2021-S1, 2021-T3, 2021-07 ou 2021-07-14'}.`,
  'period-noted': (d, p) =>
    `${quote(d.value)} est lu ${p('readAs')} : ${periodNotesFr[p('note')] ?? p('note')}. Corrigez-le si ce n’est pas cela.`,
  'date-ambiguous': (d, p) =>
    `Les dates de la colonne ${quote(d.column)} peuvent mettre le jour ou le mois d’abord : ${quote(p('example'))} est lu ${date(p('readAs'))}, mais pourrait être ${date(p('otherwise'))}. Dites lequel, ou écrivez les dates comme 2021-07-14.`,
  'period-order': (d, p) =>
    `La fin (${d.value}) est avant le début (${p('start')}) : l’évènement est montré à la date de début. Corrigez l’une des deux.`,
  'territory-unknown': (d, p) =>
    `Le territoire ${quote(d.value)} n’est pas connu dans le département : la ligne est gardée, mais ne compte dans aucun total. Écrivez ${or(p('suggestion'), (s) => `sans doute ${s}, sinon `)}un code Insee de commune, un numéro SIREN d’intercommunalité, ou 46.`,
  'commune-moved': (d, p) =>
    `Le code ${d.value} est celui d’une ancienne commune : la ligne compte pour ${p('name')} (${p('to')}).`,
  'value-invalid': (d, p) =>
    `${quote(d.value)} n’est pas lu comme un nombre : ${valueReasonsFr[p('reason')] ?? p('reason')}.${or(p('suggestion'), (s) => ` Écrivez ${s}.`)} Pour une valeur absente, laissez vide ou écrivez nd, /// ou s.`,
  'value-noted': (d, p) =>
    `Dans ${quote(d.value)}, ${valueNotesFr[p('left')] ?? `${quote(p('left'))} est laissé de côté, seul le nombre est lu`}.`,
  'status-absent': (d, p) =>
    `La colonne ${quote(d.column)} dit ${quote(d.value)} : la valeur est ${absencesFr[p('reason')] ?? p('reason')}, et ${quote(p('kept'))} n’est pas lu. Si ce nombre est bon, corrigez ce statut.`,
  'status-noted': (d, p) =>
    `La colonne ${quote(d.column)} dit ${quote(d.value)} : ${statusNotesFr[p('note')] ?? p('note')}. La valeur est lue comme les autres ; écrivez « environ » dans une colonne « qualificatif » si elle n’est pas sûre.`,
  'status-unread': (d) =>
    `La colonne ${quote(d.column)} dit sans doute ce que valent des chiffres (provisoires, secrets…), et n’est pas lue. Pour qu’elle le soit, mettez un chiffre par ligne, et appelez-la « obs_status ».`,
  'absence-ambiguous': (d, p) =>
    `${quote(d.value)} a plusieurs sens : la valeur est prise pour ${absencesFr[p('kept')] ?? p('kept')}, jamais pour zéro. Écrivez 0 si c’est zéro ; sinon nd, /// ou s.`,
  'number-ambiguous': (d, p) =>
    `Les nombres de la colonne ${quote(d.column)} peuvent se lire de deux façons : ${quote(p('example'))} est lu ${comma(p('readAs'))}, mais pourrait valoir ${comma(p('otherwise'))}. Dites lequel, ou écrivez les nombres sans séparateur de milliers.`,
  'number-mixed': (d) =>
    `Les nombres de la colonne ${quote(d.column)} ont tantôt une virgule, tantôt un point : l’une et l’autre sont lus comme décimaux. Vérifiez-les, et gardez la même écriture partout.`,
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
  'sheet-aside': (d) =>
    `La feuille ${quote(d.value)} n’est pas une table : elle est laissée de côté. Si elle en est une, choisissez-la en corrigeant la lecture.`,
  'number-merged': (d, p) =>
    `Le nombre ${quote(d.value)} est dans une cellule fusionnée sur les lignes ${p('first')} à ${p('last')} : il n’est compté que pour la première. S’il vaut pour toutes, donnez une ligne au territoire qui les réunit ; sinon, défusionnez et remplissez.`,
  'address-refused': (d, p) => {
    const name = quote(d.value);
    switch (p('reason')) {
      case 'address':
        return `${name} n’est pas une adresse web. Écrivez une adresse qui commence par https://.`;
      case 'cors':
        return `${name} n’a pas pu être lu : ${p('detail')} ne répond pas, ou n’autorise pas d’autres pages à lire ses fichiers. Téléchargez le fichier, puis déposez-le ici.`;
      case 'status':
        return `${name} n’a pas pu être lu : le serveur a répondu ${p('detail')}. Vérifiez l’adresse.`;
      case 'page':
        return `${name} n’a pas pu être ouvert : une partie du tableau de bord n’a pas pu être chargée. Vérifiez votre connexion et recommencez, ou rechargez la page.`;
      default:
        return `${name} n’a pas pu être lu : le serveur ne répond pas. Vérifiez l’adresse et votre connexion.`;
    }
  },
  'qualifier-twice': (_, p) =>
    `La cellule dit ${quote(p('cell'))} et la colonne « qualificatif » dit ${quote(p('column'))} : gardez l’un des deux.`,
  'part-no-count': (d) =>
    `La ligne ${quote(d.value)} ne donne pas une part de ce qui est compté, mais autre chose (un objectif, une évolution, un cumul…) : elle n’est pas lue. Ne gardez que ce qui s’additionne.`,
  'years-as-dates': (d, p) =>
    `Les dates de la colonne ${quote(d.column)} sont sans doute des années mises en forme de dates par un tableur : ${quote(d.value)} serait ${p('year')}. Si c’est le cas, donnez à la colonne le format « Standard » et enregistrez de nouveau.`,
  'dates-as-parts': (d, p) =>
    `Sous ${quote(d.column)}, chaque date est lue comme la période entière dont elle est le premier ou le dernier jour : ${quote(d.value)} est lu ${p('readAs')}. Si ce sont des jours, nommez la colonne « Date ».`,
  'values-no-counts': (d) =>
    `Le titre ou le nom dit ${quote(d.value)} : ces nombres ne sont peut-être pas des effectifs (moyennes, taux, objectifs, prévisions…), et sont lus comme tels. Ne les gardez que s’ils comptent ce qui a eu lieu.`,
  'values-so-far': (d) =>
    `Ce qui entoure le tableau dit ${quote(d.value)} : si chaque nombre reprend les précédents, les additionner les compte plusieurs fois. Ne gardez que ce que chaque période a compté, ou le dernier nombre de chaque année.`,
  'parts-overlap': (d, p) =>
    p('other') === ''
      ? `Dans la colonne ${quote(d.column)}, ${quote(d.value)} est la somme des autres valeurs : additionnées, elles comptent tout deux fois. Écrivez « Ensemble » à sa place.`
      : `Dans la colonne ${quote(d.column)}, ${quote(d.value)} et ${quote(p('other'))} se recouvrent : additionnées, elles comptent une part deux fois. Ne gardez que des parts qui ne se recouvrent pas, ou donnez aussi les lignes « Ensemble ».`,
  'part-again': (d, p) =>
    p('holder') === ''
      ? `La ligne ${quote(d.value)} compte ce que d’autres lignes comptent déjà : l’ajouter le compterait deux fois, elle n’est pas lue. Ne gardez que des parts qui ne se recouvrent pas.`
      : `La ligne ${quote(d.value)} détaille la ligne ${quote(p('holder'))}, qui la compte déjà : elle n’est pas lue. Pour avoir ce détail, retirez plutôt ${quote(p('holder'))}.`,
  'cells-blank': (d, p) =>
    `Cellules vides dans la colonne ${quote(d.column)} à partir d’ici : ${p('count')}. Elles sont lues comme vides ; si elles reprennent la cellule du dessus, recopiez-la.`,
  'cells-filled-down': (d, p) =>
    `Cellules vides dans la colonne ${quote(d.column)} à partir d’ici : ${p('count')}. Elles sont lues comme la cellule du dessus (ici ${quote(d.value)}), comme dans un tableau croisé. Si elles disent autre chose, remplissez-les.`,
  'stock-decreases': (_, p) =>
    `Un total cumulé baisse : ${p('indicator')}, ${p('territory')}, de ${p('from')} à ${p('to')} (${p('period')}). Vérifiez les deux valeurs, ou la mesure (stock ou flux) de l’indicateur.`,
  'parts-differ': (_, p) =>
    `Le total ne correspond pas à ses parties : ${p('indicator')}, ${p('territory')}, ${p('period')}, ${p('stated')} au total mais ${p('summed')} en additionnant. Vérifiez l’un et l’autre.`,
  'total-line-differs': (d, p) =>
    `La ligne de total dit ${p('stated')} pour ${quote(d.column)}, mais les lignes lues font ${p('summed')}. Vérifiez qu’aucune ligne ne manque.`,
  'place-unknown': (d, p) =>
    `${quote(d.value)} n’est le nom d’aucun territoire connu du département${or(p('rows'), inRows)}${or(p('nearest'), (n) => ` ; les plus proches : ${n}`)}. Corrigez le nom, ou écrivez le code Insee de la commune ou le SIREN de l’intercommunalité.`,
  'place-ambiguous': (d, p) =>
    `On ne sait pas quel territoire désigne ${quote(d.value)}${or(p('rows'), inRows)}${or(p('nearest'), (n) => ` ; peut-être : ${n}`)}. Choisissez-le, ou écrivez son code.`,
  'place-elsewhere': (d, p) =>
    `${quote(d.value)} n’est pas un territoire actuel du département${or(p('rows'), inRows)} : ce qui le concerne ne compte dans aucun total. Si c’est une erreur, corrigez le code.`,
  'place-level': (d, p) =>
    `${quote(d.value)} est donné au niveau ${quote(p('level'))}, qui n’est pas celui de ${p('name')} (${p('to')})${or(p('rows'), inRows)} : ce n’est pas lu. Corrigez le niveau ou le territoire, ou nommez la colonne « Commune » si ce sont des communes ; seuls les communes, les intercommunalités et le département comptent.`,
  'place-conflict': (d, p) =>
    `Le code ${quote(d.value)} est celui de ${p('name')} (${p('to')}), mais le nom à côté est ${quote(p('other'))}${or(p('rows'), inRows)} : c’est le code qui compte. Corrigez l’un des deux.`,
  'department-conflict': (d, p) =>
    `${quote(d.value)} est lu ${p('name')} (${p('to')}) mais le département à côté est ${quote(p('other'))}${or(p('rows'), inRows)} : c’est le code qui compte. Corrigez l’un des deux.`,
  'postal-codes': (d, p) =>
    `Les codes de la colonne ${quote(d.column)} peuvent être des codes postaux${or(p('code'), (c) => ` : ${quote(c)} est le code postal de ${p('postal')} et le code Insee de ${p('insee')}`)}. Dites lesquels ce sont, ou écrivez les codes Insee.`,
  'more-alike': (_, p) =>
    p('count') === '1'
      ? `Une autre ligne a le même défaut que la ligne ${p('first')}.`
      : `${p('count')} autres lignes ont le même défaut que la ligne ${p('first')}.`,
};
