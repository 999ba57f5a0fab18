import type { ExportColumns } from './export-columns-fr.ts';

/** What the columns of the exported tables mean, in English. */
export const exportColumnsEn: ExportColumns = {
  indicateurs: {
    code: 'Short name of the indicator, repeated in chiffres.csv.',
    libelle_fr: 'Name shown in French.',
    libelle_en: 'Name shown in English.',
    unite_fr: 'What is counted, in French.',
    unite_en: 'What is counted, in English.',
    mesure: 'stock: total reached at a date; flux: count within a period.',
    theme: 'programme, communication or contexte (context).',
  },
  sources: {
    id: 'Short name of the source, repeated in the other tables.',
    titre: 'Title of the page or document.',
    editeur: 'Who published it.',
    url: 'Address of the page.',
    date_publication: 'Date of publication: year, month or day.',
    type: 'officiel (official), presse (press) or interne (internal).',
  },
  chiffres: {
    indicateur: 'Code of an indicator of indicateurs.csv.',
    periode: '2021, 2021-S1 (half), 2021-T3 (quarter), 2021-07 or 2021-07-14.',
    territoire:
      'INSEE code of the commune, SIREN number of the intercommunal body or code of the département.',
    valeur:
      'The number, or why there is none: nd (not reported), /// (not applicable), s (withheld). Never zero.',
    qualificatif:
      'exact, plus_de (more than), au_moins (at least), pres_de (nearly), environ (about) or moins_de (less than).',
    source: 'Identifier of a source of sources.csv.',
    note: 'What to know in order to read the figure well.',
  },
  evenements: {
    nom: 'Name of the event.',
    type: 'Kind of event.',
    debut: 'First day, or a wider period.',
    fin: 'Last day.',
    commune_code: 'INSEE code of the commune.',
    commune: 'Name of the place.',
    participants: 'Number of participants, or why there is none.',
    qualificatif: 'How exact that number is.',
    latitude: 'In decimal degrees (WGS 84).',
    longitude: 'In decimal degrees (WGS 84).',
    source: 'Identifier of a source of sources.csv.',
    note: 'More on it.',
  },
  partenaires: {
    nom: 'Name of the partner.',
    type: 'Kind of partner.',
    depuis: 'Since when it has taken part.',
    territoire: 'Code of the territory that it acts for.',
    commune_code: 'INSEE code of its commune.',
    source: 'Identifier of a source of sources.csv.',
    note: 'More on it.',
  },
};
