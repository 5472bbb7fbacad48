import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { DeclineCause } from '../../../shared/catalogue/decline-reasons.ts';
import { methods, type Rail } from '../../../shared/catalogue/methods.ts';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { causeOfDecline } from '../../domain/incidents/cause-of-decline.ts';
import type { IncidentScope } from '../../domain/incidents/incident-scope.ts';
import { standingOf } from '../../domain/incidents/judge-rail.ts';
import type { Reader } from '../../store/connection.ts';
import type { AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { salesWithin } from '../../store/payments/sales-in-time.ts';
import { plain } from '../matching/match-items.ts';
import { fatesOf, isOpenFate } from './attempt-fates.ts';
import { attemptsIn, daysOf, isTriedIn } from './incident-rows.ts';
import type { KeptIncident } from './kept-incidents.ts';
import { todayOf } from '../matching/today-of.ts';

/** An incident with what the books say of it as of now (milliseconds since 1970). */
export function shownIncident(reader: Reader, merchant: MerchantRecord, kept: KeptIncident, now: number): Incident {
  const { document, window } = kept;
  const attempts = attemptsIn(reader, merchant, { scope: document.scope, window }, now);
  const sales = salesIn(reader, merchant, kept, now);
  const worked = sales.filter((sale) => isTriedIn(document.scope, sale)).reduce((sum, { count }) => sum + count, 0);
  // Nothing else can be open: what failed and nobody spoke of is told of by its own rows alone.
  const mayBeOpen = attempts.filter(({ outcome, marked }) => outcome === 'pending' || marked !== null);
  const fates = fatesOf(reader, merchant, mayBeOpen, todayOf(merchant, now));
  return {
    id: kept.id,
    ...document,
    why: plain(whyOf(reader, merchant, kept, { attempts, sales }, now)),
    tried: worked + attempts.length,
    failed: attempts.filter(({ outcome }) => outcome === 'declined').length,
    pending: attempts.filter(({ outcome }) => outcome === 'pending').length,
    worth: [...sumByCurrency(attempts.map(({ amount }) => amount)).values()].map(toWire),
    open: fates.filter(({ fate }) => isOpenFate(fate)).length,
  };
}

type Sales = ReturnType<typeof salesWithin>;

export function salesIn(reader: Reader, merchant: MerchantRecord, { window }: KeptIncident, now: number): Sales {
  const to = window.to ?? Math.max(window.from, Math.floor(now / 1000));
  return salesWithin(reader, merchant.id, daysOf(merchant, window, now), { from: window.from, to });
}

/** What the other providers of the rail did at the same time, which tells the rail from the provider. */
function whyOf(
  reader: Reader,
  merchant: MerchantRecord,
  { document, window }: KeptIncident,
  own: { readonly attempts: readonly AttemptRecord[]; readonly sales: Sales },
  now: number,
): Sentence {
  const { scope } = document;
  const counts = triesOf(
    own.attempts,
    own.sales.filter((sale) => isTriedIn(scope, sale)),
  );
  const untold = sentence(document.source === 'entered' ? 'incident_as_entered' : 'incident_in_time', counts);
  const rail = scope.of === 'rail' ? scope.rail : (scope.rail ?? mainRail(technical(own.attempts)));
  if (counts.failed === 0 || rail === null) return untold;
  const onRail: IncidentScope = { of: 'rail', rail };
  const standings = standingsOf(
    scope.of === 'rail' ? own.attempts : attemptsIn(reader, merchant, { scope: onRail, window }, now),
    own.sales.filter((sale) => isTriedIn(onRail, sale)),
  );
  const listed = (standing: 'failing' | 'worked'): string =>
    standings
      .filter((one) => one.standing === standing && !(scope.of === 'provider' && scope.provider === one.provider))
      .map(({ provider }) => institutions[provider].name)
      .join(', ');
  const others = listed('worked');
  if (scope.of === 'rail') {
    if (others !== '') return sentence('incident_rail_others_worked', { rail, others, ...counts });
    const failing = standings.filter(({ failed }) => failed > 0).map(({ provider }) => institutions[provider].name);
    return failing.length > 1
      ? sentence('incident_rail_failed', { rail, providers: failing.join(', '), ...counts })
      : untold;
  }
  const provider = institutions[scope.provider].name;
  if (others === '') return sentence('incident_others_unknown', { provider, rail, ...counts });
  const failing = listed('failing');
  return failing === ''
    ? sentence('incident_others_worked', { provider, rail, others, ...counts })
    : sentence('incident_others_both', { provider, rail, others, failing, ...counts });
}

const isCause = (cause: DeclineCause) => (attempt: AttemptRecord) => causeOfDecline(attempt.reason) === cause;

const technical = (attempts: readonly AttemptRecord[]): readonly AttemptRecord[] =>
  attempts.filter(isCause('technical'));

/** As outages are told: what a customer's bank declined has answered, and what nobody finished says nothing. */
function triesOf(
  attempts: readonly AttemptRecord[],
  sales: Sales,
): { readonly failed: number; readonly tried: number } {
  const failed = technical(attempts).length;
  const answered = attempts.filter(isCause('customer')).length;
  return { failed, tried: failed + answered + sales.reduce((sum, { count }) => sum + count, 0) };
}

function mainRail(attempts: readonly AttemptRecord[]): Rail | null {
  const counts = new Map<Rail, number>();
  for (const { method } of attempts) counts.set(methods[method].rail, (counts.get(methods[method].rail) ?? 0) + 1);
  return [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function standingsOf(attempts: readonly AttemptRecord[], sales: Sales) {
  const providers = [...new Set([...attempts, ...sales].map(({ institution }) => institution))].toSorted();
  return providers.map((provider: InstitutionId) => {
    const isOwn = ({ institution }: { readonly institution: InstitutionId }): boolean => institution === provider;
    const { failed, tried } = triesOf(attempts.filter(isOwn), sales.filter(isOwn));
    return { provider, failed, standing: standingOf(failed, tried) };
  });
}
