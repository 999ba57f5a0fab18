import { afterEach, describe, expect, it, vi } from 'vitest';
import { servedArticle } from '../../src/state/served-article.ts';
import { serve } from './serve.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('servedArticle()', () => {
  it('reads the article beside the data', async () => {
    serve({ './data/article.md': '---\ntitre: Bilan\n---\nUn texte.' });
    expect((await servedArticle()).article?.title).toBe('Bilan');
  });

  it.each([{}, { './data/article.md': '' }, { './data/article.md': '---\ntitre: Bilan\n---\n' }])(
    'gives none where it cannot be had or has no text: %j',
    async (files) => {
      serve(files);
      expect((await servedArticle()).article).toBeUndefined();
    },
  );
});
