import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';
import { settledSchemes } from './settled-schemes.ts';

const header = [
  'section',
  'scheme',
  'issuer',
  'date',
  'reference',
  'text',
  'currency',
  'amount',
  'state',
  'due',
  'received',
  'waiting',
  'missing',
  'due by',
  'why',
  'outcome',
];

/** Every payment of every scheme, then what came by itself; of a month, or all. In English, as a claim is written. */
export const cashbackCsv: Handlers['cashback.csv'] = ({ merchantId, month = null }, context) => {
  const { reader } = context.workspace;
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const { schemes } = settledSchemes(reader, merchant, context.clock());
  return answer({
    fileName: `cashback-${month ?? 'all'}.csv`,
    text: csvText([header, ...schemes.flatMap((settled) => linesOf(settled, month))]),
  });
};

function linesOf({ scheme, rows, receipts }: SettledScheme, month: Month | null): CsvCell[][] {
  const voice = makeVoice('en');
  const own = [scheme.name, scheme.issuer];
  const upTo = scheme.reward.kind === 'up_to';
  return [
    ...rows
      .filter(({ row }) => month === null || monthOf(row.on) === month)
      .map((one) => [
        'payment',
        ...own,
        one.row.on,
        one.row.reference,
        one.row.text,
        scheme.currency,
        one.row.amount,
        one.state,
        upTo && one.due.units > 0n ? `up to ${toDecimalText(one.due)}` : one.due,
        one.received,
        one.waiting,
        one.missing,
        one.by,
        say(one.why, voice),
        one.outcome === null ? null : say(one.outcome, voice),
      ]),
    ...receipts
      .filter(({ receipt }) => month === null || monthOf(receipt.on) === month)
      .map(({ receipt, withoutDue, why }) => [
        'receipt',
        ...own,
        receipt.on,
        receipt.reference,
        receipt.text,
        scheme.currency,
        receipt.amount,
        withoutDue.units === 0n ? 'explained' : 'without due',
        null,
        null,
        null,
        null,
        null,
        say(why, voice),
        null,
      ]),
  ];
}
