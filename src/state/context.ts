import { createContext } from 'svelte';
import type { ArticleCheck } from './article-check.svelte.ts';
import type { Board } from './board.svelte.ts';
import type { Dashboard } from './dashboard.svelte.ts';
import type { ExportDesk } from './export-desk.svelte.ts';
import type { MapClasses } from './map-classes.svelte.ts';
import type { MapView } from './map-view.svelte.ts';

/** Hands the dashboard to the components below; a component that finds none throws. */
export const [useDashboard, provideDashboard] = createContext<Dashboard>();

/** Hands the figures under the present view to the panels below. */
export const [useBoard, provideBoard] = createContext<Board>();

/** Hands the article and its verdicts to the panels below. */
export const [useArticleCheck, provideArticleCheck] = createContext<ArticleCheck>();

/** Hands what the map shows to its panels. */
export const [useMapView, provideMapView] = createContext<MapView>();

/** Hands how the map is classed to its panels. */
export const [useMapClasses, provideMapClasses] = createContext<MapClasses>();

/** Hands the export desk to the panels that have something to publish. */
export const [useExportDesk, provideExportDesk] = createContext<ExportDesk>();
