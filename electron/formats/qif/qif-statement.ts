import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { lineFormat } from '../lines/line-format.ts';
import type { TextFormat } from '../text/text-format.ts';
import { readEntries } from './read-entries.ts';
import { splitEntries } from './split-entries.ts';

/**
 * Quicken's interchange format, as banks and accounting programs still export it, for an account kept in `currency`:
 * the format itself has no place for one. Null where the account is not known: then the file is held.
 */
export const qifStatementIn = (currency: CurrencyCode | null): TextFormat => ({
  ...lineFormat({
    id: 'qif.statement',
    label: 'QIF (Quicken) account entries',
    kind: 'statement',
    institution: 'other_bank',
    // Its days bear no zone.
    timeZone: 'UTC',
    versions: 'bank, cash, card, asset and liability accounts, several in a file',
    checks: 'one date order and one decimal mark in the whole file, splits against their entry',
    recognises: (head) => /^\s*!(?:Type:|Account\b|Option:|Clear:)/i.test(head),
    open: (findings) => {
      const entries = readEntries(findings, currency);
      const lines = splitEntries(entries, findings.issue);
      return {
        read: lines.read,
        end: () => {
          lines.end();
          entries.end();
        },
      };
    },
  }),
  inCurrency: qifStatementIn,
});

export const qifStatement = qifStatementIn(null);
