import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import type { Story } from '../../../shared/contract/stories.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { triedMoments } from '../../store/incidents/tried-moments.ts';
import { readJournalEntries, type JournalEntry } from '../../store/ledger/journal-entries.ts';
import { entriesConcerning, type Concerned } from '../../store/stories/story-entries.ts';
import { incidentAt, tagOf } from '../incidents/incident-tags.ts';
import { isStanding, keptIncidents } from '../incidents/kept-incidents.ts';
import { plain } from '../matching/match-items.ts';
import type { Gathered } from './gathered.ts';

export const concernedBy = ({ payments, batches, lines, match }: Gathered): Concerned => ({
  payments: payments.map(({ id }) => id),
  batches: batches.map(({ id }) => id),
  lines: lines.map(({ id }) => id),
  matches: match === null ? [] : [match.seq],
});

/** What stands open of any row the story speaks of. */
export function exceptionsTold(reader: Reader, merchantId: MerchantId, around: Gathered): Story['exceptions'] {
  const subjects = new Set([
    ...around.payments.map(({ id }) => `payment:${id}`),
    ...around.attempts.map(({ id }) => `attempt:${id}`),
    ...around.batches.map(({ id }) => `batch:${id}`),
    ...around.lines.map(({ id }) => `statement_line:${id}`),
  ]);
  return listExceptions(reader, merchantId)
    .filter(({ subject }) => subjects.has(subject))
    .map(({ id, kind, state, why }) => ({ id, kind, state, why: plain(why) }));
}

/** The entries booked for it, the oldest first; the entry that the story was asked by is always among them. */
export function entriesTold(
  reader: Reader,
  merchantId: MerchantId,
  concerned: Concerned,
  since: Month,
  subject: string,
): Story['entries'] {
  const asked = subject.startsWith('entry:') ? [BigInt(subject.slice('entry:'.length))] : [];
  const ids = [...new Set([...entriesConcerning(reader, merchantId, concerned, since), ...asked])];
  return readJournalEntries(reader, merchantId, ids)
    .toReversed()
    .map((entry) => ({
      id: String(entry.id),
      kind: entry.kind,
      on: entry.occurredOn,
      amounts: debitsOf(entry).map(toWire),
      takenBack: entry.reversedBy !== null,
    }));
}

/** What an entry moves: its debits, by currency. */
export function debitsOf({ postings }: Pick<JournalEntry, 'postings'>): Money[] {
  const sums = new Map<Money['currency'], bigint>();
  for (const { amount } of postings)
    if (amount.units > 0n) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.units);
  return [...sums].map(([currency, units]) => money(currency, units));
}

/** The incident that a payment or a try of the story fell into. */
export function incidentsOf(
  reader: Reader,
  merchantId: MerchantId,
  { payments, attempts }: Gathered,
): (kind: 'payment' | 'attempt', id: bigint) => IncidentTag | null {
  const standing = keptIncidents(reader, merchantId).filter(isStanding);
  if (standing.length === 0) return () => null;
  const moments = {
    payment: triedMoments(
      reader,
      'payment',
      payments.map(({ id }) => id),
    ),
    attempt: triedMoments(
      reader,
      'attempt',
      attempts.map(({ id }) => id),
    ),
  };
  return (kind, id) => {
    const moment = moments[kind].get(id);
    const incident = moment === undefined ? null : incidentAt(standing, moment);
    return incident === null ? null : tagOf(incident);
  };
}
