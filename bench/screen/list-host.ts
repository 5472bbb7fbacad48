import type { Contract, MethodName, Output, ParsedInput } from '../../shared/contract/contract.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { HostedBackend } from '../../electron/transport/hosted-backend.ts';

type List = Output<'matching.list'>;
type Answers = { readonly [M in MethodName]?: (input: ParsedInput<M>) => Output<M> };

const merchant: Output<'merchants.list'>['merchants'][number] = {
  id: asId('shop'),
  name: 'Rangoli Crafts',
  country: 'IN',
  industry: 'retail',
  zone: 'Asia/Kolkata',
  base: 'INR',
  currencies: ['INR', 'USD'],
  declared: [],
  side: 'merchant',
  accounts: [
    { id: '1', kind: 'provider', institution: 'PhonePe', number: '' },
    { id: '2', kind: 'bank', institution: 'HDFC Bank', number: 'XX4321' },
    { id: '3', kind: 'bank', institution: 'ICICI Bank', number: 'XX9876' },
  ],
  latestMonth: '2026-10' as never,
};

/**
 * A backend that has nothing but a list of open lines in memory: what is measured over it is the screen, and what it costs to
 * bring the list to the page, never the books. It accepts without asking.
 */
export function listHost(list: List): HostedBackend {
  let now = list;
  const before: List[] = [];
  const made = ({ left, right }: { left: readonly string[]; right: readonly string[] }): Output<'matching.accept'> => {
    before.push(now);
    const items = {
      left: now.left.filter(({ id }) => left.includes(id)).map(plain),
      right: now.right.filter(({ id }) => right.includes(id)).map(plain),
    };
    const amount = items.left[0]?.amount ?? { amount: '0', currency: 'INR' as const };
    const none = { amount: '0', currency: amount.currency };
    const match: List['matches'][number] = {
      id: asId(`m${before.length}`),
      level: 2,
      rule: 'accepted',
      ...items,
      amount,
      difference: none,
      writtenOff: none,
      why: {
        code: 'match_accepted',
        facts: { left: items.left[0]?.reference ?? '', right: items.right[0]?.reference ?? '', amount },
      },
      by: 'person',
    };
    const gone = new Set([...left, ...right]);
    now = {
      ...now,
      left: now.left.filter(({ id }) => !gone.has(id)),
      right: now.right.filter(({ id }) => !gone.has(id)),
      nearMisses: now.nearMisses.filter((near) => ![...near.left, ...near.right].some((id) => gone.has(id))),
      matches: [...now.matches, match],
    };
    return { match, learned: null };
  };
  const answers: Answers = {
    'vault.status': () => ({
      state: 'open',
      demo: false,
      keyring: false,
      secret: 'passphrase',
      recovery: 'confirmed',
      waitMs: 0,
      readOnly: null,
      fileName: 'bench',
    }),
    'merchants.list': () => ({ merchants: [merchant] }),
    'matching.list': () => now,
    'matching.accept': made,
    'views.list': () => ({ views: [] }),
  };
  return {
    dispatch: async (method, input) => {
      const answer = answers[method as keyof Contract] as ((input: unknown) => unknown) | undefined;
      return answer === undefined
        ? { ok: false, code: 'bad_request', details: { reason: `${method} is not measured` } }
        : { ok: true, value: answer(input) };
    },
    cancel: () => undefined,
    registerFile: () => Promise.reject(new Error('no file is taken here')),
    onProgress: () => () => undefined,
    lock: async () => undefined,
    close: async () => undefined,
  };
}

const plain = ({ state: _, ...item }: List['left'][number]): List['matches'][number]['left'][number] => item;
