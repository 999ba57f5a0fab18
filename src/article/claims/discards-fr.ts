import { meaning, words } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** Numbers of French texts that count nothing. */
export const DISCARDS_FR = {
  otherUnits: words(
    // Time and age.
    'seconde secondes s sec minute minutes min mn heure heures h jour jours j semaine semaines mois an ans année années siècle siècles',
    'trimestre trimestres semestre semestres nuit nuits nuitée matin matins midi minuit décennie décennies week-end week-ends printemps étés hivers',
    // Lengths, areas, volumes, weights, energy, data.
    'mm cm dm m dam hm km kms kilomètre kilomètres mètre mètres centimètre centimètres millimètres hectomètres lieues lieue',
    'm² m2 m³ m3 km² km2 ha hectare hectares ares are l cl dl hl litre litres hectolitres g kg mg gramme grammes kilo kilos kilogrammes',
    't tonne tonnes quintal quintaux km/h w kw kwh mw mwh gwh watts kilowatts mégawatts kwc v volts db décibels hz mhz ghz go mo ko to gb mb',
    'pixels px dpi mégaoctets gigaoctets mbit mbits ° degré degrés °c bar bars cv chevaux calories kcal mpx pouces carats ppm dénivelé d+',
    // Games and rounds of applause.
    'buts but essais sets points-virgules carats tours reprises points pages page lignes étoiles étoile épis niveaux étages mandats morceaux fm px',
  ),
  multiples: words('fois'),
  unitAdjectives: words(
    'dernières derniers prochaines prochains premières premiers bonnes petites longues longs belles beaux autres',
    'à et ou grosses petits bons beaux pleins pleines',
  ),
  labels: words(
    'n° no nos n nº numéro numéros page pages p pp article articles art chapitre chapitres section tome volume vol épisode saison acte phase',
    'niveau zone classe groupe équipe ligne salle stand lot étape tableau figure fig annexe top rang place version v chaîne canal taille',
    'code semaine semaines cs bp cedex siret siren département rn rd d a n e cd ce1 km pk route autoroute nationale départementale rocade lycée collège',
    'convention décret loi arrêté circulaire alinéa dossard grade catégorie pointure poste tél tel téléphone fax standard norme iso psaume',
    'agenda horizon objectif formule bac licence master dup g insee id',
    'bus train vol tgv porte bâtiment bât appartement étage gare quai voie parcelle chambre bloc casier taux-horaire',
    'u16 moins-de louis napoléon henri charles françois',
  ),
  singularDeterminers: words("le la l' du au ce cet cette mon ton son notre votre un une"),
  ordinalEndings: words('e er ère ere ème eme ieme ième nd nde re es èmes ers ères o ° º d'),
  notBefore: phrases(
    meaning(
      true,
      'tous|toutes les',
      'âgé|âgée|âgés|âgées|agé|agée|âge de',
      'plié|pliés|coupé|coupée|coupés en',
      'vers|dès|avant|après|jusqu|de|à partir de h',
      'score|victoire|défaite|battu|battus de|par',
      'entre|à|par|en|pour deux ou',
      'couper|coupe|plier|plie|scindé|partagé|divisé en',
      '/',
      '#',
      'rendez-vous|fixé à|le',
      'an|siècle',
    ),
    'before',
  ),
  notAfter: phrases(
    meaning(
      true,
      'côtés|côté',
      'mercis|excuses|pattes|bornes|facettes|feuilles|sabords|regrets',
      'et une|un nuits|nuit|façons|saveurs|facettes|merveilles|raisons',
      'pour cent local|locale|lotois|lotoise|lotois|naturel|bio|français|nature',
      'bis|ter|quater',
      'ème|eme|ième|er|ère',
      'views|view|Views',
      'voisins|confrères mains',
      'bouts de ficelle',
      'sexes|genres|sens|cas',
      'x',
      '/',
    ),
    'after',
  ),
  streets: words(
    'rue avenue boulevard bd av place allée allées impasse chemin route quai cours square faubourg esplanade ruelle passage sentier lotissement hameau bis ter',
  ),
  budgetWords: words(
    'budget aide aides recette prime primes fonds budgets bourse bourses chèque trésorerie solde dette réfection travaux subvention subventions enveloppe investissement investissements montant dotation crédits financement financements fonds',
    'millions million dépense dépenses somme coût recettes dons cagnotte levé récoltés récolté collectés collecté',
  ),
  bodyParts: words('mains pieds yeux oreilles bras doigts roues jambes têtes'),
  idiomOpeners: words('à'),
  idioms: words('voix temps vitesses visages têtes roues'),
  ageWords: words(
    'jeune jeunes âgé âgée doyen doyenne benjamin benjamine aîné aînée cadet cadette âge',
  ),
  subjects: words("il ils elle elles on nous vous j' n' ne y qui"),
  clockWords: words("h heure heures min minute minutes ' ′ ’"),
  per: words('par au /'),
  priceOf: phrases(
    meaning(
      true,
      'par|le|la|les',
      "l'",
      "de l' heure",
      'pièce|chacun|chacune',
      '/',
      'net|nets|brut|bruts',
      'ttc',
    ),
    'after',
  ),
  services: words(
    'urgence urgences pompiers samu gendarmerie police garde pharmacie secours médecin tél téléphone fréquence quorum',
  ),
} as const;
