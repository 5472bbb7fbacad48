import { institutions } from '../../../shared/catalogue/institutions.ts';
import { add } from '../../../shared/money/add.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { cashbackTotals, type CashbackSums } from '../../domain/cashback/cashback-totals.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { allSchemes } from './agreed-cashback.ts';
import { accountsOf } from './books-of-schemes.ts';
import { schemeView, wireTotals } from './scheme-view.ts';
import { settledSchemes } from './settled-schemes.ts';

/** Every scheme with its sums, and all of a currency together. */
export const listCashback: Handlers['cashback.list'] = ({ merchantId, month = null }, context) => {
  const { reader } = context.workspace;
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const { schemes: all, agreements, unplaced } = allSchemes(reader, merchantId);
  const { schemes, today } = settledSchemes(reader, merchant, context.clock(), all);
  return answer({
    schemes: schemes.map((settled) => schemeView(settled, agreements.get(settled.id) ?? null, month, today)),
    unplaced: [...unplaced],
    totals: sumsByCurrency(schemes.map((settled) => cashbackTotals(settled, month))).map(wireTotals),
    accounts: accountsOf(reader, merchantId).map(({ id, kind, institution, number }) => ({
      id,
      kind,
      institution: institutions[institution].name,
      number,
    })),
  });
};

function sumsByCurrency(all: readonly CashbackSums[]): CashbackSums[] {
  const found = new Map<CurrencyCode, CashbackSums>();
  for (const sums of all) {
    const { currency } = sums.due;
    const before = found.get(currency);
    found.set(currency, before === undefined ? sums : together(before, sums));
  }
  return [...found.values()];
}

const together = (a: CashbackSums, b: CashbackSums): CashbackSums => ({
  payments: a.payments + b.payments,
  due: add(a.due, b.due),
  received: add(a.received, b.received),
  waiting: add(a.waiting, b.waiting),
  missing: add(a.missing, b.missing),
  withoutDue: add(a.withoutDue, b.withoutDue),
  asks: a.asks + b.asks,
});
