import { attemptMarks, type AttemptMark } from '../../../shared/contract/incidents.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenDate, givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

export const incidentMark: Command = {
  usage: 'incident mark ATTEMPT debited|not-debited|returned --on 2026-10-12 [--merchant ID]',
  does: 'notes of a payment that failed whether the customer was debited, or since when they have the money back',
  takes: ['merchant', 'on'],
  needs: 'workspace',
  run: async (desk) => {
    const [attemptId = '', said = ''] = givenWords(desk.args, 2, 'ATTEMPT', 'debited, not-debited or returned');
    const what = said.replaceAll('-', '_') as AttemptMark;
    if (!attemptMarks.includes(what)) throw new UsageError(`debited, not-debited or returned, not ${said}`);
    if (!/^\d{1,18}$/.test(attemptId))
      throw new UsageError(`ATTEMPT is the number of a payment in an incident’s report, not ${attemptId}`);
    const on = givenDate(desk.args, 'on', 'says on which day');
    const merchant = await chosenMerchant(desk);
    const { attempt } = await desk.ask('incidents.markAttempt', { merchantId: merchant.id, attemptId, what, on });
    const { money, date } = desk.voice;
    return {
      json: { attempt: { ...(withDecimals(attempt) as object), currency: attempt.amount.currency } },
      text: [
        `${attempt.reference ?? attempt.id}: ${money(attempt.amount)} is noted as ${said}, ${date(on)}.`,
        ...(attempt.due === null || what === 'not_debited'
          ? []
          : [`It is due back with the customer by ${date(attempt.due)}.`]),
        ...(attempt.compensation === null || attempt.delayDays === 0
          ? []
          : [`Their bank owes them ${money(attempt.compensation)} for ${attempt.delayDays} days of delay.`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
