import { EVENTS } from 'saxes';
import { expect, it } from 'vitest';
import { makeParser } from './make-parser.ts';

it('has a place for every listener, so that none is added to it later', () => {
  const parser = makeParser();
  const fields = Object.keys(parser);
  for (const event of EVENTS) parser.on(event, () => {});
  expect(Object.keys(parser)).toEqual(fields);
});
