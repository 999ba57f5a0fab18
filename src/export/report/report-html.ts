import { xmlText } from '../xml-text.ts';
import { blockHtml, type NewId, termsHtml } from './block-html.ts';
import type { Report, Section } from './report.ts';

/** All names of elements of a report begin so: the page that shows it has names of its own. */
export const REPORT_PREFIX = 'rapport';

/** The level of the title of a report: the first in a file, the second under that of a page. */
export type TopLevel = 1 | 2;

/**
 * Writes a report as one `<article>`: no script, no style, no text that could become markup. The
 * same report gives the same bytes.
 */
export function reportHtml(report: Report, level: TopLevel): string {
  let count = 0;
  const newId = () => `${REPORT_PREFIX}-${(count += 1)}`;
  const { lang, title, subtitle, warning, cover, sections } = report;
  const name = newId();
  return `<article class="report" lang="${xmlText(lang)}" aria-labelledby="${name}">
<header>
${warning === '' ? '' : `<p class="warning">${xmlText(warning)}</p>\n`}<h${level} id="${name}">${xmlText(title)}</h${level}>
<p class="subtitle">${xmlText(subtitle)}</p>
${termsHtml(cover)}</header>
${contentsHtml(report, newId())}${sections.map((one) => sectionHtml(one, level, newId)).join('')}</article>
`;
}

/** Gives the anchor of a section. */
function sectionId({ id }: Pick<Section, 'id'>): string {
  return `${REPORT_PREFIX}-${id}`;
}

function contentsHtml({ contents, sections }: Report, name: string): string {
  const lines = sections.map(
    (section) => `<li><a href="#${sectionId(section)}">${xmlText(section.title)}</a></li>\n`,
  );
  return `<nav aria-labelledby="${name}">
<p id="${name}">${xmlText(contents)}</p>
<ol>
${lines.join('')}</ol>
</nav>
`;
}

function sectionHtml(section: Section, level: TopLevel, newId: NewId): string {
  const [outer, inner] = [`h${level + 1}`, `h${level + 2}`];
  const name = newId();
  const parts = section.parts.map(({ title, blocks }) => {
    const head = `<div class="part">\n<${inner}>${xmlText(title)}</${inner}>\n`;
    return `${head}${blocks.map((block) => blockHtml(block, newId)).join('')}</div>\n`;
  });
  const blocks = section.blocks.map((block) => blockHtml(block, newId));
  return `<section id="${xmlText(sectionId(section))}" aria-labelledby="${name}">
<${outer} id="${name}">${xmlText(section.title)}</${outer}>
${blocks.join('')}${parts.join('')}</section>
`;
}
