import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'data/', 'public/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      'no-undef': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/unified-signatures': 'off',
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
      // Maps, dates and addresses are made, handed over and never changed: nothing reacts to them.
      'svelte/prefer-svelte-reactivity': 'off',
      // The formatter moves a lone space to another line, where Svelte drops it.
      'svelte/no-useless-mustaches': 'off',
      'no-restricted-imports': ['error', { patterns: ['**/index.ts'] }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/**/*.worker.ts'],
    rules: { 'no-console': 'error' },
  },
);
