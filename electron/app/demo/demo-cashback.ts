import type { Input } from '../../../shared/contract/contract.ts';
import { addDays, firstDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { BankLine } from './demo-statement.ts';

/** A scheme as `cashback add` takes it: its account is the name of the bank. */
export type DemoScheme = Omit<Input<'cashback.save'>['scheme'], 'account'> & { readonly account: string };

export const cashbackBank = 'State Bank of India';

const ownCard = '416021XXXXXX5512';
const otherCard = '552137XXXXXX9034';

type CashbackLine = { readonly on: number; readonly text: string; readonly rupees: bigint };

/**
 * What the shop paid from its second account, and what came back for it: three purchases with the card that earns and one
 * with another card; five payments to persons, one of them while the offer stood still, and one to a merchant. For the
 * second purchase and for the third payment that counts nothing came.
 */
const lines: readonly CashbackLine[] = [
  { on: 2, text: 'UPI/P2P/{rrn}/ASHA DEVI', rupees: -600n },
  { on: 3, text: `POS ${ownCard} META ADS`, rupees: -8_000n },
  { on: 4, text: 'UPI/{rrn}/WHATSAPP CASHBACK', rupees: 35n },
  { on: 5, text: 'UPI/P2P/{rrn}/NEELAM SAINI', rupees: -250n },
  { on: 6, text: `POS ${otherCard} GOOGLE ADS`, rupees: -3_500n },
  { on: 8, text: 'UPI/P2P/{rrn}/KAMAL TAILOR', rupees: -450n },
  { on: 9, text: 'CARD CASHBACK', rupees: 240n },
  { on: 10, text: 'UPI/P2M/{rrn}/GUPTA SNACKS', rupees: -180n },
  { on: 12, text: `POS ${ownCard} PACKMART ONLINE`, rupees: -4_250n },
  { on: 12, text: 'UPI/{rrn}/WHATSAPP CASHBACK', rupees: 21n },
  { on: 14, text: 'UPI/P2P/{rrn}/SALIM KHAN', rupees: -900n },
  { on: 18, text: `POS ${ownCard} META ADS`, rupees: -6_400n },
  { on: 20, text: 'UPI/P2P/{rrn}/ASHA DEVI', rupees: -750n },
  { on: 24, text: 'CARD CASHBACK', rupees: 192n },
];

/** The lines of the second account's statement that are about cashback, in the order of their days. */
export const cashbackLines = (month: Month): readonly BankLine[] =>
  lines.map(({ on, text, rupees }, index) => {
    const day = addDays(firstDayOf(month), on - 1);
    const rrn = `${day.slice(2).replaceAll('-', '')}${String(700_101 + 37 * index)}`;
    const reference = text.includes('{rrn}') ? rrn : `${rupees < 0n ? 'POS' : 'CBK'}${rrn.slice(0, 9)}`;
    return { day, minute: 12 * 60, narration: text.replace('{rrn}', rrn), reference, paise: rupees * 100n };
  });

const invented = 'Invented for the demo, after what the press told of such offers.';

/** The two offers behind them. A payment falls under one by what the bank writes: card purchases `POS`, the others `UPI`. */
export function demoSchemes(month: Month): readonly DemoScheme[] {
  const on = (day: number): LocalDate => addDays(firstDayOf(month), day - 1);
  const terms = { account: cashbackBank, direction: 'spent', currency: 'INR', from: on(1), source: invented } as const;
  return [
    {
      ...terms,
      name: 'Business card, 3%',
      issuer: cashbackBank,
      instrument: { kind: 'own_card', lastFour: ownCard.slice(-4) },
      words: ['POS'],
      reward: { kind: 'percent', percent: '3' },
      paidWithinDays: 10,
      receipt: { words: ['CARD CASHBACK'] },
    },
    {
      ...terms,
      name: 'WhatsApp Pay, first three payments',
      issuer: 'WhatsApp Pay',
      instrument: { kind: 'person_to_person' },
      words: ['UPI'],
      reward: { kind: 'up_to', amount: { amount: '3500', currency: 'INR' } },
      firstPayments: 3,
      pauses: [{ from: on(5), to: on(6) }],
      paidWithinDays: 7,
      receipt: { words: ['WHATSAPP CASHBACK'] },
    },
  ];
}
