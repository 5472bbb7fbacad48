import { expect, it } from 'vitest';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { testBackend, testMerchant } from '../../testing/test-backend.ts';
import { makeDemoMonth } from '../demo/make-demo-month.ts';

it('hears a cancel that comes from outside while rows are booked', async () => {
  const test = testBackend();
  try {
    const merchantId = await testMerchant(test);
    const texts = Array.from(
      { length: 12 },
      (_, seed) => makeDemoMonth({ month: '2026-10' as Month, seed }).files[0]?.text ?? '',
    );
    const text = texts.map((one, index) => (index === 0 ? one : one.slice(one.indexOf('\n') + 1))).join('');
    const controller = new AbortController();
    const answer = await test.dispatch(
      'imports.commit',
      { merchantId, files: [test.file('long.csv', text)] },
      {
        callId: asId('call'),
        signal: controller.signal,
        // As a host does: the wish comes as an event of its own, which is heard only if the work lets others in.
        onProgress: () => setTimeout(() => controller.abort()),
      },
    );
    expect(answer).toMatchObject({ ok: false, code: 'cancelled' });
    expect((await test.ask('imports.list', {})).imports).toEqual([]);
  } finally {
    await test.remove();
  }
});
