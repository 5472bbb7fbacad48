import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { settlementPage } from '../../store/settlements/settlement-pages.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { wantedSettlements } from './wanted-settlements.ts';

/** One page of payouts with the bank lines that explain them. */
export const pageSettlements: Handlers['settlements.page'] = ({ filter, ...page }, { workspace: { reader } }) => {
  const { merchantId } = filter;
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  return answer({
    settlements: Array.from(settlementPage(reader, wantedSettlements(reader, filter), page), (row) => ({
      id: `batch:${row.id}`,
      state: row.state,
      reference: row.reference,
      settledOn: row.settledOn,
      account: row.accountId,
      institution: row.institution,
      rows: row.rows,
      gross: toWire(row.gross),
      costs: toWire(row.costs),
      net: toWire(row.net),
      bank: row.bank === null ? null : { references: [...row.bank.references], on: row.bank.on },
    })),
  });
};
