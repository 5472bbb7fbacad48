import { expect, it } from 'vitest';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { PaperHead } from '../../shared/contract/paper-head.ts';
import { asId, type CallId } from '../../shared/kernel/ids.ts';
import { Declined } from './declined.ts';
import { exportingBridge } from './exporting-bridge.ts';
import { guardedBridge } from './guarded-bridge.ts';
import { watchedBridge } from './watched-bridge.ts';

const proofNeeded = { ok: false, code: 'proof_needed', details: {} } as const;
const done = { ok: true, value: {} } as const;

/** A bridge that answers with these, one after the other, and keeps what it was asked. */
function bridgeOf(answers: readonly unknown[]) {
  const asked: unknown[] = [];
  const left = [...answers];
  const bridge = {
    host: 'browser',
    platform: 'linux',
    call: async (method: string, input: unknown, callId?: CallId) => {
      asked.push([method, input, ...(callId === undefined ? [] : [callId])]);
      return left.shift();
    },
    cancel: async (callId: CallId) => void asked.push(['cancel', callId]),
    savePdf: async (name: string, head?: PaperHead) => {
      asked.push(['savePdf', name, ...(head === undefined ? [] : [head.title])]);
      return name;
    },
    saveText: async (name: string, text: string) => {
      asked.push(['saveText', name, text]);
      return name;
    },
    saveFile: async (name: string, bytes: Uint8Array) => {
      asked.push(['saveFile', name, bytes.length]);
      return name;
    },
  } as unknown as Bridge;
  return { bridge, asked };
}

const head: PaperHead = { whose: '', title: 'Turnover', foot: '', counted: '', language: 'en', landscape: false };
const month = { merchantId: asId<'merchant'>('shop'), month: '2026-10' };

it('asks for the proof and makes the same call once more', async () => {
  const { bridge, asked } = bridgeOf([proofNeeded, done]);
  let proofs = 0;
  const guarded = guardedBridge(bridge, async () => {
    proofs += 1;
    return true;
  });
  const callId: CallId = asId('c1');
  expect(await guarded.call('periods.close', month, callId)).toEqual(done);
  expect(proofs).toBe(1);
  expect(asked).toEqual([
    ['periods.close', month, 'c1'],
    ['periods.close', month, 'c1'],
  ]);
});

it('does not call again where no proof is given, nor a third time where it did not help', async () => {
  const refused = bridgeOf([proofNeeded]);
  expect(await guardedBridge(refused.bridge, async () => false).call('periods.close', month)).toEqual(proofNeeded);
  expect(refused.asked).toHaveLength(1);

  const again = bridgeOf([proofNeeded, proofNeeded]);
  expect(await guardedBridge(again.bridge, async () => true).call('periods.close', month)).toEqual(proofNeeded);
  expect(again.asked).toHaveLength(2);
});

it('asks nothing for any other answer', async () => {
  const locked = { ok: false, code: 'workspace_locked', details: {} } as const;
  const { bridge } = bridgeOf([done, locked]);
  const guarded = guardedBridge(bridge, () => Promise.reject(new Error('asked')));
  expect(await guarded.call('periods.close', month)).toEqual(done);
  expect(await guarded.call('periods.close', month)).toEqual(locked);
});

it('writes nothing before the backend allowed it', async () => {
  const { bridge, asked } = bridgeOf([proofNeeded, done, done]);
  const exporting = exportingBridge(bridge, (_, save) => save());
  await expect(exporting.saveText('a.csv', 'x')).rejects.toBeInstanceOf(Declined);
  expect(asked).toEqual([['vault.allowExport', {}]]);
  expect(await exporting.saveText('a.csv', 'x')).toBe('a.csv');
  expect(await exporting.savePdf('b.pdf', head)).toBe('b.pdf');
  expect(asked.slice(1)).toEqual([
    ['vault.allowExport', {}],
    ['saveText', 'a.csv', 'x'],
    ['vault.allowExport', {}],
    ['savePdf', 'b.pdf', 'Turnover'],
  ]);
});

it('writes a document as it is: there are no amounts in it to hide', async () => {
  const { bridge, asked } = bridgeOf([proofNeeded, done]);
  const exporting = exportingBridge(bridge, async () => null);
  await expect(exporting.saveFile('pan.pdf', new Uint8Array(3))).rejects.toBeInstanceOf(Declined);
  expect(await exporting.saveFile('pan.pdf', new Uint8Array(3))).toBe('pan.pdf');
  expect(asked).toEqual([
    ['vault.allowExport', {}],
    ['vault.allowExport', {}],
    ['saveFile', 'pan.pdf', 3],
  ]);
});

it('writes nothing that the person did not agree to', async () => {
  const { bridge, asked } = bridgeOf([done]);
  expect(await exportingBridge(bridge, async () => null).savePdf('b.pdf')).toBeNull();
  expect(asked).toEqual([['vault.allowExport', {}]]);
});

it('names what may take long, so that it can be stopped wherever it was asked', async () => {
  const never = new Promise(() => undefined);
  const { bridge, asked } = bridgeOf([never, never, never]);
  const { bridge: watched, calls } = watchedBridge(bridge);
  void watched.call('ledger.verify', {});
  void watched.call('matching.reconcile', { merchantId: month.merchantId });
  void watched.call('vault.status', {});
  const [first, second, third] = calls.now().map(({ callId }) => callId);
  expect(asked).toEqual([
    ['ledger.verify', {}, first],
    ['matching.reconcile', { merchantId: month.merchantId }, second],
    ['vault.status', {}],
  ]);
  expect(first).not.toBe(second);
  expect(third).toBeNull();
  calls.cancelAll();
  expect(asked.slice(3)).toEqual([
    ['cancel', first],
    ['cancel', second],
  ]);
});

it('knows what runs, also when it fails, and cancels what has a name', async () => {
  let end: (answer: unknown) => void = () => undefined;
  const { bridge, asked } = bridgeOf([new Promise((resolve) => (end = resolve)), Promise.reject(new Error('gone'))]);
  const { bridge: watched, calls } = watchedBridge(bridge);
  expect(calls.busy()).toBe(false);
  const first = watched.call('imports.commit', { merchantId: month.merchantId, files: [] }, asId('c1'));
  const second = watched.call('vault.status', {});
  await expect(second).rejects.toThrow('gone');
  expect(calls.busy()).toBe(true);
  calls.cancelAll();
  expect(asked.at(-1)).toEqual(['cancel', 'c1']);
  end(done);
  await first;
  expect(calls.busy()).toBe(false);
});
