import type { Reader } from '../connection.ts';
import { integerOf } from '../row.ts';
import type { Finding } from './finding.ts';

/** By account and currency the two sum to nothing: `sign` is what the original counts for. */
const pairsThatDiffer = (column: 'reverses' | 'repeats', sign: '' | '-'): string => `
  SELECT DISTINCT id, original FROM (
    SELECT entry.id, entry.${column} AS original,
           SUM(iif(posting.entry_id = entry.id, posting.amount, ${sign}posting.amount)) AS amount,
           SUM(iif(posting.entry_id = entry.id, posting.frac, ${sign}posting.frac)) AS frac
    FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_id IN (entry.id, entry.${column})
    WHERE entry.${column} IS NOT NULL
    GROUP BY entry.id, posting.account_id, posting.currency
  ) WHERE frac % 1000000000 <> 0 OR amount + frac / 1000000000 <> 0 ORDER BY id LIMIT 1001`;

/** Entries that take another back, or say it again, and do not come to what they should. */
export const reversalFaults = (reader: Reader): Finding[] => [
  ...reader
    .read(pairsThatDiffer('reverses', ''))
    .all()
    .map((row): Finding => {
      const [id, original] = [integerOf(row, 'id'), integerOf(row, 'original')];
      const message = `Entry ${id} takes entry ${original} back, but its postings are not those of ${original} turned round.`;
      return { code: 'reversal_differs', where: `journal_entry ${id}`, message };
    }),
  ...reader
    .read(pairsThatDiffer('repeats', '-'))
    .all()
    .map((row): Finding => {
      const [id, original] = [integerOf(row, 'id'), integerOf(row, 'original')];
      const message = `Entry ${id} says entry ${original} again, but its postings are not those of ${original}.`;
      return { code: 'reversal_differs', where: `journal_entry ${id}`, message };
    }),
];
