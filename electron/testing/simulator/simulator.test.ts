import { describe, expect, it } from 'vitest';
import { money } from '../../../shared/money/money.ts';
import { seededRandom } from '../../app/demo/seeded-random.ts';
import { shuffled } from '../scenarios/shuffled.ts';
import { checkMonth, type FoundOfMonth } from './check-month.ts';
import { matchBatches } from '../../domain/matching/match-batches.ts';
import { openBooksOf, waysOf } from './open-books-of.ts';
import { reconcileMonth } from './reconcile-month.ts';
import type { SimulatedMonth } from './simulated-month.ts';
import { simulateMonth } from './simulate-month.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const seeds = Array.from({ length: full ? 10_000 : 1000 }, (_, index) => index + 1);

describe('simulated months', () => {
  it('have every planted fault found, no false exception and no false match', { timeout: 600_000 }, () => {
    const complaints: string[] = [];
    const faults = new Map<string, number>();
    let asked = 0;
    for (const seed of seeds) {
      const month = simulateMonth(seed);
      const verdict = checkMonth(month, reconcileMonth(month));
      complaints.push(...verdict.complaints.map((complaint) => `seed ${seed}: ${complaint}`));
      for (const fault of verdict.faults) faults.set(fault, (faults.get(fault) ?? 0) + 1);
      asked += verdict.asked;
    }
    expect(complaints).toEqual([]);
    expect(Object.fromEntries(faults)).toEqual(everyFaultOften);
    // Asking is for where chance made amounts equal; who always asks finds nothing either.
    expect(asked).toBeLessThan(seeds.length / 10);
  });

  it('come out the same in a hundred other orders', () => {
    for (const seed of full ? seeds.slice(0, 50) : [3, 11]) {
      const month = simulateMonth(seed);
      const usual = inText(reconcileMonth(month));
      for (let order = 1; order <= 100; order += 1) {
        const draw = seededRandom(seed * 1000 + order);
        expect(inText(reconcileMonth(month, (items) => shuffled(items, draw)))).toBe(usual);
      }
    }
  });

  it('have nothing left that a second run would match', () => {
    for (const seed of seeds.slice(0, full ? 2000 : 200)) expect(matchedAgain(simulateMonth(seed))).toEqual([]);
  });

  it('are the same months for the same seeds', () => {
    expect(simulateMonth(7)).toEqual(simulateMonth(7));
    expect(simulateMonth(7)).not.toEqual(simulateMonth(8));
  });
});

/** What the passes match when they run over what they left open. */
function matchedAgain(month: SimulatedMonth): readonly unknown[] {
  const { batches, lines } = openBooksOf(month);
  const ways = waysOf(month);
  const { matches } = matchBatches({ batches, lines }, ways);
  const batchIds = new Set(matches.flatMap((match) => match.batchIds));
  const lineIds = new Set(matches.flatMap((match) => match.lineIds));
  const left = {
    batches: batches.filter(({ id }) => !batchIds.has(id)),
    lines: lines.filter(({ id }) => !lineIds.has(id)),
  };
  return matchBatches(left, ways).matches;
}

const atLeast = 40;
const everyFaultOften = Object.fromEntries(
  [
    'dropped',
    'short_paid',
    'over_paid',
    'split',
    'split_nameless',
    'lumped',
    'lumped_nameless',
    'reference_stripped',
    'reference_and_name_stripped',
    'reference_mangled',
    'reference_cut',
    'credit_doubled',
    'day_shifted',
    'owed_taken_off',
    'unknown_credit',
    'never_settled',
    'wrong_rate',
    'fee_over_charged',
    'reserve_kept',
  ].map((fault) => [fault, expect.toSatisfy((count: number) => count >= atLeast, `at least ${atLeast} times`)]),
);

/** All of it, in an order that rests on what it says. */
const inText = ({ matches, asked, exceptions }: FoundOfMonth): string =>
  [
    ...matches.map(({ batches, lines }) => `${batches.toSorted().join()} = ${lines.toSorted().join()}`),
    ...asked.map(({ why, batches, lines }) => `${batches.toSorted().join()} ? ${lines.toSorted().join()}: ${why}`),
    ...exceptions.map(({ kind, amount, why }) => `${kind} ${amount.units} ${why}`),
  ]
    .toSorted()
    .join('\n');

describe('the check of a simulated month', () => {
  const month = simulateMonth(3);
  const found = reconcileMonth(month);
  const [match] = found.matches;
  const [exception] = found.exceptions;
  if (match === undefined || exception === undefined) throw new Error('month 3 has matches and exceptions');
  const complaintsOf = (changed: Partial<FoundOfMonth>) => checkMonth(month, { ...found, ...changed }).complaints;

  it('has nothing to say of what is right', () => {
    expect(complaintsOf({})).toEqual([]);
  });

  it.each<[string, Partial<FoundOfMonth>, RegExp]>([
    ['a match that was not made', { matches: found.matches.slice(1) }, /^not matched/],
    ['a match made twice', { matches: [...found.matches, match] }, /^linked and not so/],
    [
      'a match of the wrong line',
      { matches: [{ ...match, lines: found.matches[1]?.lines ?? [] }, ...found.matches.slice(1)] },
      /^linked and not so/,
    ],
    ['a fault that was not told', { exceptions: found.exceptions.slice(1) }, /^not told/],
    ['a fault told twice', { exceptions: [...found.exceptions, exception] }, /^told and not so/],
    [
      'an amount wrong by the smallest unit there is',
      {
        exceptions: [
          { ...exception, amount: money(exception.amount.currency, exception.amount.units + 1n) },
          ...found.exceptions.slice(1),
        ],
      },
      /^not told/,
    ],
    ['a question that was not asked', { asked: [] }, /^not asked/],
  ])('sees %s', (_, changed, complaint) => {
    expect(complaintsOf(changed)).toContainEqual(expect.stringMatching(complaint));
  });
});
