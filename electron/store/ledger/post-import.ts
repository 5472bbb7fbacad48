import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';
import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import { chart, type AccountRole, type AccountSplit } from '../../domain/ledger/chart.ts';
import { measures, postingRules, type PostingRule, type RuleKind } from '../../domain/ledger/posting-rules.ts';
import { ruleOfRow } from '../../domain/ledger/rule-of-row.ts';
import type { Writer } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import { ledgerAccount } from './accounts-table.ts';
import { lastEntry } from './entries-table.ts';

/** Where the rows of a kind lie, and what of them the rules read. One entry a row. */
type RowSource = {
  readonly table: 'payment' | 'statement_line';
  /** Which rows of the table this import added, found without looking at any other. */
  readonly added: string;
  /** Which of these are of the kind. */
  readonly where: string;
  /** The column of journal_entry that points back to the row. */
  readonly subject: 'payment_id' | 'statement_line_id';
  readonly day: string;
  /** The key of an account that is split: the file's own account, or a column of the row. */
  readonly keys: Partial<Record<AccountSplit, string>>;
};

/** A file belongs to one account of one institution. */
const ownAccount = '$account';

const payments = (kind: BookedRowKind): RowSource => ({
  table: 'payment',
  added: 'source.id > $afterPayment',
  where: `source.kind = '${kind}'`,
  subject: 'payment_id',
  day: 'source.business_date',
  keys: { provider_account: ownAccount, method: 'source.method' },
});

const statementLines = (out: boolean): RowSource => ({
  table: 'statement_line',
  added: 'source.id > $afterLine',
  where: `source.amount ${out ? '<' : '>='} 0`,
  subject: 'statement_line_id',
  day: 'source.booked_on',
  keys: { bank_account: ownAccount },
});

const sourceOf = (kind: BookedRowKind): RowSource =>
  kind === 'credit' || kind === 'debit' ? statementLines(kind === 'debit') : payments(kind);

/** What an import added, and where what is late goes. */
export type AddedByImport = {
  readonly merchantId: MerchantId;
  readonly importSeq: bigint;
  /** The account of the file, by its id. */
  readonly accountId: string;
  /** The last payment and the last statement line that were there before. */
  readonly afterPayment: bigint;
  readonly afterLine: bigint;
  /** The last closed month: what belongs there or before goes to the next one. Null while none is closed. */
  readonly closedThrough: Month | null;
};

/**
 * Posts every row that an import added, by the same rules as `post` (domain/ledger), compiled to INSERT … SELECT: a
 * property holds the two equal. Fees, tax and payouts are few, one a batch, and are booked one by one.
 */
export function postImport(writer: Writer, added: AddedByImport): void {
  const places = {
    import: added.importSeq,
    merchant: merchantSeq(writer, added.merchantId),
    account: added.accountId,
    afterPayment: added.afterPayment,
    afterLine: added.afterLine,
    closedThrough: added.closedThrough ?? '',
    openMonth: added.closedThrough === null ? '' : addMonths(added.closedThrough, 1),
  };
  for (const kind of kindsAdded(writer, added)) {
    const source = sourceOf(kind);
    const rule: PostingRule = postingRules[ruleOfRow[kind]];
    for (const { role } of rule.lines) {
      // A role's account must be there before a set of rows can be posted to it.
      const keys = keysSql(role, source);
      for (const row of writer.read(keys).all(placesIn(keys, places))) {
        ledgerAccount(writer, added.merchantId, role, textOf(row, 'key'));
      }
    }
    const after = lastEntry(writer);
    const entries = entriesSql(ruleOfRow[kind], source);
    writer.write(entries).run(placesIn(entries, places));
    const postings = postingsSql(rule, source);
    writer.write(postings).run(placesIn(postings, { ...places, afterEntry: after }));
  }
  if (added.closedThrough !== null) noteLateRows(writer, places);
}

/** The driver refuses names that a statement does not have. */
const placesIn = <P extends Record<string, string | bigint>>(sql: string, places: P): P =>
  Object.fromEntries(Object.entries(places).filter(([name]) => sql.includes(`$${name}`))) as P;

/** Where an import begins: what has a higher number afterwards, it added. */
export function lastRows(writer: Writer): Pick<AddedByImport, 'afterPayment' | 'afterLine'> {
  const row = writer
    .read(
      `SELECT (SELECT coalesce(max(id), 0) FROM payment) AS payment, (SELECT coalesce(max(id), 0) FROM statement_line) AS line`,
    )
    .get();
  return { afterPayment: integerOf(row ?? {}, 'payment'), afterLine: integerOf(row ?? {}, 'line') };
}

const merchantSeq = (writer: Writer, id: MerchantId): bigint =>
  integerOf(writer.read('SELECT seq FROM merchant WHERE id = ?').get(id) ?? {}, 'seq');

const kindsAdded = (writer: Writer, { afterPayment, afterLine }: AddedByImport): BookedRowKind[] =>
  writer
    .read(
      `SELECT DISTINCT kind FROM payment WHERE id > ?1
       UNION SELECT DISTINCT CASE WHEN amount < 0 THEN 'debit' ELSE 'credit' END FROM statement_line WHERE id > ?2 ORDER BY 1`,
    )
    .all(afterPayment, afterLine)
    .map((row) => textOf(row, 'kind') as BookedRowKind);

function keyOf(role: AccountRole, source: RowSource): string {
  const split = chart[role].per;
  if (split === 'merchant') return `''`;
  const key = source.keys[split];
  assert(key !== undefined, `rows that are posted to ${role} need their ${split}`);
  return key;
}

/** The keys under which a role needs an account; none where no row is posted. */
function keysSql(role: AccountRole, source: RowSource): string {
  const key = keyOf(role, source);
  const rows = `FROM ${source.table} AS source WHERE ${source.added} AND ${source.where}`;
  return key === source.keys.method
    ? `SELECT DISTINCT ${key} AS key ${rows}`
    : `SELECT ${key} AS key WHERE EXISTS (SELECT 1 ${rows})`;
}

const entriesSql = (kind: RuleKind, source: RowSource): string => {
  const own = `substr(${source.day}, 1, 7)`;
  return `
  INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, ${source.subject})
  SELECT $merchant, '${kind}', ${source.day},
         CASE WHEN ${own} <= $closedThrough THEN $openMonth ELSE ${own} END,
         CASE WHEN ${own} <= $closedThrough THEN ${own} END,
         $import, source.id
  FROM ${source.table} AS source WHERE ${source.added} AND ${source.where} AND (source.amount <> 0 OR source.frac <> 0)
  ORDER BY source.id`;
};

/** Joined outward from the entries just made, in their order, so that the postings are appended. */
function postingsSql(rule: PostingRule, source: RowSource): string {
  const lines = rule.lines.map(({ role, side, measure }, n) => {
    const turned = (side === 'debit') !== (measures[measure].sign === 1);
    return { n, role, turned, key: keyOf(role, source) };
  });
  const byLine = (value: (line: (typeof lines)[number]) => string): string =>
    `CASE rule_line.column1 ${lines.map((line) => `WHEN ${line.n} THEN ${value(line)}`).join(' ')} END`;
  return `
  INSERT INTO posting (entry_id, n, account_id, currency, amount, frac)
  SELECT entry.id, rule_line.column1, account.id, source.currency,
         ${byLine(({ turned }) => (turned ? '-source.amount - (source.frac <> 0)' : 'source.amount'))},
         ${byLine(({ turned }) => (turned ? 'CASE source.frac WHEN 0 THEN 0 ELSE 1000000000 - source.frac END' : 'source.frac'))}
  FROM journal_entry AS entry
  CROSS JOIN ${source.table} AS source
  CROSS JOIN (VALUES ${lines.map(({ n, role }) => `(${n}, '${role}')`).join(', ')}) AS rule_line
  CROSS JOIN ledger_account AS account
  WHERE entry.id > $afterEntry AND source.id = entry.${source.subject}
    AND account.merchant_seq = $merchant AND account.role = rule_line.column2
    AND account.subject = ${byLine(({ key }) => key)}`;
}

/** Rows whose own month is closed are noted with the month they are counted in. */
function noteLateRows(writer: Writer, places: Record<string, string | bigint>): void {
  for (const source of [payments('sale'), statementLines(false)]) {
    const own = `substr(${source.day}, 1, 7)`;
    const sql = `
      INSERT INTO late_row (merchant_seq, ${source.subject}, own_month, period)
      SELECT $merchant, source.id, ${own}, $openMonth
      FROM ${source.table} AS source WHERE ${source.added} AND ${own} <= $closedThrough ORDER BY source.id`;
    writer.write(sql).run(placesIn(sql, places));
  }
}
