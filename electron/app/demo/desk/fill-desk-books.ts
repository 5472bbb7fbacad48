import { assert } from '../../../../shared/kernel/assert.ts';
import type { FileToken } from '../../../../shared/kernel/ids.ts';
import { addMonths, type Month } from '../../../../shared/kernel/local-date.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { fromMinor } from '../../../../shared/money/money.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import { findMerchant, listMerchants } from '../../../store/merchants/merchants-table.ts';
import { markSampleMerchant } from '../../../store/merchants/sample-merchant.ts';
import { inTransaction } from '../../../store/transaction.ts';
import type { OpenContext } from '../../handler.ts';
import { importFiles } from '../../imports/import-files.ts';
import { addMerchant } from '../../merchants/add-merchant.ts';
import { closePeriod } from '../../periods/close-period.ts';
import { makeDemoMonth } from '../make-demo-month.ts';
import { deskBooks } from './desk-merchants.ts';
import { fillDesk } from './fill-desk.ts';

/** Fills an account manager's workspace: merchants known by packs, and a few whose books are kept here. */
export async function fillDeskWorkspace(context: OpenContext, last: Month): Promise<void> {
  const { writer } = context.workspace;
  await inTransaction(writer, 'packets.take', context.clock(), () => {
    fillDesk(writer, context, last);
    for (const { id } of listMerchants(writer)) markSampleMerchant(writer, id, context.clock());
    return { keep: true, value: null };
  });
  for (const books of deskBooks) await fillBooks(context, books, last);
}

async function fillBooks(
  context: OpenContext,
  { name, seed, declared, isClosed }: (typeof deskBooks)[number],
  last: Month,
): Promise<void> {
  const { writer } = context.workspace;
  const months = [addMonths(last, -1), last].map((month, index) => makeDemoMonth({ month, seed: seed + 7 * index }));
  const [first] = months;
  assert(first !== undefined, 'there are months');
  const added = await addMerchant(
    contract['merchants.add'].input.parse({
      ...first.merchant,
      name,
      declared: [toWire(fromMinor('INR', BigInt(declared) * 100n))],
    }),
    context,
  );
  assert(added.ok, 'a merchant of the demo was refused');
  const merchant = findMerchant(writer, added.value.id);
  assert(merchant !== null, 'a merchant of the demo is there');
  await inTransaction(writer, 'imports.commit', context.clock(), async () => {
    for (const { files } of months) {
      // The statement of a month begins where nobody left off: of two, the settlement reports alone go on from each other.
      const given = files
        .filter((_, index) => index < files.length - 1 || files === months.at(-1)?.files)
        .map(({ name: file, text }) => ({
          token: context.ids() as FileToken,
          source: { name: file, bytes: new TextEncoder().encode(text) },
        }));
      const { outcome } = await importFiles(context, merchant, given);
      assert(outcome.ready, 'the files of a demo were refused');
    }
    return { keep: true, value: null };
  });
  if (!isClosed) return;
  const closed = await closePeriod({ merchantId: merchant.id, month: addMonths(last, -1) }, context);
  assert(closed.ok, 'a month of a demo could not be closed');
}
