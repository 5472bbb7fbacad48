import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { readEntryDay, readSwiftDay } from './read-swift-day.ts';

/** Credit, debit, the reversal of each, and (MT942 alone) what is expected and not booked yet. */
export type EntryMark = 'C' | 'D' | 'RC' | 'RD' | 'EC' | 'ED';

/** A statement line, `:61:`, as it stands; its currency is the statement's. */
export type Entry = {
  readonly valueOn: LocalDate;
  readonly entryOn: LocalDate | null;
  /** Dates that were written as 29 or 30 February and do not exist, with the day they are taken for. */
  readonly bent: readonly { readonly text: string; readonly day: LocalDate }[];
  readonly mark: EntryMark;
  readonly fundsCode: string | null;
  /** With a decimal comma or none. */
  readonly amount: string;
  /** `NTRF`, `S103`, `FCHG`. */
  readonly type: string | null;
  /** Reference for the account owner. */
  readonly ownerReference: string;
  /** The bank's own reference, behind `//`. */
  readonly bankReference: string;
  readonly supplement: string;
};

/**
 * Field 61 (SWIFT standards, category 9): value date, entry date, mark, third letter of the currency, amount, type,
 * reference for the owner, bank's reference, supplementary details. Some banks put a space or a line break before the amount.
 */
const form =
  /^(?<value>\d{6})(?<entry>\d{4})?(?<mark>R?[CD]|E[CD])(?<funds>[A-Z])?[\n ]?(?<amount>\d{0,18},\d{0,9}|\d{1,18})(?<rest>.*)$/s;

/** Null for what is no statement line; `faulty` for one whose date does not exist. */
export function readEntry(lines: readonly string[]): Entry | { readonly faulty: string } | null {
  const found = form.exec(lines.map((line) => line.trimEnd()).join('\n'))?.groups;
  const { value = '', entry, mark = '', funds, amount = '', rest = '' } = found ?? {};
  if (found === undefined || amount === ',') return null;
  const valueDay = readSwiftDay(value);
  if (valueDay === null) return { faulty: value };
  const entryDay = entry === undefined ? null : readEntryDay(entry, valueDay.day);
  if (entry !== undefined && entryDay === null) return { faulty: entry };
  return {
    valueOn: valueDay.day,
    entryOn: entryDay?.day ?? null,
    bent: [
      ...(valueDay.bent ? [{ text: value, day: valueDay.day }] : []),
      ...(entryDay?.bent === true ? [{ text: entry ?? '', day: entryDay.day }] : []),
    ],
    mark: mark as EntryMark,
    fundsCode: funds ?? null,
    amount,
    ...readReferences(rest),
  };
}

function readReferences(text: string): Pick<Entry, 'type' | 'ownerReference' | 'bankReference' | 'supplement'> {
  const [first = '', ...supplement] = text.split('\n');
  const type = /^[A-Z][A-Z0-9 ]{3}/.exec(first)?.[0] ?? null;
  const references = first.slice(type?.length ?? 0);
  const slashes = references.indexOf('//');
  return {
    type,
    ownerReference: (slashes < 0 ? references : references.slice(0, slashes)).trim(),
    bankReference: (slashes < 0 ? '' : references.slice(slashes + 2)).trim(),
    supplement: supplement.join(' ').trim(),
  };
}

/** The reversal of a debit is a credit. */
export const isCredit = ({ mark }: Entry): boolean => mark === 'C' || mark === 'RD' || mark === 'EC';

/** MT942 announces what is not booked yet. */
export const isExpected = ({ mark }: Entry): boolean => mark === 'EC' || mark === 'ED';
