import { daysBetween } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { keyText } from '../../domain/ledger/kept-identity.ts';
import { paymentsColumns, paymentsMark } from '../../formats/nikash/layout.ts';
import {
  exportedAttempts,
  exportedPayments,
  taxesKeptAtOnce,
  type ExportedPayment,
} from '../../store/exports/exported-rows.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { exportParts, exportRange, ownFile, ownFileName } from './own-file.ts';
import { isKeptAtOnce, keptOf, shareTaxes } from './share-taxes.ts';

/** The payments of a range, each with its payout, as a file that other books of Nikash's read and these know again. */
export const exportPayments: Handlers['exports.payments'] = ({ merchantId, account, ...wanted }, { workspace }) => {
  const { reader } = workspace;
  const { from, to } = exportRange(wanted);
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  if (daysBetween(from, to) < 0) return refuse('range_unusable', { from, to });
  const accounts = listAccounts(reader, 'provider', merchantId).filter(({ id }) => account === null || id === account);
  if (account !== null && accounts.length === 0) return refuse('account_unknown', { account });
  const file = ownFile(paymentsMark, paymentsColumns);
  for (const own of accounts) {
    const booked = exportedPayments(reader, own.seq, from, to);
    const atOnce = booked.filter((row) => isKeptAtOnce(row, own.institution));
    const taxes = shareTaxes(atOnce, atOnce.length === 0 ? [] : taxesKeptAtOnce(reader, own.seq));
    const rows = [...booked, ...exportedAttempts(reader, own.seq, from, to)];
    const place = (row: ExportedPayment) => ({ day: row.businessDate, currency: row.gross.currency });
    for (const part of exportParts(reader, { ...own, kind: 'provider' }, { from, to }, rows, place)) {
      file.account({ institution: own.institution, number: own.number, account: own.id });
      for (const opening of part.openings) file.opening({ currency: opening.currency, gross: opening });
      for (const row of part.rows) file.row(lineOf(row, taxes.get(row) ?? money(row.gross.currency, 0n)));
    }
  }
  return answer({ fileName: ownFileName('payments', wanted), ...file.end() });
};

function lineOf(row: ExportedPayment, taxKept: Money) {
  const { settled, gross } = row;
  const { currency } = gross;
  // A withdrawal is its own payout, named after it; what else is in none says by its net alone what was kept of it.
  const isWithdrawal = row.kind === 'withdrawal';
  const costs = settled === null || isWithdrawal ? null : settled;
  const payoutsName = isWithdrawal && row.merchantReference === null ? (settled?.batch ?? null) : null;
  return {
    kind: row.kind,
    occurred_at: row.occurredAt,
    currency,
    gross,
    fee: costs?.fee ?? subtract(keptOf(row), taxKept),
    tax: costs?.tax ?? taxKept,
    method: row.method,
    reference: row.reference ?? payoutsName,
    merchant_reference: row.merchantReference,
    batch: isWithdrawal ? null : (settled?.batch ?? null),
    settled_on: settled?.settledOn ?? null,
    release_on: row.releaseOn,
    description: row.reason,
    identity: keyText(row.key),
  };
}
