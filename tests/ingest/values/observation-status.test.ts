import { describe, expect, it } from 'vitest';
import {
  readConfidentiality,
  readObservationStatus,
} from '../../../src/ingest/values/observation-status.ts';

const said = (status: ReturnType<typeof readObservationStatus>) =>
  status && [status.kind, 'reason' in status ? status.reason : ''].filter((word) => word !== '');

describe('readObservationStatus()', () => {
  it.each([
    ['A', ['plain']],
    ['', ['plain']],
    ['O', ['absent', 'not-reported']],
    ['M', ['absent', 'not-applicable']],
    ['Q', ['absent', 'withheld']],
    ['c', ['absent', 'withheld']],
    ['bc', ['absent', 'withheld']],
    ['b, e', ['noted']],
    ['s', ['noted', 'withheld']],
    ['Provisoire', ['noted']],
    ['prov', ['noted']],
    ['sd', ['noted']],
    ['Peu fiable', ['noted']],
    ['à confirmer', ['noted']],
    ['bonne', ['plain']],
    ['bonnet', undefined],
    ['donnée manquante', ['absent', 'not-reported']],
    ['nd', ['absent', 'not-reported']],
    ['célibataire', undefined],
    ['ok', undefined],
    ['2021', undefined],
    ['oui', undefined],
  ])('reads « %s »', (text, expected) => {
    expect(said(readObservationStatus(text))).toEqual(expected);
  });
});

describe('readConfidentiality()', () => {
  it.each([
    ['F', ['plain']],
    ['', ['plain']],
    ['non', ['plain']],
    ['C', ['absent', 'withheld']],
    ['N', ['absent', 'withheld']],
    ['Oui', ['absent', 'withheld']],
    ['secret statistique', ['absent', 'withheld']],
    ['peut-être', undefined],
  ])('reads « %s »', (text, expected) => {
    expect(said(readConfidentiality(text))).toEqual(expected);
  });
});
