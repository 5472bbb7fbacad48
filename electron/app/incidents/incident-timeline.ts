import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { methods, type Rail } from '../../../shared/catalogue/methods.ts';
import type { IncidentTimeline } from '../../../shared/contract/incidents.ts';
import { bucketOf, bucketsAround } from '../../domain/incidents/timeline.ts';
import type { Reader } from '../../store/connection.ts';
import { listAttempts, type AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { salesByTime } from '../../store/payments/sales-in-time.ts';
import { daysOf, isTriedIn } from './incident-rows.ts';
import { instantOf, type KeptIncident } from './kept-incidents.ts';

/** What happened around an incident, bucket by bucket: at those in its scope first, then at the others of the same rails. */
export function incidentTimeline(
  reader: Reader,
  merchant: MerchantRecord,
  { document, window }: KeptIncident,
  attempts: readonly AttemptRecord[],
  now: number,
): IncidentTimeline {
  const { scope } = document;
  const buckets = bucketsAround(window, Math.floor(now / 1000));
  const { from, minutes, count } = buckets;
  const days = daysOf(merchant, { from, to: from + count * minutes * 60 - 1 }, now);
  const rails = new Set<Rail>(scope.rail === null ? attempts.map(({ method }) => methods[method].rail) : [scope.rail]);
  type Lane = { provider: InstitutionId; rail: Rail; inScope: boolean; worked: number[]; failed: number[] };
  const lanes = new Map<string, Lane>();
  const add = (
    of: Pick<AttemptRecord, 'institution' | 'method'>,
    at: number,
    what: 'worked' | 'failed',
    more: number,
  ) => {
    const { rail } = methods[of.method];
    const place = bucketOf(buckets, at);
    if (place === null || !rails.has(rail)) return;
    const key = `${of.institution} ${rail}`;
    const lane = lanes.get(key) ?? {
      provider: of.institution,
      rail,
      inScope: isTriedIn(scope, of),
      worked: Array.from({ length: count }, () => 0),
      failed: Array.from({ length: count }, () => 0),
    };
    lanes.set(key, lane);
    lane[what][place] = (lane[what][place] ?? 0) + more;
  };
  for (const sale of salesByTime(reader, merchant.id, days.from, days.to, minutes * 60))
    add(sale, sale.at, 'worked', sale.count);
  for (const attempt of listAttempts(reader, merchant.id, days.from, days.to)) {
    if (attempt.at !== null) add(attempt, attempt.at, 'failed', 1);
  }
  return {
    zone: merchant.zone,
    minutes,
    from: instantOf(from),
    lanes: [...lanes.values()]
      .toSorted(
        (left, right) =>
          Number(right.inScope) - Number(left.inScope) ||
          (left.provider < right.provider ? -1 : left.provider > right.provider ? 1 : left.rail < right.rail ? -1 : 1),
      )
      .map((lane) => ({ ...lane, provider: institutions[lane.provider].name })),
  };
}
