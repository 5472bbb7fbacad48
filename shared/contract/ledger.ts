import { z } from 'zod';
import { agreementName } from './agreement-name.ts';
import { command, query } from './method.ts';
import { amount, count, currency, localDate, merchantId, month, sentence, writtenText } from './fields.ts';
import { incidentId, incidentTag } from './incident-tag.ts';
import { quote } from './rates.ts';

const rowId = z.string().regex(/^\d{1,19}$/);

/** Which account of the chart. `subject` is what splits the role: an institution’s name and number, or a method’s id; empty where nothing does. */
const accountName = z.strictObject({
  id: rowId,
  role: z.string().max(40),
  subject: z.string().max(200),
  /** `method` is put into words by the reader’s catalogue; so is an institution that is nobody’s brand; others stand as they are. */
  subjectKind: z.enum(['provider_account', 'bank_account', 'method', 'merchant']),
});

export type AccountName = z.output<typeof accountName>;

const accountBalance = z.strictObject({
  currency,
  /** Before the month, in it by side, and at its end: opening + debits − credits = closing. Debit balances are positive. */
  opening: amount,
  debits: amount,
  credits: amount,
  closing: amount,
  postings: count,
});

const account = accountName.extend({
  code: z.number().int(),
  type: z.enum(['asset', 'liability', 'equity', 'income', 'expense']),
  balances: z.array(accountBalance),
});

export type LedgerAccount = z.output<typeof account>;

const posting = z.strictObject({ account: accountName, amount });

const entry = z.strictObject({
  id: rowId,
  kind: z.string().max(40),
  occurredOn: localDate,
  period: month,
  /** Its own month, where that was closed when it came. */
  lateFrom: month.nullable(),
  /** The entry it takes back, and the one that took it back. */
  reverses: rowId.nullable(),
  reversedBy: rowId.nullable(),
  /** What it is about: a payment’s id, a batch’s or a bank line’s reference. */
  reference: z.string(),
  /** Where it comes from; null for what Nikash or a person booked. `line` is null where it stands for several lines. */
  source: z.strictObject({ file: z.string(), line: count.nullable() }).nullable(),
  postings: z.array(posting),
  /** Of a payment that was made while its provider or rail was down. */
  incident: incidentTag.nullable(),
});

export type LedgerEntry = z.output<typeof entry>;

/** A line of a file that an entry rests on, as it stands there. */
const sourceLine = z.strictObject({
  file: z.string(),
  line: count,
  raw: z.string(),
  reference: z.string(),
  amount,
  incident: incidentTag.nullable(),
});

const step = z.strictObject({
  id: rowId,
  kind: z.enum(['import', 'import_undone', 'match', 'unmatch', 'write_off', 'reconcile', 'note']),
  /** What was done, in words. */
  what: sentence,
  at: z.string(),
  undone: z.boolean(),
});

export type HistoryStep = z.output<typeof step>;

const reserveSchedule = z.strictObject({
  /** The account of the provider, as `accountName.subject` says it. */
  account: z.string().max(200),
  currency,
  totals: z.strictObject({
    held: amount,
    released: amount,
    open: amount,
    due: amount,
    overdue: amount,
    /** Given back, and no hold before it explains it. */
    unallocated: amount,
  }),
  /** By agreements: what should be held today, and what of it is missing. Null where none speaks of a reserve. */
  owed: z.strictObject({ should: amount, short: amount }).nullable(),
  /** In the order in which they fall due. */
  holds: z.array(
    z.strictObject({
      id: rowId,
      day: localDate,
      releaseOn: localDate.nullable(),
      /** The agreement that sets the day; null where the provider's own file said it, or nobody did. */
      agreement: agreementName.nullable(),
      held: amount,
      released: amount,
      open: amount,
      state: z.enum(['held', 'due', 'overdue', 'released']),
    }),
  ),
});

export type ShownReserve = z.output<typeof reserveSchedule>;

export const ledger = {
  /** Every account of a merchant with its balances over a month: a trial balance. Sums to zero in each currency. */
  'ledger.accounts': query(
    z.strictObject({ merchantId, month }),
    z.strictObject({
      month,
      base: currency,
      accounts: z.array(account),
      totals: z.array(z.strictObject({ currency, opening: amount, debits: amount, credits: amount, closing: amount })),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /**
   * Entries newest first, of one account or of all, in one month, up to a month's end, or ever; the next page begins
   * `before` the last shown. Of an incident those of the payments that fell into it, and none once it is dismissed.
   */
  'ledger.entries': query(
    z.strictObject({
      merchantId,
      accountId: rowId.optional(),
      currency: currency.optional(),
      month: month.optional(),
      through: month.optional(),
      incidentId: incidentId.optional(),
      before: rowId.optional(),
      limit: z.number().int().min(1).max(200).default(100),
    }),
    z.strictObject({ entries: z.array(entry), next: rowId.nullable() }),
    ['workspace_locked', 'merchant_unknown', 'incident_unknown'],
  ),
  /** One entry down to the lines of the files it rests on. */
  'ledger.entry': query(
    z.strictObject({ merchantId, entryId: rowId }),
    z.strictObject({
      entry,
      lines: z.array(sourceLine),
      /** Lines beyond those shown. */
      more: count,
      /** The match it was booked for. */
      why: sentence.nullable(),
      /** Rates it was booked at. */
      rates: z.array(quote),
      /** The link of the audit chain that covers it. */
      link: z.strictObject({ seq: count, command: z.string(), at: z.string(), hash: z.string() }).nullable(),
    }),
    ['workspace_locked', 'merchant_unknown', 'entry_unknown'],
  ),
  /** What providers keep in reserve, as of today where the merchant is: which holds come back when, and which are late. */
  'ledger.reserve': query(
    z.strictObject({ merchantId }),
    z.strictObject({ asOf: localDate, schedules: z.array(reserveSchedule) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** What was done and can be undone, newest first. */
  'ledger.history': query(
    z.strictObject({ merchantId }),
    z.strictObject({ steps: z.array(step), canUndo: z.boolean(), canRedo: z.boolean() }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** Takes the latest step back that still stands. */
  'ledger.undo': command(z.strictObject({ merchantId }), z.strictObject({ step }), [
    'workspace_locked',
    'merchant_unknown',
    'nothing_to_undo',
    'period_closed',
    'import_relied_on',
  ]),
  /** Does again what was undone last; a new step forgets what could be redone. */
  'ledger.redo': command(z.strictObject({ merchantId }), z.strictObject({ step }), [
    'workspace_locked',
    'merchant_unknown',
    'nothing_to_redo',
    'period_closed',
    'import_relied_on',
  ]),
  /** Walks the whole file: sums per currency, the audit chain and its head, foreign keys, integrity, control totals. */
  'ledger.verify': query(
    z.strictObject({}),
    z.strictObject({
      ok: z.boolean(),
      findings: z.array(z.strictObject({ code: z.string(), where: z.string(), message: z.string() })),
      checked: z.strictObject({ entries: count, postings: count, links: count, rows: count, imports: count }),
    }),
    ['workspace_locked', 'cancelled'],
  ),
  /** After a restored backup: takes the chain as it stands as the one to go on from, with a reason, on record. */
  'ledger.acceptHead': command(
    z.strictObject({ reason: writtenText.trim().min(1).max(500) }),
    z.strictObject({ seq: count, hash: z.string() }),
    ['workspace_locked', 'head_in_order'],
  ),
};
