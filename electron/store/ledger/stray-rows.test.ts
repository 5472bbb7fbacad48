import { expect, it } from 'vitest';
import { insertTestShop } from '../testing/test-shop.ts';
import { temporaryStore } from '../testing/temporary-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { insertRateFile } from '../rates/quotes-table.ts';
import { strayRowFaults } from './stray-rows.ts';

const write = (name: string) => (writer: Parameters<typeof insertRateFile>[0]) => {
  insertRateFile(writer, { fileName: name, sha256: name, kind: 'k' }, 1);
  return { keep: true, value: null };
};

it('names rows that no command wrote, also after the next command, and never its own', async () => {
  const store = temporaryStore();
  const { writer } = store;
  await inTransaction(writer, 'first', 1, () => write('a')(writer));
  expect(strayRowFaults(writer)).toEqual([]);
  // Past every command: a shop and a file of rates.
  insertTestShop(writer);
  write('from outside')(writer);
  await inTransaction(writer, 'second', 2, () => write('b')(writer));
  await inTransaction(writer, 'third', 3, () => write('c')(writer));
  expect(strayRowFaults(writer).map(({ where }) => where)).toEqual([
    'account 1 to 2',
    'merchant 1',
    'merchant_currency 1',
    'rate_file 2',
  ]);
  store.remove();
});
