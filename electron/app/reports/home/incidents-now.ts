import type { HomeReport } from '../../../../shared/contract/home.ts';
import { addDays, firstDayOf, lastDayOf, type Month } from '../../../../shared/kernel/local-date.ts';
import type { Reader } from '../../../store/connection.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { isStanding, keptIncidents, type KeptIncident } from '../../incidents/kept-incidents.ts';
import { daysOf } from '../../incidents/incident-rows.ts';
import { shownIncident } from '../../incidents/shown-incident.ts';

/** As many as a glance takes in; the screen has them all. */
const most = 5;

/** Outages that want a look: those of the month, and before it those that nobody has confirmed or that go on. The newest first. */
export function incidentsNow(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
  now: number,
): HomeReport['incidents'] {
  const isTold = (kept: KeptIncident): boolean => {
    const { from, to } = daysOf(merchant, kept.window, now);
    if (from > lastDayOf(month)) return false;
    const isOpen = kept.document.state === 'open' || kept.window.to === null;
    return to >= firstDayOf(month) || (isOpen && to >= addDays(firstDayOf(month), -92));
  };
  return keptIncidents(reader, merchant.id)
    .filter((kept) => isStanding(kept) && isTold(kept))
    .slice(0, most)
    .map((kept) => {
      const { id, title, scope, from, to, state, failed, pending, open, worth } = shownIncident(
        reader,
        merchant,
        kept,
        now,
      );
      return { id, title, scope, from, to, state, failed, pending, open, worth };
    });
}
