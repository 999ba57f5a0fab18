import { xmlText } from './xml-text.ts';

/** What of a view shown alone its code tells the page that shows it. */
export interface EmbedFrame {
  /** Absolute address of the view. */
  readonly src: string;
  /** Names the frame for those who do not see it. */
  readonly title: string;
  /** In px: that of the frame until its content says its own. */
  readonly height: number;
  /** Absolute address of the script that makes the height follow. */
  readonly script: string;
}

/** Writes the HTML that shows a view in the page of another site. */
export function embedCode({ src, title, height, script }: EmbedFrame): string {
  const frame = [
    `src="${xmlText(src)}"`,
    `title="${xmlText(title)}"`,
    'loading="lazy"',
    'width="100%"',
    `height="${Math.ceil(height)}"`,
    'referrerpolicy="no-referrer"',
    'style="border:0;max-width:100%"',
  ].join(' ');
  return `<iframe ${frame}></iframe>\n<script async src="${xmlText(script)}"></script>`;
}
