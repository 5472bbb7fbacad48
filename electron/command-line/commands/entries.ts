import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import type { Merchant } from '../../../shared/contract/merchants.ts';
import { chosenAccount } from '../chosen-account.ts';
import { chosenIncident } from '../chosen-incident.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command, Desk } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { entryHead, entryJson, entryNotes, postingLines } from '../entry-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

const usual = 100;
const page = 200;

export const entries: Command = {
  usage:
    'entries [--merchant ID] [--account CODE or ID] [--currency USD] [--month YYYY-MM] [--incident INCIDENT] [--limit 100] [--before ENTRY]',
  does: 'lists journal entries with their postings, newest first; with --incident those of its payments alone',
  takes: ['merchant', 'account', 'currency', 'month', 'incident', 'limit', 'before'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const { found, next } = await gather(desk, merchant);
    return {
      json: { entries: found.map((entry) => entryJson(entry, desk.voice)), next },
      text: [
        ...found.flatMap((entry) => [
          entryHead(entry),
          ...[...postingLines(entry, desk.voice), ...entryNotes(entry, desk.voice)].map((line) => `    ${line}`),
        ]),
        ...(found.length === 0 ? ['No entry.'] : []),
        ...(next === null ? [] : [`More: --before ${next}`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

type Gathered = { readonly found: readonly LedgerEntry[]; readonly next: string | null };

/** As many as wanted, a page at a time. */
async function gather(desk: Desk, merchant: Merchant): Promise<Gathered> {
  const { args } = desk;
  const account = args.text('account');
  const incident = args.text('incident');
  const [currency] = args.texts('currency');
  const which = {
    merchantId: merchant.id,
    month: givenMonth(desk),
    currency: currency === undefined ? undefined : currencyNamed(currency),
    accountId: account === undefined ? undefined : await chosenAccount(desk, merchant, account),
    incidentId: incident === undefined ? undefined : (await chosenIncident(desk, merchant, incident)).id,
  };
  const limit = givenNumber(args.text('limit'), '--limit') ?? usual;
  const found: LedgerEntry[] = [];
  let next = givenRow(args.text('before'), '--before');
  do {
    const got = await desk.ask('ledger.entries', {
      ...which,
      before: next,
      limit: Math.min(page, limit - found.length),
    });
    found.push(...got.entries);
    next = got.next ?? undefined;
  } while (next !== undefined && found.length < limit);
  return { found, next: next ?? null };
}

function givenNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`${option} is a number from 1 to 999999, not ${text}`);
  return Number(text);
}

function givenRow(text: string | undefined, option: string): string | undefined {
  if (text !== undefined && !/^\d{1,19}$/.test(text))
    throw new UsageError(`${option} is the number of an entry, not ${text}`);
  return text;
}
