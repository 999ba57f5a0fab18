import { describe, expect, it } from 'vitest';
import { apacheHeaders, nginxHeaders, staticHostHeaders } from '../../scripts/header-files.ts';
import {
  CONTENT_SECURITY_POLICY,
  headersOf,
  SECURITY_HEADERS,
} from '../../scripts/host-headers.mjs';

describe('the headers', () => {
  it('forbid all that is not named, and all that is unsafe', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /);
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
    expect(CONTENT_SECURITY_POLICY).toContain("; script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe-');
  });

  it('let hashed files stay, and have the others asked for again', () => {
    expect(headersOf('assets/a-1.js')['Cache-Control']).toContain('immutable');
    for (const name of [
      'index.html',
      'data/chiffres.csv',
      'service-worker.js',
      'geo/46.topo.json',
    ]) {
      expect(headersOf(name)['Cache-Control']).toBe('no-cache');
    }
  });

  it('open the data, and nothing else, to other sites', () => {
    expect(headersOf('data/chiffres.csv')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(headersOf('integration.js')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headersOf('index.html')).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headersOf('index.html')['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });
});

describe.each([
  [
    'nginx',
    nginxHeaders(),
    (name: string, value: string) => `add_header ${name} "${value}" always;`,
  ],
  [
    'Apache',
    apacheHeaders(),
    (name: string, value: string) => `Header always set ${name} "${value}"`,
  ],
  ['static hosts', staticHostHeaders(), (name: string, value: string) => `  ${name}: ${value}`],
])('the header file for %s', (_, text, line) => {
  it('has every header of the page, word for word', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toContain(line(name, value));
    }
    expect(text).toContain('immutable');
    expect(text).toContain('Access-Control-Allow-Origin');
  });
});

it('no header has a character that a header file would have to escape', () => {
  for (const value of Object.values(SECURITY_HEADERS)) expect(value).not.toMatch(/["\\\n$%]/);
});
