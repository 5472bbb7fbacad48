import { methods } from '../../../shared/catalogue/methods.ts';
import type { IncidentDocument } from '../../../shared/contract/incidents.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { baselineDays } from '../../domain/incidents/baseline-rate.ts';
import { causeOfDecline } from '../../domain/incidents/cause-of-decline.ts';
import {
  detectIncidents,
  type DetectedIncident,
  type IncidentEvidence,
} from '../../domain/incidents/detect-incidents.ts';
import { overlap, sameScope } from '../../domain/incidents/incident-scope.ts';
import type { PaymentTry } from '../../domain/incidents/payment-try.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { attemptSpan, listAttempts, type AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { salesByDay, salesByTime } from '../../store/payments/sales-in-time.ts';
import { instantOf, isStanding, keepIncident, keptIncidents, type KeptIncident } from './kept-incidents.ts';
import { laterPayments } from './later-payments.ts';

export type Span = { readonly from: LocalDate; readonly to: LocalDate };
export type Proposed = { readonly proposed: number; readonly changed: number; readonly withdrawn: number };

type Moment = { readonly clock: () => number; readonly ids: () => string };

/** Successes are told by the minute: finer than any bucket, and few rows however many the sales. */
const successSeconds = 60;

/**
 * Looks for outages on the days of `within` that have attempts (null: on all), and keeps what it finds as proposals. A proposal
 * that the rows no longer bear out is withdrawn; what a person has confirmed, entered or dismissed stays as it is. Without an
 * attempt in the days it costs one look at an index.
 */
export function proposeIncidents(
  writer: Writer,
  merchant: MerchantRecord,
  within: Span | null,
  { clock, ids }: Moment,
): Proposed {
  const none = { proposed: 0, changed: 0, withdrawn: 0 };
  const span = attemptSpan(writer, merchant.id, within);
  const kept = keptIncidents(writer, merchant.id);
  const looked = unite(span, within === null ? proposalSpan(kept, merchant) : null);
  if (looked === null) return none;
  const now = clock();
  const found = detectIncidents(evidenceOf(writer, merchant, looked, kept));
  const counts = { ...none };
  const borneOut = new Set<string>();
  for (const one of found) {
    const same = kept.filter((other) => overlap(other.window, one) && isAnswered(other.document, one));
    for (const { id } of same) borneOut.add(id);
    if (same.some(({ document }) => !isProposal(document))) continue;
    const proposal = same[0];
    if (proposal === undefined) {
      keepIncident(writer, merchant.id, ids(), proposed(one), now);
      counts.proposed += 1;
    } else if (told(proposal.document) !== told(proposed(one))) {
      const { scope, from, to } = proposed(one);
      keepIncident(writer, merchant.id, proposal.id, { ...proposal.document, scope, from, to }, now);
      counts.changed += 1;
    }
  }
  for (const { id, document, window } of kept) {
    if (!isProposal(document) || borneOut.has(id) || !isLookedAt(merchant, window.from, looked)) continue;
    keepIncident(writer, merchant.id, id, null, now);
    counts.withdrawn += 1;
  }
  return counts;
}

const isProposal = ({ source, state }: IncidentDocument): boolean => source === 'detected' && state === 'open';

/** A kept incident that says the same, or, if it was confirmed of the whole rail, explains it. */
const isAnswered = ({ scope, state }: IncidentDocument, one: DetectedIncident): boolean =>
  sameScope(scope, one.scope) || (state === 'confirmed' && scope.of === 'rail' && scope.rail === one.scope.rail);

const told = ({ scope, from, to }: IncidentDocument): string =>
  JSON.stringify([scope.of, scope.rail, scope.of === 'provider' ? scope.provider : '', from, to]);

const proposed = ({ scope, from, to }: DetectedIncident): IncidentDocument => ({
  title: null,
  scope,
  from: instantOf(from),
  to: instantOf(to),
  source: 'detected',
  state: 'open',
  note: '',
  url: null,
});

const dayOf = ({ zone }: MerchantRecord, second: number): LocalDate => businessDate(instantOf(second), zone);

const isLookedAt = (merchant: MerchantRecord, second: number, { from, to }: Span): boolean => {
  const day = dayOf(merchant, second);
  return day >= from && day <= to;
};

/** The days of what is proposed, whose rows may be gone. */
function proposalSpan(kept: readonly KeptIncident[], merchant: MerchantRecord): Span | null {
  const days = kept.filter(({ document }) => isProposal(document)).map(({ window }) => dayOf(merchant, window.from));
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function unite(left: Span | null, right: Span | null): Span | null {
  if (left === null || right === null) return left ?? right;
  return { from: left.from < right.from ? left.from : right.from, to: left.to > right.to ? left.to : right.to };
}

function evidenceOf(
  reader: Reader,
  merchant: MerchantRecord,
  span: Span,
  kept: readonly KeptIncident[],
): IncidentEvidence {
  // An outage may stand over midnight: the days beside are read too.
  const from = addDays(span.from, -1);
  const to = addDays(span.to, 1);
  const first = addDays(from, -baselineDays);
  return {
    tries: [
      ...failedTries(reader, merchant, listAttempts(reader, merchant.id, first, to)),
      ...salesByTime(reader, merchant.id, from, to, successSeconds).map(
        ({ institution, method, day, at, count }): PaymentTry => ({
          provider: institution,
          rail: methods[method].rail,
          at,
          day,
          failed: false,
          count,
          customer: null,
        }),
      ),
    ],
    sales: salesByDay(reader, merchant.id, first, to).map(({ institution, method, ...day }) => ({
      ...day,
      provider: institution,
      rail: methods[method].rail,
    })),
    from,
    to,
    known: kept
      .filter((one) => isStanding(one) && !isProposal(one.document))
      .map(({ document, window }) => ({ ...window, scope: document.scope })),
  };
}

/**
 * What counts as a failure: technical ones with a time. A customer's bank that said no has answered, and so has worked; what
 * was pending and is paid by now was on its way.
 */
function failedTries(
  reader: Reader,
  merchant: MerchantRecord,
  attempts: readonly AttemptRecord[],
): readonly PaymentTry[] {
  const paidLater = laterPayments(
    reader,
    merchant.id,
    attempts.filter(({ outcome }) => outcome === 'pending'),
  );
  return attempts.flatMap((attempt): PaymentTry[] => {
    const cause = causeOfDecline(attempt.reason);
    if (attempt.at === null || cause === 'unattended') return [];
    if (attempt.outcome === 'pending' && paidLater(attempt)?.same === 'payment') return [];
    return [
      {
        provider: attempt.institution,
        rail: methods[attempt.method].rail,
        at: attempt.at,
        day: attempt.businessDate,
        failed: cause === 'technical',
        count: 1,
        customer: attempt.merchantReference ?? attempt.reference,
      },
    ];
  });
}
