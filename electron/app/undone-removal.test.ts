import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { useBooks, type UsedBooks } from '../testing/used-books.ts';

let books: UsedBooks;
beforeAll(async () => {
  books = await useBooks();
});
afterEach(() => expect(books.test.faults).toEqual([]));
afterAll(() => books.test.remove());

/** The window takes a removal back by keeping the same again under its id: everything then stands as it stood. */
it('a rate card that was removed is kept again, and finds what it found', async () => {
  const { test, merchantId } = books;
  const found = async () =>
    (await test.ask('exceptions.list', { merchantId })).exceptions.map(({ id, kind, state, amountAtRisk }) => ({
      id,
      kind,
      state,
      amountAtRisk,
    }));
  // What is found goes by the day: so that the days of the two are one, it is found anew before.
  const [card] = (await test.ask('fees.cards', { merchantId })).cards;
  if (card === undefined) throw new Error('the used books have a rate card');
  await test.ask('fees.saveCard', { merchantId, id: card.id, card: card.card });
  const before = { cards: (await test.ask('fees.cards', { merchantId })).cards, found: await found() };
  await test.ask('fees.removeCard', { merchantId, id: card.id });
  expect((await test.ask('fees.cards', { merchantId })).cards).toEqual([]);
  await test.ask('fees.saveCard', { merchantId, id: card.id, card: card.card });
  expect({ cards: (await test.ask('fees.cards', { merchantId })).cards, found: await found() }).toEqual(before);
  expect((await test.ask('ledger.verify', {})).ok).toBe(true);
});

it('a view is kept again in its place, and none under an id that never was', async () => {
  const { test, merchantId } = books;
  const view = (name: string) => ({ screen: 'reconcile' as const, name, filters: 'show=open' });
  const first = await test.ask('views.save', { merchantId, view: view('First') });
  await test.ask('views.save', { merchantId, view: view('Second') });
  await test.ask('views.remove', { merchantId, id: first.id });
  await test.ask('views.save', { merchantId, id: first.id, view: view('First') });
  const { views } = await test.ask('views.list', { merchantId });
  expect(views.map(({ name }) => name).slice(-2)).toEqual(['First', 'Second']);
  expect(await test.dispatch('views.save', { merchantId, id: 'never', view: view('Third') })).toMatchObject({
    code: 'view_unknown',
  });
});

it('of another merchant nothing is kept again', async () => {
  const { test, merchantId } = books;
  const { id } = await test.ask('views.save', { merchantId, view: { screen: 'reconcile', name: 'Mine', filters: '' } });
  await test.ask('views.remove', { merchantId, id });
  const other = await test.ask('merchants.add', { name: 'Another', country: 'IN' });
  expect(
    await test.dispatch('views.save', {
      merchantId: other.id,
      id,
      view: { screen: 'reconcile', name: 'Mine', filters: '' },
    }),
  ).toMatchObject({ code: 'view_unknown' });
});
