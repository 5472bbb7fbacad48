import { keepSaidOfScheme } from '../../store/cashback/agreed-schemes-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { refuse, type Handlers } from '../handler.ts';
import { allSchemes } from './agreed-cashback.ts';
import { keepSchemeNow, withSchemesNow } from './keep-scheme.ts';

/** As many as a scheme holds (`cashbackScheme`). */
const mostAnswers = 5000;

/** What a person says of rows is part of the scheme: it holds whenever they are looked at again. */
export const answerCashback: Handlers['cashback.answer'] = ({ merchantId, id, rows, counts }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const { schemes, agreements } = allSchemes(writer, merchantId);
  const kept = schemes.find((one) => one.id === id);
  if (kept === undefined) return refuse('scheme_unknown', { id });
  const said = new Set(rows);
  const others = kept.scheme.answers.filter((given) => !said.has(given.row));
  const answers = counts === null ? others : [...others, ...[...said].map((row) => ({ row, counts }))];
  if (answers.length > mostAnswers) return refuse('answers_too_many', { most: mostAnswers });
  if (!agreements.has(id)) return keepSchemeNow(context, merchant, 'cashback.answer', id, { ...kept.scheme, answers });
  return withSchemesNow(context, merchant, 'cashback.answer', id, (now) =>
    keepSaidOfScheme(writer, merchantId, id, { account: kept.scheme.account, answers }, now),
  );
};
