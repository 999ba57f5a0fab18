/** Fetches the panel of the article. */
export const fetchArticlePane = () => import('./ArticlePane.svelte');

/** Fetches the panel of the figures. */
export const fetchBoardPane = () => import('./BoardPane.svelte');
