import { monthOf } from '../../../shared/kernel/local-date.ts';
import { IncidentFilter } from '../../ui/incident-filter.tsx';
import { follow } from '../../ui/paths.ts';
import { linkToLedger } from './ledger-place.ts';
import type { LedgerPlaceInMonth } from './use-ledger-place.ts';

/** Narrows the entries to one incident, and goes to the month in which it began: in another there is little to see of it. */
export function IncidentChoice({ place }: { readonly place: LedgerPlaceInMonth }) {
  return (
    <IncidentFilter
      value={place.incident}
      onChange={(chosen) =>
        follow(
          linkToLedger({
            ...place,
            incident: chosen?.id ?? null,
            month: chosen === null || place.everyMonth ? place.month : monthOf(chosen.on),
          }),
        )
      }
    />
  );
}
