import { xmlText } from '../xml-text.ts';
import { cssString } from './css-string.ts';
import type { Report } from './report.ts';
import { reportHtml } from './report-html.ts';

/** How a file of a report looks, since it can ask nothing of anyone. */
export interface ReportLook {
  /** Rules of the report, and of the page round it. */
  readonly css: string;
  /** The faces, as the bytes of WOFF2 files in base64. */
  readonly faces: readonly ReportFace[];
}

export interface ReportFace {
  readonly family: string;
  /** As in `@font-face`: `400 700`. */
  readonly weight: string;
  readonly base64: string;
}

/** What the file says of itself. */
export interface ReportMeta {
  /** When it was made, in ISO 8601. */
  readonly date: string;
  readonly author: string;
  readonly software: string;
  /** Absolute address of the report on the page. */
  readonly address: string;
}

/** Nothing runs, and nothing is fetched: all that it shows is in the file. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * Writes a report as one HTML file that opens from a disk without a network. The same report, look
 * and date give the same bytes.
 */
export function reportFile(report: Report, look: ReportLook, meta: ReportMeta): string {
  const { lang, title, subtitle, warning } = report;
  const name = [warning, title, subtitle].filter((text) => text !== '').join(' – ');
  const described = { author: meta.author, date: meta.date, generator: meta.software };
  const metas = Object.entries(described).map(
    ([key, value]) => `<meta name="${key}" content="${xmlText(value)}">\n`,
  );
  const style = [...look.faces.map(faceCss), look.css, runningCss(report)].join('\n');
  return `<!doctype html>
<html lang="${xmlText(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xmlText(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${xmlText(name)}</title>
${metas.join('')}<link rel="canonical" href="${xmlText(meta.address)}">
<style>
${style.replaceAll('</', '<\\/')}
</style>
</head>
<body>
<main>
${reportHtml(report, 1)}</main>
</body>
</html>
`;
}

/** What stands at the head of every sheet, as the value of a CSS property. */
export function runningTitle({ warning, title, subtitle }: Report): string {
  return cssString([warning, title, subtitle].filter((text) => text !== '').join(' – '));
}

function runningCss(report: Report): string {
  return `:root { --running: ${runningTitle(report)}; }`;
}

function faceCss({ family, weight, base64 }: ReportFace): string {
  const source = `url(data:font/woff2;base64,${base64}) format('woff2')`;
  return `@font-face { font-family: ${cssString(family)}; font-weight: ${weight}; src: ${source}; }`;
}
