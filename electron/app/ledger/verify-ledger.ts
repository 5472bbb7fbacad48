import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { controlComparisons } from '../../store/imports/imports-table.ts';
import { brokenLinks } from '../../store/ledger/chain.ts';
import {
  foreignKeyFaults,
  integrityFaults,
  ledgerCounts,
  unbalancedEntries,
  unsealedEntries,
} from '../../store/ledger/ledger-checks.ts';
import { accountBalances, listClosedPeriods, periodBalances } from '../../store/periods/periods-table.ts';
import { listMerchants } from '../../store/merchants/merchants-table.ts';
import type { Reader } from '../../store/connection.ts';
import { answer, type Handlers } from '../handler.ts';

type Finding = { readonly code: string; readonly where: string; readonly message: string };

/** Walks the whole file and says exactly what is wrong and where. */
export const verifyLedger: Handlers['ledger.verify'] = (_, { workspace: { reader }, progress }) => {
  progress('checking', 0, 6, null);
  const chain = brokenLinks(reader);
  const findings: Finding[] = [
    ...integrityFaults(reader).map((fault) => ({ code: 'file_damaged', where: 'file', message: fault })),
    ...foreignKeyFaults(reader).map(({ table, parent }) => ({
      code: 'row_points_nowhere',
      where: table,
      message: `A row of ${table} points to a row of ${parent} that is not there.`,
    })),
    ...unbalancedEntries(reader).map(({ entryId, currency }) => ({
      code: 'entry_unbalanced',
      where: `entry ${entryId}`,
      message: `The postings of entry ${entryId} do not sum to zero in ${currency}.`,
    })),
    ...chain.faults.map(({ seq, after, through }) => ({
      code: 'chain_broken',
      where: `link ${seq}`,
      message: `Link ${seq} of the audit chain does not fit what entries ${after + 1n} to ${through} say now: one of them was changed.`,
    })),
    ...unsealed(reader),
    ...controlFindings(reader),
    ...snapshotFindings(reader),
  ];
  const { entries, postings, imports } = ledgerCounts(reader);
  return answer({
    ok: findings.length === 0,
    findings,
    checked: { entries, postings, imports, rows: 0, links: chain.links },
  });
};

function unsealed(reader: Reader): Finding[] {
  const count = unsealedEntries(reader);
  return count === 0
    ? []
    : [{ code: 'chain_short', where: 'chain', message: `${count} entries are not covered by the audit chain.` }];
}

const controlFindings = (reader: Reader): Finding[] =>
  controlComparisons(reader, null)
    .filter(({ expected, found }) => expected.units !== found.units)
    .map(({ fileName, measure, expected, found }) => ({
      code: 'control_total_differs',
      where: fileName,
      message: `${fileName} brought ${measure} of ${toDecimalText(expected)} ${expected.currency}; the books hold ${toDecimalText(found)} of it.`,
    }));

/** A closed month's snapshot must be what its entries still come to. */
const snapshotFindings = (reader: Reader): Finding[] =>
  listMerchants(reader).flatMap(({ id, name }) =>
    listClosedPeriods(reader, id).flatMap(({ month }) => {
      const now = new Map(
        accountBalances(reader, id, month).map(({ accountId, balance }) => [
          `${accountId} ${balance.currency}`,
          balance.units,
        ]),
      );
      return periodBalances(reader, id, month)
        .filter(({ accountId, balance }) => now.get(`${accountId} ${balance.currency}`) !== balance.units)
        .map(({ role, subject, balance }) => ({
          code: 'snapshot_differs',
          where: `${name} ${month}`,
          message: `${role} ${subject} stood at ${toDecimalText(balance)} ${balance.currency} when ${month} was closed; its entries now come to something else.`,
        }));
    }),
  );
