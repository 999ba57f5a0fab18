import type { PublishedTexts } from '../published-texts.ts';
import { readChunks } from './png-chunks.ts';
import { ADDRESS_KEYWORD, FINGERPRINT_KEYWORD } from './publication-chunks.ts';
import { readTextChunk } from './text-chunk.ts';

/** Reads what a PNG says of its view; of two texts under one keyword, the first. */
export function readPublishedPng(bytes: Uint8Array): PublishedTexts {
  const texts = new Map<string, string>();
  for (const chunk of readChunks(bytes)) {
    const read = readTextChunk(chunk);
    if (read && !texts.has(read.keyword)) texts.set(read.keyword, read.text);
  }
  const text = (keyword: string) => texts.get(keyword) ?? '';
  return {
    address: text(ADDRESS_KEYWORD),
    fingerprint: text(FINGERPRINT_KEYWORD),
    date: text('Creation Time'),
    title: text('Title'),
    description: text('Description'),
  };
}
