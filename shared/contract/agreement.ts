import { z } from 'zod';
import { institutionIds } from '../catalogue/institutions.ts';
import { fitsLedger } from '../money/fits-ledger.ts';
import { cashbackTerms } from './cashback.ts';
import { amount, currency, label, localDate, merchantId, writtenText } from './fields.ts';
import { cardPercent, checkLines, rateCardLine } from './rate-card.ts';

/** Of whoever signs: SHA-256 over both public keys, in hex. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** SHA-256 of canonical JSON, in hex: what an agreement is called by. */
export const agreementHash = z.string().regex(/^[0-9a-f]{64}$/);

const fees = z.strictObject({
  currency,
  /** Tried in their order: the first that fits a payment holds, as on a rate card. */
  lines: z.array(rateCardLine).min(1).max(60),
  refundKeepsFee: z.boolean(),
});

const settlement = z.strictObject({
  /** T+n. */
  days: z.number().int().min(0).max(90),
  counts: z.enum(['bank_days', 'calendar_days']),
});

const reserve = z.strictObject({
  /** Of each settlement's gross. */
  percent: cardPercent,
  /** After so many days it is given back. */
  days: z.number().int().min(1).max(730),
});

const limit = z.strictObject({ currency, perPayment: amount.nullable(), perMonth: amount.nullable() });

/** What two parties agree on, apart from who they are and which version it is. */
export const terms = z
  .strictObject({
    /** Who collects and pays out; its settlement files are held against this. */
    institution: z.enum(institutionIds),
    from: localDate,
    /** The last day; null until further notice. */
    to: localDate.nullable(),
    fees: z.array(fees).min(1).max(20),
    settlement,
    reserve: reserve.nullable(),
    limits: z.array(limit).max(20),
    cashback: z.array(cashbackTerms).max(10),
    note: writtenText.trim().max(2000),
  })
  .superRefine(({ from, to, fees: schedules, limits, cashback }, context) => {
    const fault = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (to !== null && to < from) fault('it ends before it begins', 'to');
    const once = (name: 'fees' | 'limits', currencies: readonly string[]) =>
      currencies.forEach((one, index) => {
        if (currencies.indexOf(one) !== index) fault('a currency stands once', name, index, 'currency');
      });
    once(
      'fees',
      schedules.map((one) => one.currency),
    );
    once(
      'limits',
      limits.map((one) => one.currency),
    );
    schedules.forEach((one, index) => checkLines(one, (message, ...path) => fault(message, 'fees', index, ...path)));
    limits.forEach((one, index) => {
      for (const field of ['perPayment', 'perMonth'] as const) {
        const agreed = one[field];
        if (agreed === null) continue;
        if (agreed.currency !== one.currency) fault('a limit is in its own currency', 'limits', index, field);
        if (!/^[\d.]*[1-9]/.test(agreed.amount) || !fitsLedger(agreed))
          fault('a limit is above zero, and no finer than the books', 'limits', index, field);
      }
    });
    cashback.forEach(({ minimum, capPerPayment, capPerMonth, capTotal, reward }, index) => {
      const amounts = { minimum, capPerPayment, capPerMonth, capTotal };
      for (const [field, value] of Object.entries(amounts))
        if (value !== null && !fitsLedger(value)) fault('finer than the books', 'cashback', index, field);
      if (reward.kind !== 'percent' && !fitsLedger(reward.amount))
        fault('finer than the books', 'cashback', index, 'reward');
    });
  });

export type Terms = z.output<typeof terms>;

const party = z.strictObject({ name: label, signer: fingerprint });

/**
 * An agreement as it is signed: canonical JSON (RFC 8785) of exactly this. It never changes; the next version names it as
 * what it supersedes, from its own `terms.from` on.
 */
export const agreement = z.strictObject({
  nikash: z.literal('agreement'),
  format: z.literal(1),
  merchant: party.extend({ id: merchantId }),
  manager: party,
  version: z.number().int().min(1).max(10_000),
  supersedes: agreementHash.nullable(),
  terms,
});

export type Agreement = z.output<typeof agreement>;
