import { createHash } from 'node:crypto';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { canonicalContent, type Canonical } from '../../domain/closing/canonical-content.ts';
import type { Reader, Row } from '../connection.ts';
import { moneyOf, textOf } from '../row.ts';

/** An account by what it is, not by the id it was given. */
const named = (account: string): string => `json_array(${account}.kind, ${account}.institution, ${account}.number)`;

const standing = (table: string): string => `${table}.import_seq NOT IN (SELECT import_seq FROM undone_import)`;

const merchantSeq = '(SELECT seq FROM merchant WHERE id = ?)';

/** What each part of the books says, its lines in an order that rests on nothing but what they say; null is not said. */
const parts: readonly {
  readonly part: string;
  readonly sql: string;
  readonly line?: (row: Row) => Canonical | null;
}[] = [
  {
    part: 'import',
    sql: `SELECT sha256, ${named('account')} AS account FROM import JOIN account ON account.seq = account_seq
      WHERE import.merchant_seq = ${merchantSeq} AND import.seq NOT IN (SELECT import_seq FROM undone_import) ORDER BY 1, 2`,
  },
  {
    part: 'payment',
    sql: `SELECT ${named('account')} AS account, hex(identity) AS identity, payment.kind, business_date,
        coalesce(late.period, substr(business_date, 1, 7)) AS period, method, payment.currency, payment.amount, payment.frac,
        payment.net_amount, payment.net_frac, release_on, batch.reference, batch.settled_on, fee_amount, fee_frac, tax_amount, tax_frac,
        line.net_amount AS settled_amount, line.net_frac AS settled_frac
      FROM payment JOIN account ON account.seq = payment.account_seq
      LEFT JOIN settlement_line AS line ON line.payment_id = payment.id AND ${standing('line')}
      LEFT JOIN settlement_batch AS batch ON batch.id = line.batch_id
      LEFT JOIN standing_late_row AS late ON late.payment_id = payment.id
      WHERE account.merchant_seq = ${merchantSeq} AND ${standing('payment')} ORDER BY 1, 2`,
  },
  {
    part: 'statement_line',
    sql: `SELECT ${named('account')} AS account, hex(identity) AS identity, booked_on, value_on,
        coalesce(late.period, substr(booked_on, 1, 7)) AS period, currency, amount, frac, reference, narration
      FROM statement_line AS line JOIN account ON account.seq = line.account_seq
      LEFT JOIN standing_late_row AS late ON late.statement_line_id = line.id
      WHERE account.merchant_seq = ${merchantSeq} AND ${standing('line')} ORDER BY 1, 2`,
  },
  {
    part: 'match',
    sql: `SELECT (
        SELECT json_group_array(content ORDER BY content) FROM (
          SELECT json_array('payment', ${named('account')}, hex(identity)) AS content FROM match_item AS item
            JOIN payment ON payment.id = item.payment_id JOIN account ON account.seq = payment.account_seq WHERE item.match_seq = match.seq
          UNION ALL
          SELECT json_array('batch', ${named('account')}, batch.reference, batch.currency) FROM match_item AS item
            JOIN settlement_batch AS batch ON batch.id = item.batch_id JOIN account ON account.seq = batch.account_seq WHERE item.match_seq = match.seq
          UNION ALL
          SELECT json_array('line', ${named('account')}, hex(identity)) FROM match_item AS item
            JOIN statement_line AS line ON line.id = item.statement_line_id JOIN account ON account.seq = line.account_seq
            WHERE item.match_seq = match.seq
        )
      ) AS items, level, rule, matched_by, currency, amount, frac, difference_amount, difference_frac, written_off_amount, written_off_frac
      FROM match WHERE merchant_seq = ${merchantSeq} AND seq NOT IN (SELECT match_seq FROM match_undo) ORDER BY 1, 3`,
  },
  {
    part: 'balance',
    sql: `SELECT role, coalesce(${named('account')}, subject) AS subject, period, currency,
        SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
      FROM account_day JOIN ledger_account AS ledger ON ledger.id = account_id LEFT JOIN account ON account.id = ledger.subject
      WHERE ledger.merchant_seq = ${merchantSeq} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    line: (row) => {
      const { currency, units } = moneyOf(row);
      const place = [textOf(row, 'role'), textOf(row, 'subject'), textOf(row, 'period')];
      return units === 0n ? null : [...place, currency, units];
    },
  },
  {
    part: 'exception',
    sql: `SELECT kind, refs, occurred_on, due, currency, amount, frac, (
        SELECT json_group_array(json_array(what, value) ORDER BY event.seq) FROM exception_event AS event
        WHERE event.merchant_seq = exception.merchant_seq AND event.exception_id = exception.id
          AND event.seq NOT IN (SELECT event_seq FROM exception_event_undo)
      ) AS said FROM standing_exception AS exception
      WHERE merchant_seq = ${merchantSeq} ORDER BY 1, 2, 3, 4, 5, 6, 7, 8`,
  },
  {
    part: 'closed_month',
    sql: `SELECT month, method, currency, payments, amount, frac
      FROM closed_period AS closed LEFT JOIN period_turnover AS turnover ON turnover.close_seq = closed.seq
      WHERE merchant_seq = ${merchantSeq} ORDER BY 1, 2, 3`,
  },
];

/** What a column holds, as the canonical form has it. Digests come as hex from SQL already. */
function canonical(row: Row): Canonical {
  return Object.values(row).map((value) => {
    if (value instanceof Uint8Array) throw new TypeError('bytes have no canonical form');
    return value;
  });
}

/**
 * SHA-256 in hex over all that a merchant's books say now: imports, payments with their settlement and the month they are
 * counted in, bank lines, matches, balances, exceptions, closed months. Only over what stands, and over no number, id or
 * time: books that came to say the same by other ways have the same hash. It is how tests prove that what was undone is
 * undone. Reads what is committed, or within a command what its last seal has brought in step.
 */
export function contentHash(reader: Reader, merchantId: MerchantId): string {
  const hash = createHash('sha256');
  for (const { part, sql, line = canonical } of parts) {
    for (const row of reader.read(sql).iterate(merchantId)) {
      const content = line(row);
      if (content !== null) hash.update(`${canonicalContent([part, content])}\n`);
    }
  }
  return hash.digest('hex');
}
