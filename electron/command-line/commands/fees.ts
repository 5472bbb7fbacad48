import type { FeeAuditLine } from '../../../shared/contract/fees.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import { accountText } from '../chosen-provider.ts';
import type { Command } from '../command.ts';
import { withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

export const fees: Command = {
  usage: 'fees [--month YYYY-MM] [--merchant ID]',
  does: 'holds what providers charged against the rate cards: too much, too little, not agreed, by provider and month',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    const { lines } = await desk.ask('fees.audit', {
      merchantId: merchant.id,
      ...(month === undefined ? {} : { month }),
    });
    return {
      json: { merchant: merchant.id, month: month ?? null, lines: withDecimals(lines) },
      text: lines.length === 0 ? 'No provider has charged anything yet.' : auditText(lines, desk.voice),
      exit: exitCode.done,
    };
  },
};

const cardsText = ({ cards, agreements }: FeeAuditLine): string =>
  [...cards, ...agreements.map(({ version, from }) => `agreement ${version} of ${from}`)].join(', ') ||
  'none: rate-card preset';

const auditText = (lines: readonly FeeAuditLine[], voice: Voice): string =>
  table(
    [
      'Month',
      'Provider',
      'Payments',
      'Gross',
      'Fee',
      'Tax',
      'Rate',
      'Too much',
      'Too little',
      'Not agreed',
      'Rate card',
    ],
    lines.map((line) => [
      line.month,
      accountText(line.account),
      voice.number(line.payments),
      voice.money(line.gross),
      voice.money(line.charged.fee),
      voice.money(line.charged.tax),
      line.effectivePercent === null ? '–' : `${line.effectivePercent}%`,
      voice.money(line.over.amount),
      voice.money(line.under.amount),
      voice.money(line.notAgreed.charged),
      cardsText(line),
    ]),
    [2, 3, 4, 5, 6, 7, 8, 9],
  );
