/**
 * Nikash's own files: CSV whose first column says what each line is. `account` begins what is of one account; `opening` is what it
 * began with, where its statements say so; `row` is a row of the books; `end` says how many rows there are, so that a file that was
 * cut off is known. Days and instants are ISO, amounts decimals in major units, texts as `writtenText` has them.
 */

/** The first column's heading names the kind of file and its version: no other file has it. */
export const paymentsMark = 'nikash_payments_1';
export const statementMark = 'nikash_statement_1';

export const paymentsColumns = [
  paymentsMark,
  'institution',
  'number',
  'account',
  'kind',
  'occurred_at',
  'currency',
  'gross',
  'fee',
  'tax',
  'method',
  'reference',
  'merchant_reference',
  'batch',
  'settled_on',
  'release_on',
  'description',
  'identity',
] as const;

export const statementColumns = [
  statementMark,
  'institution',
  'number',
  'account',
  'kind',
  'booked_on',
  'value_on',
  'currency',
  'amount',
  'reference',
  'narration',
  'identity',
] as const;
