import type { AccessibilityMessages } from './accessibility-fr.ts';

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** What the accessibility page says, in English. */
export const accessibilityEn: AccessibilityMessages = {
  lang: 'en',
  title: 'Accessibility statement',
  back: 'Back to the dashboard',
  unread: 'The file data/accessibilite.json could not be read.',
  footer: {
    total: ': fully compliant',
    partial: ': partially compliant',
    none: ': not compliant',
  },
  intro: (publisher) =>
    `${publisher} undertakes to make this dashboard accessible, as article 47 of French law no. 2005-102 of 11 February 2005 requires. This statement covers the dashboard “Oh My Lot! in figures” and this page.`,
  publisher: 'The body that puts this dashboard online',
  plan: 'Multi-year accessibility plan',
  noPlan: 'The address of the multi-year accessibility plan has not been given yet.',
  state: {
    title: 'Compliance status',
    total: 'fully compliant',
    partial: 'partially compliant',
    none: 'not compliant',
    sentence: (standard) => `Against the French standard ${standard}, this site is`,
    because: {
      total: 'Every criterion that applies is met.',
      partial: 'The criteria that are missing are named below.',
      none: 'Fewer than half of the criteria that apply are met.',
    },
  },
  results: {
    title: 'Test results',
    own: 'The makers of the software assessed the page themselves, with automated tests that run again at every change. It is not an audit: no person with a disability has taken part in it yet.',
    audited: (auditor) => `The page was audited by ${auditor}.`,
    share: (share, met, applicable) =>
      `${share} of the criteria that apply are met, with proof (${met} out of ${applicable}).`,
    counts: {
      conforme: (n, text) => `${text} ${plural(n, 'criterion', 'criteria')} met`,
      'non conforme': (n, text) => `${text} ${plural(n, 'criterion', 'criteria')} not met`,
      'non vérifié': (n, text) => `${text} ${plural(n, 'criterion', 'criteria')} not checked yet`,
      'non applicable': (_n, text) => `${text} that do not apply to this site`,
    },
  },
  inaccessible: {
    title: 'Content that is not accessible',
    failing: 'Criteria not met',
    noneFailing: 'No fault is known to date.',
    unchecked: 'Criteria not checked yet',
    burdenTitle: 'Disproportionate burden',
    burden: 'None is claimed.',
    exemptTitle: 'Content outside the scope of the law',
    exempt:
      'The law exempts interactive maps. This exemption is not used: the map can be walked with the keyboard, speaks to screen readers, and has a table beside it. Articles and files that people open from their own device are the responsibility of their authors.',
  },
  established: {
    title: 'How this statement was drawn up',
    on: (date) => `This statement was drawn up on ${date}.`,
    undated: 'The date of this statement has not been given.',
    technologies: 'Technologies used',
    technologyList: ['HTML5', 'CSS', 'JavaScript', 'WAI-ARIA', 'SVG', 'Canvas'],
    environment: 'Test environment',
    environmentText:
      'Headless Chromium on Linux, from 280 to 1,440 pixels wide, light, dark, in forced colours, in print, with text at 200% and with the page at 400%. Screen readers have not been listened to yet: neither NVDA, nor JAWS, nor VoiceOver, nor TalkBack.',
    tools: 'Tools',
    toolList: [
      'axe-core, all rules of WCAG 2.0 to 2.2 A and AA and best practices',
      'Chromium’s accessibility tree',
      'journeys with the keyboard alone, replayed by Playwright',
      'measures of contrast, target size and layout',
    ],
    pages: 'Pages checked',
    pageList: [
      'the dashboard: article, key figures, charts, map, lists, tables',
      'loading a file, its questions and its report',
      'the export desk',
      'this statement',
    ],
  },
  contact: {
    title: 'Feedback and contact',
    why: 'If some content or service resists you, ask for help or for the content in another form.',
    email: 'Email',
    phone: 'Telephone',
    address: 'Postal address',
    form: 'Contact form',
    none: 'The body that puts this dashboard online has not said yet how to reach it (file data/accessibilite.json). Meanwhile, go through the site where you found this dashboard.',
  },
  remedies: {
    title: 'Remedies',
    why: 'If you reported an accessibility fault that keeps you from some content or service and the answer does not satisfy you, you can:',
    write: 'write to the French Defender of Rights',
    delegate: 'meet a delegate of the Defender of Rights near you',
    post: 'send a letter, free and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
    call: 'call 09 69 39 00 00 (from abroad, +33 9 69 39 00 00)',
  },
  criteria: {
    title: 'Criterion by criterion',
    intro: (total, standard) =>
      `The ${total} criteria of ${standard}, summed up by us, each with the test that shows it or the reason why it does not apply.`,
    shown: 'Shown by',
    states: {
      conforme: 'met',
      'non conforme': 'not met',
      'non vérifié': 'not checked yet',
      'non applicable': 'does not apply',
    },
    themes: [
      'Images',
      'Frames',
      'Colours',
      'Multimedia',
      'Tables',
      'Links',
      'Scripts',
      'Mandatory elements',
      'Structure',
      'Presentation',
      'Forms',
      'Navigation',
      'Consultation',
    ],
  },
};
