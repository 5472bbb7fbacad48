import { daysBetween } from '../../../shared/kernel/local-date.ts';
import { keyText } from '../../domain/ledger/kept-identity.ts';
import { statementColumns, statementMark } from '../../formats/nikash/layout.ts';
import { exportedLines, type ExportedLine } from '../../store/exports/exported-rows.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { exportParts, exportRange, ownFile, ownFileName } from './own-file.ts';

/** The lines of bank accounts of a range, with what each account held before them, as a file that other books of Nikash's read. */
export const exportStatement: Handlers['exports.statement'] = ({ merchantId, account, ...wanted }, { workspace }) => {
  const { reader } = workspace;
  const { from, to } = exportRange(wanted);
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  if (daysBetween(from, to) < 0) return refuse('range_unusable', { from, to });
  const accounts = listAccounts(reader, 'bank', merchantId).filter(({ id }) => account === null || id === account);
  if (account !== null && accounts.length === 0) return refuse('account_unknown', { account });
  const file = ownFile(statementMark, statementColumns);
  for (const own of accounts) {
    const rows = exportedLines(reader, own.seq, from, to);
    const place = (line: ExportedLine) => ({ day: line.bookedOn, currency: line.amount.currency });
    for (const part of exportParts(reader, { ...own, kind: 'bank' }, { from, to }, rows, place)) {
      file.account({ institution: own.institution, number: own.number, account: own.id });
      for (const opening of part.openings) file.opening({ currency: opening.currency, amount: opening });
      for (const line of part.rows)
        file.row({
          kind: line.amount.units < 0n ? 'debit' : 'credit',
          booked_on: line.bookedOn,
          value_on: line.valueOn,
          currency: line.amount.currency,
          amount: line.amount,
          reference: line.reference,
          narration: line.narration,
          identity: keyText(line.key),
        });
    }
  }
  return answer({ fileName: ownFileName('statement', wanted), ...file.end() });
};
