import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { keepSaidOfScheme, saidOfSchemes } from '../../store/cashback/agreed-schemes-table.ts';
import { refuse, type Handlers } from '../handler.ts';
import { allSchemes } from './agreed-cashback.ts';
import { accountsOf } from './books-of-schemes.ts';
import { withSchemesNow } from './keep-scheme.ts';

/** Says on which account a scheme of an agreement runs; what it explains and what is missing by it is found at once. */
export const placeCashback: Handlers['cashback.place'] = ({ merchantId, id, account }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  if (!allSchemes(writer, merchantId).agreements.has(id)) return refuse('scheme_unknown', { id });
  if (!accountsOf(writer, merchantId).some((one) => one.id === account))
    return refuse('account_unknown', { id: account });
  const said = saidOfSchemes(writer, merchantId).get(id);
  // Answers are about rows of the account that it ran on.
  const answers = said?.account === account ? said.answers : [];
  return withSchemesNow(context, merchant, 'cashback.place', id, (now) =>
    keepSaidOfScheme(writer, merchantId, id, { account, answers }, now),
  );
};
