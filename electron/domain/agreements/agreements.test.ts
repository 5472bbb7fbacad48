import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement as agreementSchema } from '../../../shared/contract/agreement.ts';
import { addDays, fromDayNumber, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreedDays, agreedOn } from './agreed-days.ts';
import { agreementState } from './agreement-states.ts';
import { agreementText } from './agreement-text.ts';
import { agreedInOrder, latestAgreed, type KeptAgreement } from './kept-agreement.ts';
import { followsAgreed, nextAgreement } from './next-agreement.ts';
import { keptOf } from './testing/kept.ts';

const day = (text: string): LocalDate => text as LocalDate;
const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const only = { signedBy: ['manager'] } as const;

describe('agreementText', () => {
  it('is one text for one agreement, whatever the order of its keys, and reads back as itself', () => {
    const { agreement } = keptOf('a', 1);
    const text = agreementText(agreement);
    const turned = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(agreement).toReversed())),
    ) as typeof agreement;
    expect(agreementText(turned)).toBe(text);
    expect(agreementText(agreementSchema.parse(JSON.parse(text)))).toBe(text);
    expect(text.startsWith('{"format":1,"manager":{')).toBe(true);
  });

  it('is another text for a paisa more', () => {
    const before = keptOf('a', 1).agreement;
    const [schedule] = before.terms.fees;
    const [first, second] = schedule?.lines ?? [];
    if (schedule === undefined || first === undefined || second === undefined) throw new Error('two lines');
    const terms = { ...before.terms, fees: [{ ...schedule, lines: [first, { ...second, fixed: '3.01' }] }] };
    expect(agreementText({ ...before, terms })).not.toBe(agreementText(before));
  });
});

describe('agreedDays', () => {
  const days = (...kept: readonly KeptAgreement[]) =>
    agreedDays(kept).map(({ from, to, name }) => [name.version, from, to]);

  it.each<readonly [string, readonly KeptAgreement[], unknown]>([
    ['one until further notice', [keptOf('a', 1)], [[1, '2026-10-01', null]]],
    ['nothing that only one has signed', [keptOf('a', 1, {}, only)], []],
    [
      'the next from its own first day on',
      [keptOf('a', 1), keptOf('b', 2, { from: day('2026-11-15') })],
      [
        [1, '2026-10-01', '2026-11-14'],
        [2, '2026-11-15', null],
      ],
    ],
    ['only the next of the same first day', [keptOf('a', 1), keptOf('b', 2)], [[2, '2026-10-01', null]]],
    [
      'nothing again of the first after the second has ended',
      [keptOf('a', 1), keptOf('b', 2, { from: day('2026-11-01'), to: day('2026-11-30') })],
      [
        [1, '2026-10-01', '2026-10-31'],
        [2, '2026-11-01', '2026-11-30'],
      ],
    ],
    [
      'a hole where the first ended before the second began',
      [keptOf('a', 1, { to: day('2026-10-20') }), keptOf('b', 2, { from: day('2026-11-01') })],
      [
        [1, '2026-10-01', '2026-10-20'],
        [2, '2026-11-01', null],
      ],
    ],
  ])('give %s', (_, kept, expected) => {
    expect(days(...kept)).toEqual(expected);
    expect(days(...kept.toReversed())).toEqual(expected);
  });

  it('are never shared, and every day has the newest version whose first day has come, unless it ended', () => {
    const anyDay = fc.integer({ min: 20_700, max: 20_760 }).map(fromDayNumber);
    const drawn = fc.array(
      fc.record({ from: anyDay, length: fc.option(fc.integer({ min: 0, max: 40 })), signed: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(drawn, anyDay, (all, asked) => {
        const kept = all
          .toSorted((one, other) => (one.from < other.from ? -1 : 1))
          .map(({ from, length, signed }, index) =>
            keptOf(
              String.fromCodePoint(97 + index),
              index + 1,
              { from, to: length === null ? null : addDays(from, length) },
              signed ? {} : only,
            ),
          );
        const newest = kept.findLast(
          ({ signedBy, agreement }) => signedBy.length === 2 && agreement.terms.from <= asked,
        );
        const to = newest?.agreement.terms.to ?? null;
        const expected = newest === undefined || (to !== null && to < asked) ? null : newest.agreement.version;
        const found = agreedDays(kept);
        expect(agreedOn(found, asked)?.name.version ?? null).toBe(expected);
        expect(found.filter(({ from, to: until }) => from <= asked && (until === null || asked <= until)).length).toBe(
          expected === null ? 0 : 1,
        );
      }),
    );
  });
});

describe('agreementState', () => {
  const today = day('2026-11-20');
  const states = (...kept: readonly KeptAgreement[]) => kept.map((one) => agreementState(one, kept, today));

  it.each<readonly [string, readonly KeptAgreement[], readonly string[]]>([
    ['a proposal waits', [keptOf('a', 1, {}, only)], ['proposed']],
    ['one that was declined', [keptOf('a', 1, {}, { ...only, declined: true })], ['declined']],
    [
      'one that was answered with another',
      [keptOf('a', 1, {}, only), keptOf('b', 2, {}, { signedBy: ['merchant'], proposedBy: 'merchant' })],
      ['replaced', 'proposed'],
    ],
    [
      'the one before stays replaced when the answer is declined',
      [keptOf('a', 1, {}, only), keptOf('b', 2, {}, { signedBy: ['merchant'], declined: true })],
      ['replaced', 'declined'],
    ],
    [
      'the next version waits while the first holds',
      [keptOf('a', 1), keptOf('b', 2, {}, { ...only, supersedes: a })],
      ['agreed', 'proposed'],
    ],
    [
      'a later one that does not follow what was agreed meanwhile',
      [keptOf('a', 1), keptOf('b', 2, {}, only)],
      ['agreed', 'replaced'],
    ],
    ['the first day of the next has come', [keptOf('a', 1), keptOf('b', 2, { from: today })], ['superseded', 'agreed']],
    [
      'the first day of the next is tomorrow',
      [keptOf('a', 1), keptOf('b', 2, { from: addDays(today, 1) })],
      ['agreed', 'agreed'],
    ],
    ['its last day was yesterday', [keptOf('a', 1, { to: addDays(today, -1) })], ['ended']],
    ['its last day is today', [keptOf('a', 1, { to: today })], ['agreed']],
  ])('%s', (_, kept, expected) => {
    expect(states(...kept)).toEqual(expected);
  });
});

/** Those of every sample. */
const signers = keptOf('a', 1).agreement;

describe('what was proposed twice under one number', () => {
  const crossed = [
    keptOf('a', 2, {}, { proposedBy: 'merchant', order: 5n }),
    keptOf('b', 2, {}, { proposedBy: 'manager', order: 4n }),
  ];

  it('holds as the account manager proposed it, in whichever order the two came', () => {
    expect(latestAgreed(crossed, signers)?.hash).toBe(b);
    expect(
      latestAgreed(
        crossed.toReversed().map((one, order) => ({ ...one, order: BigInt(order) })),
        signers,
      )?.hash,
    ).toBe(b);
    expect(agreedInOrder(crossed).map(({ hash }) => hash)).toEqual([a, b]);
  });
});

describe('a new proposal', () => {
  it('has a number of its own, and follows what both have signed last', () => {
    expect(nextAgreement([], signers)).toEqual({ version: 1, supersedes: null, notBefore: null });
    expect(nextAgreement([keptOf('a', 1), keptOf('b', 2, {}, { ...only, declined: true })], signers)).toEqual({
      version: 3,
      supersedes: a,
      notBefore: '2026-10-01',
    });
  });

  it.each([
    ['the first', 1, null, '2026-01-01', [], true],
    ['the first under a later number', 100, null, '2026-01-01', [], true],
    ['the first that names one before', 1, a, '2026-01-01', [], false],
    ['the next', 2, a, '2026-10-01', [keptOf('a', 1)], true],
    ['the next, some left out', 5, a, '2026-10-01', [keptOf('a', 1)], true],
    ['the first that leaps beyond what anybody can have lost', 101, null, '2026-01-01', [], false],
    ['the next after a long silence', 101, a, '2026-10-01', [keptOf('a', 1)], true],
    ['the next that leaves none for one after it', 10_000, a, '2026-10-01', [keptOf('a', 1)], false],
    ['the next that names none', 2, null, '2026-10-01', [keptOf('a', 1)], false],
    ['the next that names another', 2, b, '2026-10-01', [keptOf('a', 1)], false],
    ['the next of the same number', 1, a, '2026-10-01', [keptOf('a', 1)], false],
    ['the next that begins before', 2, a, '2026-09-30', [keptOf('a', 1)], false],
    ['one after a proposal only', 2, null, '2026-09-30', [keptOf('a', 1, {}, only)], true],
  ] as const)('%s', (_, version, supersedes, from, kept, expected) => {
    const { agreement } = keptOf('c', version, { from: day(from) }, { supersedes });
    expect(followsAgreed(agreement, kept)).toBe(expected);
  });
});

describe('a merchant who went to another account manager', () => {
  const between = (letter: string, version: number, order: number, manager: string, from: string) => {
    const kept = keptOf(letter, version, { from: day(from) }, { order: BigInt(order) });
    const agreement = { ...kept.agreement, manager: { name: 'x', signer: manager.repeat(64) } };
    return { ...kept, agreement };
  };
  // With one manager three versions, then with another, then with the first again.
  const kept = [
    between('a', 3, 1, '2', '2026-10-01'),
    between('b', 1, 2, '3', '2026-11-01'),
    between('c', 4, 3, '2', '2026-12-01'),
  ];

  it('is held to each in its time, whatever their numbers', () => {
    expect(agreedInOrder(kept).map(({ order }) => order)).toEqual([1n, 2n, 3n]);
    expect(agreedDays(kept).map(({ from, to }) => [from, to])).toEqual([
      ['2026-10-01', '2026-10-31'],
      ['2026-11-01', '2026-11-30'],
      ['2026-12-01', null],
    ]);
  });

  it('goes on with each where the two of them stopped', () => {
    const [first, second] = kept;
    if (first === undefined || second === undefined) throw new Error('three');
    expect(nextAgreement(kept.slice(0, 2), first.agreement)).toMatchObject({ version: 4, supersedes: first.hash });
    expect(nextAgreement(kept, second.agreement)).toMatchObject({ version: 2, supersedes: second.hash });
    expect(followsAgreed({ ...second.agreement, supersedes: null }, [first])).toBe(true);
  });
});
