import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { percentMillionths, wholeInMillionths } from '../../../shared/money/percent-millionths.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { agreedOn, type AgreedDays } from './agreed-days.ts';

/** When a hold is given back by the agreement of its day; null where none of that institution says. */
export function agreedRelease(
  days: readonly AgreedDays[],
  institution: InstitutionId,
  heldOn: LocalDate,
): { readonly on: LocalDate; readonly name: AgreementName } | null {
  const found = agreedOn(days, heldOn);
  if (found === null || found.terms.institution !== institution || found.terms.reserve === null) return null;
  return { on: addDays(heldOn, found.terms.reserve.days), name: found.name };
}

/** One settlement of an account: the day it was paid, and the gross of its sales. */
export type SettledGross = { readonly settledOn: LocalDate; readonly gross: Money };

/** What a reserve should hold on a day, and what of it is missing: never below zero. */
export type ReserveOwed = { readonly should: Money; readonly held: Money; readonly short: Money };

/**
 * What the reserve of one account and currency should hold as of a day: of each settlement whose days are not over, the per
 * cent of the agreement that held when it was paid, half up to whole minor units. Each settlement may be rounded the
 * other way: that much is no shortness. `held` is what is open of the reserve.
 */
export function reserveOwed(
  days: readonly AgreedDays[],
  account: { readonly institution: InstitutionId; readonly currency: CurrencyCode },
  settlements: readonly SettledGross[],
  held: Money,
  asOf: LocalDate,
): ReserveOwed {
  const minor = unitsPerMinor(account.currency);
  const parts = settlements.flatMap(({ settledOn, gross }) => {
    if (settledOn > asOf || gross.currency !== account.currency || gross.units <= 0n) return [];
    const { terms } = agreedOn(days, settledOn) ?? { terms: null };
    if (terms === null || terms.institution !== account.institution || terms.reserve === null) return [];
    if (addDays(settledOn, terms.reserve.days) <= asOf) return [];
    const exact = gross.units * percentMillionths(terms.reserve.percent);
    return [roundDivision(exact, wholeInMillionths * minor, 'half_up') * minor];
  });
  const should = parts.reduce((sum, part) => sum + part, 0n);
  const missing = should - held.units;
  const short = missing > minor * BigInt(parts.length) ? missing : 0n;
  return { should: money(account.currency, should), held, short: money(account.currency, short) };
}
