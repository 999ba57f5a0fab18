import type { CheckedArticle } from '../article/judge/check-article.ts';
import type { Ready } from '../state/content.ts';
import type { TextMention } from './article-segments.ts';
import { eventId, partnerId } from './item-id.ts';

/** Every run of a text asks for the same list: it is made once. */
const made = new WeakMap<CheckedArticle['mentions'], readonly TextMention[]>();

/** Gives where the events, partners and places that an article names stand on the page. */
export function textMentions(
  mentions: CheckedArticle['mentions'],
  { dataset }: Ready,
): readonly TextMention[] {
  const known = made.get(mentions);
  if (known) return known;
  const placed = mentions.map((mention): TextMention => {
    const { start, end } = mention;
    switch (mention.kind) {
      case 'happening': {
        const happening = dataset.happenings[mention.index];
        return {
          start,
          end,
          anchor: happening && eventId(dataset, happening),
          place: happening?.communeCode ?? '',
        };
      }
      case 'partner': {
        const partner = dataset.partners[mention.index];
        return {
          start,
          end,
          anchor: partner && partnerId(dataset, partner),
          place: partner?.communeCode || (partner?.territory ?? ''),
        };
      }
      case 'place':
        return { start, end, anchor: 'carte', place: mention.code };
    }
  });
  made.set(mentions, placed);
  return placed;
}
