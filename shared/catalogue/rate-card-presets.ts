import type { RateCardLine } from '../contract/rate-card.ts';
import type { CurrencyCode } from './currencies.ts';
import type { InstitutionId } from './institutions.ts';

/**
 * How far a preset can be trusted. `law`: a statute says so. `page`: the provider's own price page, as others have copied it
 * down, on the day in `asOf`. `hearsay`: widely told, and not verified at all. Whichever it is, an agreement goes before it.
 */
export type PresetStanding = 'law' | 'page' | 'hearsay';

export type RateCardPreset = {
  readonly id: string;
  readonly name: string;
  /** Null fits any provider. */
  readonly institution: InstitutionId | null;
  readonly currency: CurrencyCode;
  /** A statute's first day; else the day the price was read. */
  readonly asOf: string;
  readonly standing: PresetStanding;
  readonly source: string;
  readonly lines: readonly RateCardLine[];
  readonly refundKeepsFee: boolean;
};

/** GST on services of payment providers in India: CGST Act 2017 with notification 11/2017, 18 %. */
const gst = '18';

const line = (
  methods: RateCardLine['methods'],
  percent: string,
  taxPercent: string,
  more: Partial<RateCardLine> = {},
): RateCardLine => ({
  methods,
  bandFrom: null,
  bandTo: null,
  percent,
  fixed: '0',
  min: null,
  max: null,
  taxPercent,
  note: '',
  ...more,
});

const foreignCards =
  'International, American Express and Diners cards usually cost more; a report calls them cards all the same.';

/** Beginnings for a rate card: what a provider lists, or the law. Amounts are major units of the card's currency. */
export const rateCardPresets: readonly RateCardPreset[] = [
  {
    id: 'upi_zero_india',
    name: 'UPI without a fee (law, India)',
    institution: null,
    currency: 'INR',
    asOf: '2020-01-01',
    standing: 'law',
    source:
      'Payment and Settlement Systems Act 2007, section 10A; Income-tax Act 1961, section 269SU; CBDT circulars 32/2019 and 16/2020. RuPay debit cards are free too; reports do not tell them from other debit cards.',
    lines: [
      line(['upi'], '0', gst, {
        note: 'Payment from a bank account; UPI from a wallet or a credit card is another thing',
      }),
    ],
    refundKeepsFee: true,
  },
  {
    id: 'cashfree_list',
    name: 'Cashfree list price',
    institution: 'cashfree',
    currency: 'INR',
    asOf: '2026-01-01',
    standing: 'page',
    source: 'List price of cashfree.com/payment-gateway-charges as copied by others; check your agreement.',
    lines: [
      line(['emi'], '2.15', gst, { note: 'Credit card EMI, 1.90 % + 0.25 %' }),
      line(['pay_later'], '2.2', gst),
      line(
        ['upi', 'credit_card', 'debit_card', 'card', 'prepaid_card', 'netbanking', 'wallet', 'upi_wallet'],
        '1.95',
        gst,
        {
          note: foreignCards,
        },
      ),
      line(['bank_transfer'], '0', gst, { fixed: '20' }),
    ],
    refundKeepsFee: true,
  },
  {
    id: 'stripe_us_list',
    name: 'Stripe list price, United States',
    institution: 'stripe',
    currency: 'USD',
    asOf: '2026-09-20',
    standing: 'page',
    source: 'List price of stripe.com/pricing as copied by others; check your agreement.',
    lines: [
      line(['card', 'credit_card', 'debit_card', 'prepaid_card'], '2.9', '0', {
        fixed: '0.30',
        note: 'Domestic cards; international ones 1.5 % more',
      }),
      line(['direct_debit'], '0.8', '0', { max: '5', note: 'ACH direct debit' }),
    ],
    refundKeepsFee: true,
  },
  {
    id: 'razorpay_list',
    name: 'Razorpay list price',
    institution: 'razorpay',
    currency: 'INR',
    asOf: '2026-01-01',
    standing: 'hearsay',
    source: 'Standard plan as widely told, 2 % and 3 %; not verified; check your agreement.',
    lines: [line(['emi', 'pay_later'], '3', gst), line('any', '2', gst, { note: foreignCards })],
    refundKeepsFee: true,
  },
  {
    id: 'payu_list',
    name: 'PayU list price',
    institution: 'payu',
    currency: 'INR',
    asOf: '2026-01-01',
    standing: 'hearsay',
    source: 'Standard plan as widely told, 2 % and 3 %; not verified; check your agreement.',
    lines: [line(['emi', 'pay_later'], '3', gst), line('any', '2', gst, { note: foreignCards })],
    refundKeepsFee: true,
  },
  {
    id: 'phonepe_list',
    name: 'PhonePe Payment Gateway list price',
    institution: 'phonepe',
    currency: 'INR',
    asOf: '2026-01-01',
    standing: 'hearsay',
    source: 'UPI by law; the rest as widely told, 1.95 %; not verified; check your agreement.',
    lines: [
      line(['upi'], '0', gst, { note: 'Zero MDR, PSS Act 2007, section 10A' }),
      line('any', '1.95', gst, { note: foreignCards }),
    ],
    refundKeepsFee: true,
  },
];
