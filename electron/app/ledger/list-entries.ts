import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { entriesTried } from '../../store/ledger/entries-tried.ts';
import { entryPage, type EntriesWanted, type EntryPage } from '../../store/ledger/entry-pages.ts';
import { readJournalEntries } from '../../store/ledger/journal-entries.ts';
import type { Reader } from '../../store/connection.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { daysAround, incidentTags, tagOf } from '../incidents/incident-tags.ts';
import { isStanding, keptIncidents, type KeptIncident } from '../incidents/kept-incidents.ts';
import { rowNumber, showEntries } from './show-entries.ts';

const rowOrNull = (text: string | undefined): bigint | null => (text === undefined ? null : rowNumber(text));

/** A page of entries, newest first. An account of another merchant has none here. */
export const listEntries: Handlers['ledger.entries'] = (input, { workspace: { reader } }) => {
  const { merchantId, currency = null, month = null, through = null, incidentId = null, limit } = input;
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const incident = incidentId === null ? null : keptIncidents(reader, merchantId).find(({ id }) => id === incidentId);
  if (incident === undefined) return refuse('incident_unknown', { id: incidentId ?? '' });
  const wanted = {
    merchantId,
    accountId: rowOrNull(input.accountId),
    currency,
    month,
    through,
    before: rowOrNull(input.before),
    limit,
  };
  const { ids, next } = incident === null ? entryPage(reader, wanted) : entriesOfIncident(reader, wanted, incident);
  const entries = readJournalEntries(reader, merchantId, ids);
  // Asked for one incident, its rows bear its name, though another that they fell into began later.
  const tag = incident === null ? tagsOf(reader, merchantId, entries) : () => tagOf(incident);
  return answer({ entries: showEntries(reader, merchantId, entries, tag), next: next?.toString() ?? null });
};

const tagsOf = (
  reader: Reader,
  merchantId: EntriesWanted['merchantId'],
  entries: readonly { readonly paymentId: bigint | null }[],
) => incidentTags(reader, merchantId)(entries.flatMap(({ paymentId: id }) => (id === null ? [] : [{ id, on: null }])));

function entriesOfIncident(reader: Reader, wanted: EntriesWanted, incident: KeptIncident): EntryPage {
  if (!isStanding(incident)) return { ids: [], next: null };
  const { scope } = incident.document;
  const { rail } = scope;
  return entriesTried(reader, wanted, {
    window: incident.window,
    days: daysAround(incident.window),
    institution: scope.of === 'rail' ? null : scope.provider,
    methods: (Object.keys(methods) as MethodId[]).filter((method) => rail === null || methods[method].rail === rail),
  });
}
