import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import type { Application } from '../../../shared/contract/application.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fitsLedger } from '../../../shared/money/fits-ledger.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';

/** What is declared in a currency as it is being written: amount and shares are still what was typed. */
export type DeclaredDraft = {
  readonly currency: CurrencyCode;
  readonly amount: string;
  readonly split: readonly { readonly rail: Rail; readonly percent: string }[];
};

/** A request as it is being written. */
export type ApplicationDraft = Omit<Application, 'declared'> & { readonly declared: readonly DeclaredDraft[] };

/** Where nothing is declared yet, a line for the merchant's own currency waits to be filled. */
export const draftOf = ({ declared, ...application }: Application, base: CurrencyCode): ApplicationDraft => ({
  ...application,
  declared:
    declared.length === 0
      ? [{ currency: base, amount: '', split: [] }]
      : declared.map(({ amount, split }) => ({
          currency: amount.currency,
          amount: toDecimalText(fromWire(amount)),
          split,
        })),
});

/** The amount that was typed; null where it is empty or none. */
export function declaredAmount({ currency, amount }: Pick<DeclaredDraft, 'currency' | 'amount'>): WireMoney | null {
  const text = amount.trim();
  if (text === '') return null;
  const read = parseAmount(text, { currency, decimal: '.', typed: true });
  if (!read.ok) return null;
  const wire = toWire(read.value);
  return fitsLedger(wire) ? wire : null;
}

/** A share as the contract takes it: `62.5`; null where it is none. */
export function sharePercent(typed: string): string | null {
  const text = inLatinDigits(typed.trim()).replace(/\s*%$/u, '').replace(',', '.');
  return /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(text) ? text : null;
}

/**
 * The draft as it is kept. An amount that cannot be read counts as nothing, which the request says is missing; a share that is empty
 * is none, and one that cannot be read counts as nothing too.
 */
export const writtenApplication = ({ declared, ...draft }: ApplicationDraft): Application => ({
  ...draft,
  declared: declared.map((line) => ({
    amount: declaredAmount(line) ?? { amount: '0', currency: line.currency },
    split: line.split
      .filter(({ percent }) => percent.trim() !== '')
      .map(({ rail, percent }) => ({ rail, percent: sharePercent(percent) ?? '0' })),
  })),
});
