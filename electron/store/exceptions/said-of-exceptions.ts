import type { ExceptionState } from '../../../shared/contract/exceptions.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { Reader } from '../connection.ts';
import { listStandingEvents, type ExceptionEventRecord } from './events-table.ts';

/** The states a person can give. */
export type StandingState = Exclude<ExceptionState, 'resolved'>;

/** What stands of what was said of one exception: the latest word on each, and every note. */
export type Said = {
  readonly owner: string | null;
  /** The day a person has set. */
  readonly due: LocalDate | null;
  readonly state: StandingState | null;
  /** How much was at risk when it was accepted. */
  readonly accepted: Money | null;
  readonly notes: readonly { readonly text: string; readonly at: number }[];
};

const nothing: Said = { owner: null, due: null, state: null, accepted: null, notes: [] };

/** What stands of what was said, by exception. */
export const standingSaid = (reader: Reader, merchantId: MerchantId): ReadonlyMap<ExceptionId, Said> =>
  foldSaid(listStandingEvents(reader, merchantId));

/** The latest word on each, of events that stand, the oldest first. An exception's id is no other merchant's. */
export function foldSaid(
  events: readonly Pick<ExceptionEventRecord, 'exceptionId' | 'what' | 'value' | 'notedAt'>[],
): ReadonlyMap<ExceptionId, Said> {
  const said = new Map<ExceptionId, Said>();
  for (const event of events) said.set(event.exceptionId, after(said.get(event.exceptionId) ?? nothing, event));
  return said;
}

function after(said: Said, { what, value, notedAt }: Pick<ExceptionEventRecord, 'what' | 'value' | 'notedAt'>): Said {
  switch (what) {
    case 'owner':
      return { ...said, owner: value === '' ? null : value };
    case 'due':
      return { ...said, due: value === '' ? null : (value as LocalDate) };
    case 'note':
      return { ...said, notes: [...said.notes, { text: value, at: notedAt }] };
    default: {
      const { state, accepted } = stateIn(value);
      return { ...said, state, accepted: accepted === null ? null : fromWire(accepted) };
    }
  }
}

/** A state as an event holds it. What is accepted is accepted up to what was at risk then: `accepted INR 1000`. */
export const stateText = (state: StandingState, atRisk: Money): string => {
  const { currency, amount } = toWire(atRisk);
  return state === 'accepted' ? `accepted ${currency} ${amount}` : state;
};

export function stateIn(text: string): { readonly state: StandingState; readonly accepted: WireMoney | null } {
  const [state, currency, amount] = text.split(' ');
  assert(state === 'open' || state === 'asked' || state === 'accepted', `no state of an exception: ${text}`);
  const accepted = currency === undefined || amount === undefined ? null : ({ currency, amount } as WireMoney);
  return { state, accepted };
}

type Seen = { readonly id: ExceptionId; readonly due: LocalDate | null; readonly amountAtRisk: Money };

/**
 * What holds of an exception now. More at risk than a person has accepted is open again: nobody has said anything about
 * that much.
 */
export function saidOf(
  all: ReadonlyMap<ExceptionId, Said>,
  { id, due, amountAtRisk }: Seen,
): Pick<Said, 'owner' | 'notes' | 'due'> & { readonly state: StandingState } {
  const said = all.get(id) ?? nothing;
  const beyond =
    said.accepted !== null &&
    (said.accepted.currency !== amountAtRisk.currency || said.accepted.units < amountAtRisk.units);
  return {
    owner: said.owner,
    notes: said.notes,
    due: said.due ?? due,
    state: said.state === 'accepted' && beyond ? 'open' : (said.state ?? 'open'),
  };
}
