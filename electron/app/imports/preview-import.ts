import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { givenFiles } from './given-files.ts';
import { importFiles } from './import-files.ts';

/** Does the whole import and takes it back, so that what is shown is what will happen. */
export const previewImport: Handlers['imports.preview'] = async (input, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, input.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: input.merchantId });
  const given = await givenFiles(context, input.files);
  if (!given.ok) return given;
  return inTransaction(writer, 'imports.preview', context.clock(), async () => {
    const { outcome } = await importFiles(context, merchant, given.files, input);
    return { keep: false, value: answer(outcome) };
  });
};
