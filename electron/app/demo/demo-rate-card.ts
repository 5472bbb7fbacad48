import type { Input } from '../../../shared/contract/contract.ts';
import { firstDayOf, type Month } from '../../../shared/kernel/local-date.ts';

/** A card as `rate-card add` takes it: its account is the name of the provider. */
export type DemoRateCard = Input<'fees.saveCard'>['card'];

const gst = '18';

/** What the shop agreed with PhonePe: what every sale of the demo is charged by, but for the two that are planted. */
export const demoRateCard = (month: Month): DemoRateCard => ({
  name: 'PhonePe, as agreed',
  providerAccount: 'PhonePe',
  currency: 'INR',
  from: firstDayOf(month),
  source: 'Invented for the demo. UPI: Payment and Settlement Systems Act 2007, section 10A.',
  lines: [
    { methods: ['upi'], percent: '0', taxPercent: gst, note: 'Free by law' },
    { methods: ['upi_wallet'], bandTo: '2000', percent: '0', taxPercent: gst },
    { methods: ['upi_wallet'], percent: '1.1', taxPercent: gst, note: 'NPCI, March 2023' },
    { methods: ['credit_card'], percent: '1.95', taxPercent: gst },
    { methods: ['debit_card'], percent: '1.8', taxPercent: gst },
  ],
});
