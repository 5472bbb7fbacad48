import { assert } from '../../../shared/kernel/assert.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { linkOfEntry, type ChainLink } from '../../store/ledger/chain.ts';
import { entryRates } from '../../store/ledger/entry-rates.ts';
import { entrySources } from '../../store/ledger/entry-sources.ts';
import { readJournalEntries } from '../../store/ledger/journal-entries.ts';
import { readMatch } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { incidentTags } from '../incidents/incident-tags.ts';
import { plain } from '../matching/match-items.ts';
import { shownQuote } from '../rates/list-rates.ts';
import { rowNumber, showEntries } from './show-entries.ts';

/** One entry to the ground: its file lines, its match, its rates and the link of the chain that seals it. */
export const readEntry: Handlers['ledger.entry'] = ({ merchantId, entryId }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const found = readJournalEntries(reader, merchantId, [rowNumber(entryId)])[0];
  if (found === undefined) return refuse('entry_unknown', { id: entryId });
  const { lines, more } = entrySources(reader, found.id);
  const match = found.matchSeq === null ? null : readMatch(reader, found.matchSeq);
  const link = linkOfEntry(reader, found.id);
  const payments = [found, ...lines].flatMap(({ paymentId: id }) => (id === null ? [] : [{ id, on: null }]));
  const tag = incidentTags(reader, merchantId)(payments);
  const [entry] = showEntries(reader, merchantId, [found], tag);
  assert(entry !== undefined, 'an entry that was found is shown');
  return answer({
    entry,
    lines: lines.map(({ paymentId, ...line }) => ({
      ...line,
      amount: toWire(line.amount),
      incident: tag(paymentId),
    })),
    more,
    why: match === null ? null : plain(match.why),
    rates: entryRates(reader, found.id).map((rate) => shownQuote({ ...rate, line: null })),
    link: link === null ? null : shownLink(link),
  });
};

const shownLink = ({ seq, command, linkedAt, hash }: ChainLink) => ({
  seq,
  command,
  at: new Date(linkedAt).toISOString(),
  hash,
});
