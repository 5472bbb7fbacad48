import { describe, expect, it } from 'vitest';
import { isPersonToPersonOnly, p2pWarnings } from './p2p-warnings.ts';
import { paymentMethodById, paymentMethods, type PaymentMethodId } from './payment-methods.ts';

const day = '2026-11-22';
const warnedOf = (chosen: readonly string[], on = day): readonly string[] =>
  p2pWarnings(chosen, on).map(({ id }) => id);

describe('p2pWarnings', () => {
  it('names those for persons alone, and no other', () => {
    expect(warnedOf(['upi', 'zelle', 'pix', 'paypal_friends_and_family', 'paypal', 'zelle_small_business'])).toEqual([
      'zelle',
      'paypal_friends_and_family',
    ]);
    expect(warnedOf(['bkash', 'bkash_send_money', 'nagad_send_money'])).toEqual([
      'bkash_send_money',
      'nagad_send_money',
    ]);
    expect(warnedOf([])).toEqual([]);
  });

  it('is the whole list today', () => {
    expect(paymentMethods.filter((method) => isPersonToPersonOnly(method, day)).map(({ id }) => id)).toEqual([
      'bkash_send_money',
      'nagad_send_money',
      'whatsapp_transfers_brazil',
      'zelle',
      'paypal_friends_and_family',
    ] satisfies PaymentMethodId[]);
  });

  it.each([
    ['whatsapp_pay_india', '2020-11-05', false],
    ['whatsapp_pay_india', '2020-11-06', true],
    ['whatsapp_pay_india', '2022-06-15', true],
    ['whatsapp_pay_india', '2023-09-19', true],
    ['whatsapp_pay_india', '2023-09-20', false],
    ['whatsapp_transfers_brazil', '2021-05-03', false],
    ['whatsapp_transfers_brazil', '2021-05-04', true],
    ['whatsapp_pay_brazil', '2023-04-11', false],
  ] as const)('%s on %s: %s', (id, on, warned) => {
    const method = paymentMethodById(id);
    expect(method !== null && isPersonToPersonOnly(method, on)).toBe(warned);
  });

  it('passes over an id of a newer version', () => {
    expect(warnedOf(['a_method_of_next_year', 'zelle'])).toEqual(['zelle']);
  });
});
