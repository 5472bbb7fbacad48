import { expect, it } from 'vitest';
import { idsIn } from './ids-in.ts';

it.each([
  [
    'REFUND,ORD-8990,MM-8990,MM-8870,R2512011215300000000203,T2511281010100000000199,28-11-2025,UPI_FULFILMENT,"1,05,000.00"',
    ['ORD-8990', 'MM-8990', 'MM-8870', 'R2512011215300000000203', 'T2511281010100000000199'],
  ],
  [
    '{"id":"rfnd_FgRAHdNOM4ZVbO","payment_id":"pay_29QQoUBi66xm2f","amount":1000000}',
    ['rfnd_FgRAHdNOM4ZVbO', 'pay_29QQoUBi66xm2f'],
  ],
  ['2026-10-14T09:30:00 2026-10-14 500100', []],
  ['', []],
])('%s names %j', (raw, ids) => {
  expect(idsIn(raw)).toEqual(ids);
});
