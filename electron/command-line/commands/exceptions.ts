import { say } from '../../../shared/wording/say.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';

export const exceptions: Command = {
  usage: 'exceptions [--merchant ID] [--month YYYY-MM]',
  does: 'lists what does not match: the money at risk, why, and what to do next',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    const list = await desk.ask('exceptions.list', {
      merchantId: merchant.id,
      ...(month === undefined ? {} : { month }),
    });
    const said = list.exceptions.map(({ amountAtRisk, why, next, ...exception }) => ({
      ...exception,
      amountAtRisk: decimal(amountAtRisk),
      currency: amountAtRisk.currency,
      why: say(why, desk.voice),
      next: say(next, desk.voice),
    }));
    return {
      json: { exceptions: said },
      text:
        said.length === 0
          ? 'Nothing is open: everything is matched.'
          : said
              .map(
                ({ kind, amountAtRisk, currency, why, next }) =>
                  `${amountAtRisk} ${currency}  ${kind}\n  ${why}\n  → ${next}`,
              )
              .join('\n'),
      exit: exitCode.done,
    };
  },
};
