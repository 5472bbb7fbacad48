import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { chart, type AccountRole, type AccountSplit } from '../../domain/ledger/chart.ts';
import { measures, postingRules, type PostingRule, type RuleKind } from '../../domain/ledger/posting-rules.ts';
import type { Writer } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import { ledgerAccount } from './accounts-table.ts';

/** Where the rows of a kind of entry lie, and what of them the rules read. One entry a row. */
type RowSource = {
  readonly tables: readonly string[];
  /** Which rows of the first table this import added, found without looking at any other. */
  readonly added: string;
  /** What else must hold of a row, and how its tables hang together. */
  readonly where: string;
  /** The column of journal_entry that points back to the row, and the row's own id. */
  readonly subject: 'payment_id' | 'statement_line_id';
  readonly id: string;
  readonly batch: string;
  readonly currency: string;
  readonly day: string;
  /** The columns of the amount that every line of the rule reads. */
  readonly amount: { readonly amount: string; readonly frac: string };
  /** The key of an account that is split: the file's own account, or a column of the row. */
  readonly keys: Partial<Record<AccountSplit, string>>;
};

/** A file belongs to one account of one institution. */
const ownAccount = '$account';

const payments = (kind: string): RowSource => ({
  tables: ['payment AS source'],
  added: 'source.id > $afterPayment',
  where: `source.kind = '${kind}'`,
  subject: 'payment_id',
  id: 'source.id',
  batch: 'NULL',
  currency: 'source.currency',
  day: 'source.business_date',
  amount: { amount: 'source.amount', frac: 'source.frac' },
  keys: { provider_account: ownAccount, method: 'source.method' },
});

const settlementLines = (measure: 'fee' | 'tax'): RowSource => ({
  tables: ['settlement_line AS line', 'payment AS source', 'settlement_batch AS batch'],
  added: 'line.batch_id IN (SELECT value FROM json_each($batches)) AND line.import_seq = $import',
  where: 'source.id = line.payment_id AND batch.id = line.batch_id',
  subject: 'payment_id',
  id: 'line.payment_id',
  batch: 'line.batch_id',
  currency: 'source.currency',
  day: 'batch.settled_on',
  amount: { amount: `line.${measure}_amount`, frac: `line.${measure}_frac` },
  keys: { provider_account: ownAccount },
});

const statementLines = (out: boolean): RowSource => ({
  tables: ['statement_line AS source'],
  added: 'source.id > $afterLine',
  where: `source.amount ${out ? '<' : '>='} 0`,
  subject: 'statement_line_id',
  id: 'source.id',
  batch: 'NULL',
  currency: 'source.currency',
  day: 'source.booked_on',
  amount: { amount: 'source.amount', frac: 'source.frac' },
  keys: { bank_account: ownAccount },
});

/** Every rule that an import's rows are posted by. Payouts and matches are few and are booked one by one. */
const sources = {
  sale: payments('sale'),
  refund: payments('refund'),
  charge: payments('fee'),
  adjustment: payments('adjustment'),
  fee: settlementLines('fee'),
  tax: settlementLines('tax'),
  bank_credit: statementLines(false),
  bank_debit: statementLines(true),
} as const satisfies Partial<Record<RuleKind, RowSource>>;

export type PostedByImport = keyof typeof sources;

/** What an import added, and where what is late goes. */
export type AddedByImport = {
  readonly merchantId: MerchantId;
  readonly importSeq: bigint;
  /** The provider account or bank account of the file. */
  readonly accountId: string;
  /** The last payment and the last statement line that were there before. */
  readonly afterPayment: bigint;
  readonly afterLine: bigint;
  /** The batches it added lines to. */
  readonly batches: readonly bigint[];
  /** The last closed month: what belongs there or before goes to `openMonth`. Both null while none is closed. */
  readonly closedThrough: Month | null;
  readonly openMonth: Month | null;
};

/**
 * Posts all that an import added, by the same rules as `post` (domain/ledger), compiled to INSERT … SELECT: a property
 * holds the two equal.
 */
export function postImport(writer: Writer, added: AddedByImport): void {
  const places = {
    import: added.importSeq,
    merchant: added.merchantId,
    account: added.accountId,
    afterPayment: added.afterPayment,
    afterLine: added.afterLine,
    batches: `[${added.batches.join(',')}]`,
    closedThrough: added.closedThrough ?? '',
    openMonth: added.openMonth ?? '',
  };
  for (const kind of Object.keys(sources) as PostedByImport[]) {
    const rule: PostingRule = postingRules[kind];
    const source: RowSource = sources[kind];
    for (const { role } of rule.lines) {
      // A role's account must be there before a set of rows can be posted to it.
      for (const row of writer.read(keysSql(role, source)).all(places)) {
        ledgerAccount(writer, added.merchantId, role, textOf(row, 'key'));
      }
    }
    const after = lastEntry(writer);
    writer.write(entriesSql(kind, source)).run(places);
    writer.write(postingsSql(kind, rule, source)).run({ ...places, afterEntry: after });
  }
}

/** Where an import begins: what has a higher number afterwards, it added. */
export function lastRows(writer: Writer): Pick<AddedByImport, 'afterPayment' | 'afterLine'> {
  const row = writer
    .read(
      `SELECT (SELECT coalesce(max(id), 0) FROM payment) AS payment, (SELECT coalesce(max(id), 0) FROM statement_line) AS line`,
    )
    .get();
  return { afterPayment: integerOf(row ?? {}, 'payment'), afterLine: integerOf(row ?? {}, 'line') };
}

const lastEntry = (writer: Writer): bigint =>
  integerOf(writer.read('SELECT coalesce(max(id), 0) AS id FROM journal_entry').get() ?? {}, 'id');

function keyOf(role: AccountRole, source: RowSource): string {
  const split = chart[role].per;
  if (split === 'merchant') return `''`;
  const key = source.keys[split];
  assert(key !== undefined, `rows that are posted to ${role} need their ${split}`);
  return key;
}

const from = ({ tables }: RowSource): string => tables.join(' CROSS JOIN ');

/** The keys under which a role needs an account; none where no row is posted. */
function keysSql(role: AccountRole, source: RowSource): string {
  const key = keyOf(role, source);
  const rows = `FROM ${from(source)} WHERE ${source.added} AND ${source.where}`;
  return key === source.keys.method
    ? `SELECT DISTINCT ${key} AS key ${rows}`
    : `SELECT ${key} AS key WHERE EXISTS (SELECT 1 ${rows})`;
}

const entriesSql = (kind: RuleKind, source: RowSource): string => {
  const own = `substr(${source.day}, 1, 7)`;
  const { amount, frac } = source.amount;
  return `
  INSERT INTO journal_entry (merchant_id, kind, occurred_on, period, late_from, import_seq, ${source.subject}, batch_id)
  SELECT $merchant, '${kind}', ${source.day},
         CASE WHEN ${own} <= $closedThrough THEN $openMonth ELSE ${own} END,
         CASE WHEN ${own} <= $closedThrough THEN ${own} END,
         $import, ${source.id}, ${source.batch}
  FROM ${from(source)} WHERE ${source.added} AND ${source.where} AND (${amount} <> 0 OR ${frac} <> 0)
  ORDER BY ${source.id}`;
};

/** Joined outward from the entries just made, in their order, so that the postings are appended. */
function postingsSql(kind: RuleKind, rule: PostingRule, source: RowSource): string {
  const lines = rule.lines.map(({ role, side, measure }, n) => {
    const turned = (side === 'debit') !== (measures[measure].sign === 1);
    return { n, role, turned, key: keyOf(role, source) };
  });
  const byLine = (value: (line: (typeof lines)[number]) => string): string =>
    `CASE rule_line.column1 ${lines.map((line) => `WHEN ${line.n} THEN ${value(line)}`).join(' ')} END`;
  const { amount, frac } = source.amount;
  return `
  INSERT INTO posting (entry_id, n, account_id, currency, amount, frac)
  SELECT entry.id, rule_line.column1, account.id, ${source.currency},
         ${byLine(({ turned }) => (turned ? `-${amount} - (${frac} <> 0)` : amount))},
         ${byLine(({ turned }) => (turned ? `CASE ${frac} WHEN 0 THEN 0 ELSE 1000000000 - ${frac} END` : frac))}
  FROM journal_entry AS entry
  CROSS JOIN (VALUES ${lines.map(({ n, role }) => `(${n}, '${role}')`).join(', ')}) AS rule_line
  CROSS JOIN ${from(source)} CROSS JOIN ledger_account AS account
  WHERE entry.id > $afterEntry AND entry.kind = '${kind}' AND ${source.id} = entry.${source.subject} AND ${source.where}
    AND account.merchant_id = $merchant AND account.role = rule_line.column2
    AND account.subject = ${byLine(({ key }) => key)}`;
}
