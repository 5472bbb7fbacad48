import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fetchFirstRows, openedOn, pageQuery, rowHeight } from './first-rows.ts';
import { keepPlace } from './kept-places.ts';

const days = Array.from({ length: 10 }, (_, n) => ({ day: addDays('2026-10-31' as LocalDate, -n), count: 95 }));

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
});

const firstRows = async (list: string): Promise<number[]> => {
  const query = pageQuery<number>(
    ({ days: [last], skip }) => ['page', last, skip],
    ({ days: [last], skip }) => Promise.resolve([days.findIndex(({ day }) => day === last) * 95 + skip]),
  );
  await fetchFirstRows(client, days, list, query);
  return client
    .getQueriesData<readonly number[]>({ queryKey: ['page'] })
    .flatMap(([, rows]) => rows ?? [])
    .toSorted((a, b) => a - b);
};

it('has the first page there before a list is drawn', async () => {
  expect(await firstRows('new')).toEqual([0]);
});

it('has the pages there that the reader stood on, and the last where the list became shorter', async () => {
  keepPlace('middle', { offset: 180 * rowHeight, at: 181 });
  expect(await firstRows('middle')).toEqual([100, 200]);
  keepPlace('shorter', { offset: 5000 * rowHeight, at: 5001 });
  expect(openedOn('shorter', 950)).toEqual({ first: 9, last: 9 });
});

it('leaves it to the rows to say what went wrong', async () => {
  const query = pageQuery<number>(
    ({ days: [last] }) => ['page', last],
    () => Promise.reject(new Error('locked meanwhile')),
  );
  await expect(fetchFirstRows(client, days, 'failing', query)).resolves.toBeUndefined();
});

it('asks for no page of nothing', async () => {
  expect(openedOn('none', 0)).toEqual({ first: 0, last: 0 });
  await fetchFirstRows(client, [], 'none', () => {
    throw new Error('asked');
  });
  expect(client.getQueryCache().getAll()).toEqual([]);
});
