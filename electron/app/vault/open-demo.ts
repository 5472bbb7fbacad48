import type { FileToken } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { insertMapping } from '../../store/mappings/mappings-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { saveCashback } from '../cashback/save-cashback.ts';
import { fillDeskWorkspace } from '../demo/desk/fill-desk-books.ts';
import { demoToday } from '../demo/demo-today.ts';
import { termsOfAccounts } from '../demo/demo-terms.ts';
import { saveCard } from '../fees/save-card.ts';
import { answer, refuse, type Handlers, type OpenContext } from '../handler.ts';
import { importFiles } from '../imports/import-files.ts';
import { addMerchant } from '../merchants/add-merchant.ts';
import { contract } from '../../../shared/contract/contract.ts';

/** A fresh demo workspace with last month in it, imported by the same road as anybody's files. */
export const openDemo: Handlers['vault.openDemo'] = async ({ of }, context) => {
  const refused = await context.session.enterDemo();
  const workspace = context.session.workspace();
  if (refused !== null || workspace === null)
    return refuse('workspace_unreadable', { file: context.session.status().fileName });
  try {
    if (of === 'desk') await fillDeskWorkspace({ ...context, workspace }, demoToday(context.clock()).month);
    else await fillDemo({ ...context, workspace });
  } catch (fault) {
    // A demo is whole or not there.
    context.session.lock();
    throw fault;
  }
  return answer(context.session.status());
};

async function fillDemo(context: OpenContext): Promise<void> {
  const { writer } = context.workspace;
  const { demo } = demoToday(context.clock());

  const added = await addMerchant(contract['merchants.add'].input.parse(demo.merchant), context);
  assert(added.ok, 'the demo merchant was refused');
  const merchant = findMerchant(writer, added.value.id);
  assert(merchant !== null, 'the demo merchant is not there');
  await inTransaction(writer, 'imports.commit', context.clock(), async () => {
    insertMapping(writer, context.ids(), demo.mapping, context.clock());
    const files = demo.files.map(({ name, text }) => ({
      token: context.ids() as FileToken,
      source: { name, bytes: new TextEncoder().encode(text) },
    }));
    const { outcome } = await importFiles(context, merchant, files);
    assert(outcome.ready, 'the demo files were refused');
    return { keep: true, value: null };
  });

  const accounts = (['provider', 'bank'] as const).flatMap((kind) => listAccounts(writer, kind, merchant.id));
  const { rateCard, schemes } = termsOfAccounts(demo.terms, accounts);
  const merchantId = merchant.id;
  const card = await saveCard(contract['fees.saveCard'].input.parse({ merchantId, card: rateCard }), context);
  assert(card.ok, 'the demo’s rate card was refused');
  for (const scheme of schemes) {
    const kept = await saveCashback(contract['cashback.save'].input.parse({ merchantId, scheme }), context);
    assert(kept.ok, 'a scheme of the demo was refused');
  }
}
