import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import type { StatementFacts } from './closing-facts.ts';
import { statementGap } from './statement-gap.ts';

const day = (text: string): LocalDate => text as LocalDate;

type More = { readonly account?: string; readonly currency?: CurrencyCode };

/** Days of October 2025 as `16`, of another month as `11-16`. */
const statement = (
  from: string,
  to: string,
  opening: bigint,
  closing: bigint,
  { account = 'hdfc-1', currency = 'INR' }: More = {},
): StatementFacts => ({
  account,
  institution: 'HDFC Bank',
  from: day(from.includes('-') ? `2025-${from}` : `2025-10-${from}`),
  to: day(to.includes('-') ? `2025-${to}` : `2025-10-${to}`),
  opening: fromMinor(currency, opening),
  closing: fromMinor(currency, closing),
});

/** In every order in which the files may have been imported; the answer must not depend on it. */
const gapOf = (...statements: readonly StatementFacts[]) => {
  const found = statementGap(statements);
  const told = found === null ? null : [found.before.closing.units, found.after.opening.units];
  for (let turn = 1; turn < statements.length; turn += 1) {
    const other = statementGap([...statements.slice(turn), ...statements.slice(0, turn)].toReversed());
    expect(other === null ? null : [other.before.closing.units, other.after.opening.units]).toEqual(told);
  }
  return found;
};

describe('statementGap', () => {
  it('finds nothing where nothing follows', () => {
    expect(gapOf()).toBeNull();
    expect(gapOf(statement('01', '31', 7n, 9n))).toBeNull();
  });

  it('names the two statements between which one is missing', () => {
    const [early, late] = [statement('01', '15', 0n, 500n), statement('17', '31', 501n, 900n)];
    expect(gapOf(early, late)).toEqual({ before: early, after: late });
  });

  it('asks for nothing where days are left out and the balance is the same', () => {
    expect(gapOf(statement('01', '15', 0n, 500n), statement('28', '31', 500n, 900n))).toBeNull();
  });

  it('follows the balance over the end of a month and of a year', () => {
    const september = statement('09-01', '09-30', 0n, 500n);
    expect(gapOf(september, statement('01', '31', 500n, 900n))).toBeNull();
    expect(gapOf(september, statement('03', '31', 400n, 900n))?.before).toEqual(september);
    const january = { ...statement('01', '31', 1n, 2n), from: day('2026-01-02'), to: day('2026-01-31') };
    expect(gapOf(september, january)).toEqual({ before: september, after: january });
  });

  it('keeps accounts apart, and the currencies of one account', () => {
    const dollars = { currency: 'USD' } as const;
    expect(
      gapOf(
        statement('01', '15', 0n, 500n),
        statement('16', '31', 7n, 9n, { account: 'icici' }),
        statement('16', '31', 11n, 12n, dollars),
      ),
    ).toBeNull();
    const [early, late] = [statement('01', '15', 10n, 11n, dollars), statement('16', '31', 500n, 501n, dollars)];
    expect(gapOf(statement('01', '15', 0n, 500n), statement('16', '31', 500n, 9n), early, late)).toEqual({
      before: early,
      after: late,
    });
  });

  it('takes the parts of one day in any order', () => {
    const parts = [statement('15', '15', 0n, 500n), statement('15', '15', 500n, 900n), statement('15', '15', 900n, 0n)];
    expect(gapOf(statement('01', '14', 7n, 0n), ...parts, statement('16', '31', 0n, 8n))).toBeNull();
    expect(gapOf(...parts.slice(0, 2), statement('16', '31', 900n, 8n))).toBeNull();
    const late = statement('16', '31', 901n, 8n);
    expect(gapOf(...parts.slice(0, 2), late)).toEqual({ before: parts[1], after: late });
    const early = statement('01', '14', 7n, 1n);
    expect(gapOf(early, ...parts.slice(0, 2))).toEqual({ before: early, after: parts[0] });
  });

  it('takes one day given twice, in part and whole', () => {
    const noon = statement('15', '15', 0n, 500n);
    const evening = statement('15', '15', 0n, 900n);
    expect(gapOf(statement('01', '14', 7n, 0n), noon, evening, statement('16', '31', 900n, 8n))).toBeNull();
    expect(gapOf(noon, evening, statement('16', '31', 901n, 8n))).not.toBeNull();
  });

  it('sees no gap in statements that overlap, but behind them', () => {
    const whole = statement('01', '20', 0n, 500n);
    expect(gapOf(whole, statement('10', '15', 300n, 400n), statement('21', '31', 500n, 900n))).toBeNull();
    expect(gapOf(whole, statement('10', '25', 300n, 600n), statement('26', '31', 600n, 900n))).toBeNull();
    expect(gapOf(whole, statement('10', '25', 300n, 600n), statement('26', '31', 500n, 900n))).not.toBeNull();
  });

  it('takes a statement without a line as one that says the balance', () => {
    const september = statement('09-01', '09-30', 0n, 500n);
    const quiet = statement('01', '31', 500n, 500n);
    expect(gapOf(september, quiet, statement('11-02', '11-03', 500n, 7n))).toBeNull();
    expect(gapOf(september, statement('01', '31', 400n, 400n))).not.toBeNull();
    expect(gapOf(statement('01', '15', 0n, 500n), statement('15', '15', 500n, 500n))).toBeNull();
  });

  it('refuses what is no statement of one account', () => {
    const good = statement('01', '15', 0n, 500n);
    expect(() => statementGap([{ ...good, closing: fromMinor('USD', 5n) }])).toThrow(AssertionFault);
    expect(() => statementGap([{ ...good, to: day('2025-09-30') }])).toThrow(AssertionFault);
  });
});

/** The lines of an account in the bank's order: days since the one before, and a signed amount. */
const anyLines = fc.array(fc.record({ days: fc.nat({ max: 3 }), minor: fc.bigInt({ min: -9n, max: 9n }) }), {
  minLength: 1,
  maxLength: 20,
});
type Line = { readonly on: LocalDate; readonly balance: bigint };

function linesOf(drawn: readonly { readonly days: number; readonly minor: bigint }[]): Line[] {
  let on = day('2025-09-28');
  let balance = 1000n;
  return drawn.map(({ days, minor }) => {
    on = addDays(on, days);
    balance += minor;
    return { on, balance };
  });
}

/** The statement over a run of an account's lines, as a bank's export of just these. */
function over(lines: readonly Line[], start: number, end: number): StatementFacts {
  const on = (place: number) => lines[place]?.on ?? day('2025-09-28');
  const balance = (place: number) => fromMinor('INR', lines[place]?.balance ?? 1000n);
  return {
    ...statement('01', '01', 0n, 0n),
    from: on(start),
    to: on(end - 1),
    opening: balance(start - 1),
    closing: balance(end - 1),
  };
}

const split = (lines: readonly Line[], cuts: readonly number[]): StatementFacts[] => {
  const edges = [0, ...new Set(cuts.map((cut) => cut % lines.length))].toSorted((a, b) => a - b);
  return [...new Set(edges)].map((edge, index, all) => over(lines, edge, all[index + 1] ?? lines.length));
};

describe('one long statement', () => {
  it('has no gap wherever it is cut, whatever is exported again, in any order', () => {
    fc.assert(
      fc.property(
        anyLines,
        fc.array(fc.nat()),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 43, maxLength: 43 }),
        (drawn, cuts, again, order) => {
          const lines = linesOf(drawn);
          const more = again.map(([one, other]) => {
            const [start, end] = [one % lines.length, other % lines.length].toSorted((a, b) => a - b);
            return over(lines, start ?? 0, (end ?? 0) + 1);
          });
          // A day on which nothing happened, said between two of the cuts.
          const quiet = split(lines, cuts).map(({ to, closing }) => ({
            ...over(lines, 0, 1),
            from: to,
            to,
            opening: closing,
            closing,
          }));
          const statements = [...split(lines, cuts), ...more, ...quiet]
            .map((one, index) => ({ one, place: order[index] ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ one }) => one);
          expect(statementGap(statements)).toBeNull();
        },
      ),
    );
  });

  it('has one as soon as a day’s opening is another than the closing before it', () => {
    fc.assert(
      fc.property(
        anyLines
          .map((drawn) => drawn.map((line) => ({ ...line, days: line.days + 1 })))
          .filter(({ length }) => length > 1),
        fc.array(fc.nat(), { minLength: 1 }),
        fc.nat(),
        fc.bigInt({ min: -20n, max: 20n }).filter((change) => change !== 0n),
        (drawn, cuts, which, change) => {
          const lines = linesOf(drawn);
          const parts = split(lines, [...cuts, 1]);
          const place = 1 + (which % (parts.length - 1));
          const broken = parts.map((part, index) =>
            index === place ? { ...part, opening: { ...part.opening, units: part.opening.units + change } } : part,
          );
          expect(statementGap(broken.toReversed())).toEqual({ before: broken[place - 1], after: broken[place] });
          const closedWrong = parts.map((part, index) =>
            index === place - 1 ? { ...part, closing: { ...part.closing, units: part.closing.units + change } } : part,
          );
          expect(statementGap(closedWrong)).toEqual({ before: closedWrong[place - 1], after: closedWrong[place] });
          expect(statementGap(parts.filter((_, index) => index !== place - 1 || place === 1))).toEqual(
            place > 1 && parts[place - 1]?.opening.units !== parts[place - 1]?.closing.units
              ? { before: parts[place - 2], after: parts[place] }
              : null,
          );
        },
      ),
    );
  });
});
