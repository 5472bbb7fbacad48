import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../migrate.ts';
import { sameFigures, type BookFigures } from './book-figures.ts';

const said: BookFigures = {
  schema: schemaVersion,
  head: { seq: 3, hash: 'a' },
  rows: { merchant: 1 },
  totals: [{ debits: { amount: '100', currency: 'INR' }, credits: { amount: '-100', currency: 'INR' } }],
  books: { m1: 'h' },
  form: 1,
};

describe('the figures of two files', () => {
  it.each<[string, Partial<BookFigures>]>([
    ['schema', { schema: schemaVersion - 1 }],
    ['head', { head: { seq: 3, hash: 'b' } }],
    ['no head', { head: null }],
    ['rows', { rows: { merchant: 2 } }],
    ['totals', { totals: [] }],
    ['books', { books: { m1: 'other' } }],
  ])('differ by: %s', (_, change) => {
    expect(sameFigures(said, { ...said, ...change })).toBe(false);
    expect(sameFigures(said, { ...said })).toBe(true);
  });

  it('are compared without what the books say where an earlier version worked that out otherwise', () => {
    const older = { ...said, form: 0, books: { m1: 'by an older form' } };
    expect(sameFigures(older, said)).toBe(true);
    expect(sameFigures({ ...older, head: null }, said)).toBe(false);
    const before = { ...said, schema: schemaVersion - 1, books: { m1: 'h' } };
    expect(sameFigures(before, { ...before, books: {} })).toBe(true);
  });
});
