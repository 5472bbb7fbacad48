import type { AccountName, LedgerEntry } from '../../shared/contract/ledger.ts';
import { incidentName } from '../../shared/wording/incident-name.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { accountTitle, titleText } from './account-title.ts';
import { alignAtPoint } from './align-at-point.ts';
import { decimalMoney } from './decimal-amounts.ts';
import { taggedIncident } from './tagged-incident.ts';

const accountJson = (account: AccountName) => ({
  id: account.id,
  role: account.role,
  ...accountTitle(account),
});

/** An entry with its accounts named and every posting's amount beside its currency; debits are positive. */
export const entryJson = ({ postings, incident, ...entry }: LedgerEntry, voice: Voice) => ({
  ...entry,
  incident: taggedIncident(incident, voice),
  postings: postings.map(({ account, amount }) => ({ account: accountJson(account), ...decimalMoney(amount) })),
});

/** Where an entry comes from: a file and its line, or the books themselves. */
const originText = ({ source }: LedgerEntry): string =>
  source === null ? '' : `${source.file}${source.line === null ? '' : `:${source.line}`}`;

/** One line that says which entry it is: number, day, kind, reference, file and line. */
export const entryHead = (entry: LedgerEntry): string =>
  [entry.id, entry.occurredOn, entry.kind.replaceAll('_', ' '), entry.reference, originText(entry)]
    .filter((part) => part !== '')
    .join('  ');

/** A line per posting, amounts under each other. */
export function postingLines({ postings }: LedgerEntry, voice: Voice): readonly string[] {
  const titles = postings.map(({ account }) => {
    const title = accountTitle(account);
    return `${title.code ?? ''} ${titleText(title)}`.trim();
  });
  const amounts = alignAtPoint(postings.map(({ amount }) => voice.money(amount)));
  const [widest, most] = [titles, amounts].map((texts) => Math.max(0, ...texts.map(({ length }) => length)));
  return titles.map((title, index) =>
    `${title.padEnd(widest ?? 0)}  ${(amounts[index] ?? '').padStart(most ?? 0)}`.trimEnd(),
  );
}

/** What else is to be known of it: taken back, taking back, late, in an incident. */
export function entryNotes(
  { reverses, reversedBy, lateFrom, period, incident }: LedgerEntry,
  voice: Voice,
): readonly string[] {
  return [
    ...(incident === null ? [] : [`fell into the incident ${incidentName(incident, voice)} (${incident.id})`]),
    ...(reverses === null ? [] : [`takes entry ${reverses} back`]),
    ...(reversedBy === null ? [] : [`taken back by entry ${reversedBy}`]),
    ...(lateFrom === null
      ? []
      : [`of ${voice.month(lateFrom)}, which was closed when it came; counted in ${voice.month(period)}`]),
  ];
}
