import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { paymentMethods } from '../../shared/catalogue/payment-methods/payment-methods.ts';
import { paymentMethodsFile, paymentMethodsPage } from './payment-methods-page.ts';

test('the committed page is what the catalogue says (else: npm run docs)', async () => {
  expect(await readFile(paymentMethodsFile, 'utf8')).toBe(await paymentMethodsPage());
});

test('the page has every method once, with the page that tells of it', async () => {
  const rows = (await paymentMethodsPage())
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('](https://'));
  const listed = rows.map((line) => /`([^`]+)`/.exec(line)?.[1] ?? '');
  expect(listed.toSorted()).toEqual(paymentMethods.map(({ id }) => id).toSorted());
});
