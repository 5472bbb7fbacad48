import { addDays, addMonths, firstDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { lakhText } from './demo-amounts.ts';
import type { BankLine } from './demo-statement.ts';

const openingPaise = 48_640_00n;
const bankCharge = 17_70n;

const dayMonthYear = (day: LocalDate): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
const cell = (paise: bigint): string => `"${lakhText(paise)}"`;

/** State Bank of India's statement of the shop's second account, over the month and two days more, with its running balance. */
export function sbiStatement(month: Month, booked: readonly BankLine[]): string {
  const until = addDays(firstDayOf(addMonths(month, 1)), 1);
  const charge: BankLine = {
    day: until,
    minute: 23 * 60,
    narration: 'SMS CHARGES',
    reference: 'CHG0000001',
    paise: -bankCharge,
  };
  let balance = openingPaise;
  const rows = [...booked, charge].toSorted(inBankOrder).map(({ day, narration, reference, paise }) => {
    balance += paise;
    const sides = paise < 0n ? [cell(-paise), ''] : ['', cell(paise)];
    return [dayMonthYear(day), dayMonthYear(day), narration, reference, ...sides, cell(balance)].join(',');
  });
  const first = dayMonthYear(firstDayOf(month));
  return `${[
    'Txn Date,Value Date,Description,Ref No./Cheque No.,Debit,Credit,Balance',
    [first, first, 'BALANCE B/F', '', '', '', cell(openingPaise)].join(','),
    ...rows,
    `,,CLOSING BALANCE,,,,${cell(balance)}`,
  ].join('\r\n')}\r\n`;
}

const inBankOrder = (left: BankLine, right: BankLine): number =>
  left.day === right.day
    ? left.minute - right.minute || (left.reference < right.reference ? -1 : 1)
    : left.day < right.day
      ? -1
      : 1;
