import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { TextFormat } from '../text/text-format.ts';
import { lineFormat } from '../lines/line-format.ts';
import { splitFields } from './split-fields.ts';
import { readStatements } from './read-statements.ts';

/** The first field or the frame of a message, within the lines that a bank may print before it. */
const beginning = /^(?:\{1:F|:(?:20|25P?|28C?|60[FM]|61|62[FM]|940|942):)/;
/** A field that statements have and no other message has. */
const ownField = /^(?:\{.*\{4:\s*)?:(?:25P?|28C?|34F|60[FM]|61|62[FM]):/m;
const linesBefore = 5;

/**
 * SWIFT's customer statement (MT940) and interim transaction report (MT942), as banks hand them out as files. `currency` is
 * what a person says of a file without any balance, which alone would name it.
 */
const mt940In = (currency: CurrencyCode | null): TextFormat => ({
  inCurrency: mt940In,
  ...lineFormat({
    id: 'mt940.statement',
    label: 'SWIFT MT940 or MT942 statement',
    kind: 'statement',
    institution: 'other_bank',
    // Its days bear no clock and no zone.
    timeZone: 'UTC',
    versions:
      'MT940 and MT942, with or without the SWIFT frame, several statements and accounts in a file; details free, structured (?20) or coded (/EREF/)',
    checks: 'opening + lines = closing of each statement, pages of a statement, sums and counts of MT942',
    recognises: (head) =>
      ownField.test(head) &&
      head
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== '')
        .slice(0, linesBefore)
        // A control character of the line it came over may stand before the frame.
        .some((line) => beginning.test(line.replace(/^[^!-~]+/, ''))),
    open: (findings) => {
      const statements = readStatements(findings, currency);
      const fields = splitFields(statements);
      return {
        read: fields.read,
        end: () => {
          fields.end();
          statements.end();
        },
      };
    },
  }),
});

export const mt940Statement = mt940In(null);
