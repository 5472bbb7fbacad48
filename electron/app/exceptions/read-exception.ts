import type { ExceptionEvent } from '../../../shared/contract/exceptions.ts';
import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { listEventsOf, type ExceptionEventRecord } from '../../store/exceptions/events-table.ts';
import {
  listExceptions,
  listResolved,
  listSightings,
  type SeenException,
} from '../../store/exceptions/exceptions-table.ts';
import { stateIn } from '../../store/exceptions/said-of-exceptions.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { plain } from '../matching/match-items.ts';
import { aroundExceptions } from './around-exceptions.ts';
import { shownException } from './shown-exception.ts';

/** One exception with all that was found of it and said about it, the oldest first. */
export const readException: Handlers['exceptions.read'] = ({ merchantId, id }, { workspace: { reader }, clock }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const found = [...listExceptions(reader, merchantId), ...listResolved(reader, merchantId)].find(
    (one) => one.id === id,
  );
  if (found === undefined) return refuse('exception_unknown', { id });
  return answer({
    exception: shownException(found, aroundExceptions(reader, merchant, [found], clock())),
    history: historyOf(reader, merchantId, id),
  });
};

type Dated = { readonly on: number; readonly event: Omit<ExceptionEvent, 'at'> };

function historyOf(reader: Reader, merchantId: MerchantId, id: ExceptionId): ExceptionEvent[] {
  const seen = listSightings(reader, merchantId, id).flatMap(eventsOfSighting);
  const said = listEventsOf(reader, merchantId, id).map(eventOfPerson);
  // What was found and what was said are numbered apart: the moment orders them, and in one moment the finding came first.
  return [...seen, ...said].toSorted((a, b) => a.on - b.on).map(({ on, event }) => ({ ...event, at: instant(on) }));
}

const instant = (moment: number): string => new Date(moment).toISOString();

function eventsOfSighting(sighting: SeenException, index: number, all: readonly SeenException[]): Dated[] {
  const { seenAt, endedAt, end, amountAtRisk, why } = sighting;
  const before = all[index - 1];
  const what = before === undefined ? 'found' : before.end === 'resolved' ? 'returned' : 'changed';
  const facts = { value: null, amountAtRisk: toWire(amountAtRisk), why: plain(why), undone: false };
  const begun: Dated = { on: seenAt, event: { what, ...facts } };
  return end === 'resolved' && endedAt !== null
    ? [begun, { on: endedAt, event: { what: 'resolved', ...facts } }]
    : [begun];
}

function eventOfPerson({ what, value, notedAt, undone }: ExceptionEventRecord): Dated {
  const { state, accepted } = what === 'state' ? stateIn(value) : { state: value, accepted: null };
  return { on: notedAt, event: { what, value: state, amountAtRisk: accepted, why: null, undone } };
}
