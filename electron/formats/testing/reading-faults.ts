import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import { methods } from '../../../shared/catalogue/methods.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { tableFormats } from '../formats.ts';
import {
  unreadDigest,
  type FileIssue,
  type FileKind,
  type FormatId,
  type NormalisedRow,
  type ReadEvent,
  type StatementBalance,
} from '../format.ts';

/** Holds the events of one reading against all that a reader promises, whatever the file. */
export type ReadingWatch = {
  readonly see: (event: ReadEvent) => void;
  /** What was not as promised, after the last event. */
  readonly faults: () => readonly string[];
  /**
   * The formats of the parts that gave something, where nothing holds the file out of the books: rows, or the settlements of a
   * report whose lumps are shown and never booked.
   */
  readonly accepted: () => ReadonlySet<FormatId>;
};

type OpenPart = {
  readonly format: FormatId;
  readonly kind: FileKind;
  /** The part is one statement, whose balances are of all its rows; texts may hold several, some without a balance. */
  readonly isOne: boolean;
  readonly identities: Set<string>;
  readonly sums: Map<string, bigint>;
  rows: number;
  twice: string | null;
};

/** `sha256` is the digest of the file's bytes, null where the reading may break off before their end. */
export function watchReading(sha256: string | null): ReadingWatch {
  const found = new Set<string>();
  /** What holds only of a file that nothing keeps out of the books. */
  const ofAccepted = new Set<string>();
  let part: OpenPart | null = null;
  const gave = new Set<FormatId>();
  let parts = 0;
  let holds = false;
  let digest: string | null = null;
  let over = false;

  const must = (holdsTrue: boolean, fault: () => string): void => {
    if (!holdsTrue) found.add(fault());
  };
  const seeIssues = (issues: readonly FileIssue[]): void => {
    holds ||= issues.some((issue) => issue.holds);
    if (part !== null && issues.some(({ code }) => code === 'settlement_listed')) gave.add(part.format);
  };

  const seeRow = (row: NormalisedRow, of: OpenPart): void => {
    rowFaults(row, of.kind).forEach((fault) => found.add(fault));
    of.rows += 1;
    if (of.identities.has(row.identity)) of.twice ??= row.identity;
    of.identities.add(row.identity);
    // An attempt moved nothing.
    if (row.kind === 'declined' || row.kind === 'pending') return;
    of.sums.set(row.currency, (of.sums.get(row.currency) ?? 0n) + row.net.units);
  };

  const seeEnd = (event: Extract<ReadEvent, { type: 'finished' }>, of: OpenPart): void => {
    must(event.rowsRead === of.rows, () => `${of.rows} rows came and ${event.rowsRead} were counted`);
    if (of.twice !== null) ofAccepted.add(`identity met twice: ${of.twice}`);
    balanceFaults(event.balances, of).forEach((fault) => ofAccepted.add(fault));
  };

  const see = (event: ReadEvent): void => {
    must(!over, () => `${event.type} after the end`);
    switch (event.type) {
      case 'unrecognised':
        must(parts === 0, () => 'unrecognised after a part');
        must(event.issue.holds, () => 'unrecognised by a note');
        seeIssues([event.issue]);
        digest = event.sha256;
        over = true;
        return;
      case 'recognised':
        must(part === null, () => 'a part begins within another');
        must(Object.hasOwn(institutions, event.institution), () => `institution ${event.institution}`);
        must(digest === null, () => 'a part after the digest');
        part = {
          format: event.format,
          kind: event.kind,
          isOne: tables.has(event.format),
          identities: new Set(),
          sums: new Map(),
          rows: 0,
          twice: null,
        };
        parts += 1;
        return;
      case 'rows':
        must(part !== null, () => 'rows outside of a part');
        must(event.rows.length > 0, () => 'no rows in an event of rows');
        seeIssues(event.issues);
        if (part !== null && event.rows.length > 0) gave.add(part.format);
        for (const row of event.rows) if (part !== null) seeRow(row, part);
        return;
      case 'finished':
        must(part !== null, () => 'finished outside of a part');
        seeIssues(event.issues);
        if (part !== null) seeEnd(event, part);
        part = null;
        digest = event.sha256;
        return;
      default:
        found.add('an unknown event');
    }
  };

  return {
    see,
    faults: () => {
      const wrongDigest = sha256 !== null && digest !== sha256 && !(holds && digest === unreadDigest);
      return [
        ...found,
        ...(holds ? [] : ofAccepted),
        ...(part === null ? [] : ['a part without an end']),
        ...(parts === 0 && !over ? ['no event'] : []),
        ...(digest === null ? ['no digest'] : wrongDigest ? ['another digest than the bytes have'] : []),
      ];
    },
    accepted: () => (holds ? new Set() : gave),
  };
}

const tables: ReadonlySet<string> = new Set(tableFormats.map(({ id }) => id));

/** Zones at the ends of the world: a moment must have its day in each. */
const zones = ['Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

function rowFaults(row: NormalisedRow, kind: FileKind): readonly string[] {
  const faults: string[] = [];
  const must = (holdsTrue: boolean, fault: string): void => {
    if (!holdsTrue) faults.push(`line ${row.line}: ${fault}`);
  };
  const { gross, fee, tax, net } = row;
  must(Number.isSafeInteger(row.line) && row.line >= 1, 'no line');
  must(isCurrencyCode(row.currency), `currency ${row.currency}`);
  must(net.units === gross.units - fee.units - tax.units, 'net is not gross less fee and tax');
  for (const amount of [gross, fee, tax, net, ...(row.balance === null ? [] : [row.balance])]) {
    must(amount.currency === row.currency, 'an amount in another currency');
    must(fitsColumns(amount), 'an amount that the ledger cannot hold');
  }
  must(row.identity.trim() !== '', 'no identity');
  for (const zone of zones) must(hasDay(row.occurredAt, zone), `no moment: ${row.occurredAt} in ${zone}`);
  for (const day of [row.valueOn, row.releaseOn])
    must(day === null || parseLocalDate(day) !== null, `no day: ${day ?? ''}`);
  must(row.method === null || Object.hasOwn(methods, row.method), `method ${row.method ?? ''}`);
  const isLine = row.kind === 'credit' || row.kind === 'debit';
  must(isLine === (kind === 'statement'), `${row.kind} in a file of the kind ${kind}`);
  if (isLine) {
    must(fee.units === 0n && tax.units === 0n, 'a statement line with a fee');
    must(row.kind === 'credit' ? net.units >= 0n : net.units <= 0n, `${row.kind} of the other sign`);
  }
  must(
    [row.reference, row.merchantReference, row.batch].every((each) => (each?.length ?? 0) <= 500),
    'an endless id',
  );
  must(row.description.length <= 1500, 'an endless description');
  must(row.reference !== '' && row.merchantReference !== '' && row.batch !== '', 'a reference of no letters');
  return faults;
}

function fitsColumns(amount: Money): boolean {
  try {
    toColumns(amount);
    return true;
  } catch {
    return false;
  }
}

function hasDay(occurredAt: string, zone: string): boolean {
  try {
    businessDate(occurredAt, zone);
    return true;
  } catch {
    return false;
  }
}

/** Opening and sum are the closing, and the sums are those of the rows. */
function balanceFaults(balances: readonly StatementBalance[], { sums, isOne }: OpenPart): readonly string[] {
  const faults: string[] = [];
  const stated = new Map<string, bigint>();
  for (const { currency, opening, closing, sum, difference } of balances) {
    stated.set(currency, (stated.get(currency) ?? 0n) + sum.units);
    if (opening.units + sum.units - closing.units !== difference.units) faults.push('a difference that is none');
    if (difference.units !== 0n) faults.push('a balance that does not add up');
    if ([opening, closing, sum, difference].some((each) => each.currency !== currency))
      faults.push('a balance of two currencies');
    if (![opening, closing, sum].every(fitsColumns)) faults.push('a balance that the ledger cannot hold');
  }
  for (const [currency, sum] of stated) {
    if (isOne && sum !== (sums.get(currency) ?? 0n))
      faults.push(`the balances of ${currency} have another sum than the rows`);
  }
  return faults;
}
