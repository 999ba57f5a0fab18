import { afterEach, describe, expect, it, vi } from 'vitest';
import { trustPolicy } from '../../src/trust/policy.ts';

const RULES = { createHTML: (html: string) => html.toUpperCase() };

afterEach(() => vi.unstubAllGlobals());

describe('trustPolicy()', () => {
  it('gives the rules alone where there are no Trusted Types', () => {
    expect(trustPolicy('a', RULES).createHTML('b')).toBe('B');
  });

  it('gives the policy that the browser makes of them', () => {
    const made = { createHTML: (html: string) => `trusted ${html}` };
    vi.stubGlobal('trustedTypes', { createPolicy: (name: string) => name === 'a' && made });
    expect(trustPolicy('a', RULES)).toBe(made);
  });

  it('gives the rules alone where the host does not list the name', () => {
    const createPolicy = () => {
      throw new TypeError('disallowed');
    };
    vi.stubGlobal('trustedTypes', { createPolicy });
    expect(trustPolicy('a', RULES)).toBe(RULES);
  });
});
