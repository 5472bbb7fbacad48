import { say } from '../../../shared/wording/say.ts';
import { dueText, schemeJson } from '../cashback-view.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import { chosenScheme } from '../chosen-scheme.ts';
import type { Command } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { taggedIncident } from '../tagged-incident.ts';

export const cashbackShow: Command = {
  usage: 'cashback show SCHEME [--merchant ID] [--month YYYY-MM]',
  does: 'shows a scheme payment by payment: why something is due or nothing, and what came',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 2, 'SCHEME');
    const { voice } = desk;
    const merchant = await chosenMerchant(desk);
    const { id } = await chosenScheme(desk, merchant, named);
    const month = givenMonth(desk);
    const view = await desk.ask('cashback.read', {
      merchantId: merchant.id,
      id,
      ...(month === undefined ? {} : { month }),
    });
    const { scheme, totals } = view.scheme;
    const rows = view.rows.map((row) => ({
      ...row,
      currency: row.amount.currency,
      amount: decimal(row.amount),
      due: decimal(row.due),
      received: decimal(row.received),
      missing: decimal(row.missing),
      why: say(row.why, voice),
      outcome: row.outcome === null ? null : say(row.outcome, voice),
      incident: taggedIncident(row.incident, voice),
    }));
    const receipts = view.receipts.map((receipt) => ({
      ...receipt,
      currency: receipt.amount.currency,
      amount: decimal(receipt.amount),
      withoutDue: decimal(receipt.withoutDue),
      why: say(receipt.why, voice),
    }));
    return {
      json: { scheme: schemeJson(view.scheme), terms: scheme, rows, rowCount: view.rowCount, receipts },
      text: [
        `${scheme.name} (${scheme.issuer}): ${dueText(view.scheme, voice)} due, ${voice.money(totals.received)} came, ${voice.money(totals.missing)} missing.`,
        ...rows.map(
          ({ id: row, on, amount, currency, text, reference, state, why, outcome }) =>
            `${voice.date(on)}  ${amount} ${currency}  ${state.replaceAll('_', ' ')}  ${row}\n  ${text === '' ? reference : text}\n  ${why}${outcome === null ? '' : ` ${outcome}`}`,
        ),
        ...receipts.map(({ on, amount, currency, why }) => `${voice.date(on)}  ${amount} ${currency}  came\n  ${why}`),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
