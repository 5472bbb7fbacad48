import { z } from 'zod';
import { application, turnoverSplit, type Application } from '../../shared/contract/application.ts';
import { currency } from '../../shared/contract/fields.ts';
import { fromDecimalText } from '../../shared/money/decimal-text.ts';
import { toWire } from '../../shared/money/wire.ts';
import { decimal } from './decimal-amounts.ts';

/** A request as its JSON file has it: as the contract does, with what is declared in major units, its currency beside it. */
export const applicationFile = application.extend({
  declared: z
    .array(
      z
        .strictObject({ currency, amount: z.string().max(60), split: turnoverSplit.default([]) })
        .transform((line, context) => {
          const amount = fromDecimalText(line.currency, line.amount);
          if (amount !== null) return { amount: toWire(amount), split: line.split };
          context.addIssue({ code: 'custom', message: 'an amount is written as 300000.00', path: ['amount'] });
          return z.NEVER;
        }),
    )
    .max(20)
    .default([]),
});

/** The same, the other way. */
export const applicationJson = (given: Application) => ({
  ...given,
  declared: given.declared.map(({ amount, split }) => ({ currency: amount.currency, amount: decimal(amount), split })),
});
