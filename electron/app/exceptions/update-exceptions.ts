import type { ParsedInput } from '../../../shared/contract/contract.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { insertExceptionEvent, type NewExceptionEvent } from '../../store/exceptions/events-table.ts';
import { listExceptions, type ExceptionRecord } from '../../store/exceptions/exceptions-table.ts';
import { stateText } from '../../store/exceptions/said-of-exceptions.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { takeStep } from '../ledger/take-step.ts';
import { aroundExceptions } from './around-exceptions.ts';
import { shownException } from './shown-exception.ts';

type Update = Pick<ParsedInput<'exceptions.update'>, 'owner' | 'due' | 'state' | 'note'>;

/** Says of exceptions who has them, until when and how they stand: one step, all of it or nothing. */
export const updateExceptions: Handlers['exceptions.update'] = async ({ merchantId, ids, ...said }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const standing = new Map(listExceptions(writer, merchantId).map((exception) => [exception.id, exception]));
  const chosen: ExceptionRecord[] = [];
  for (const id of new Set(ids)) {
    const exception = standing.get(id);
    if (exception === undefined) return refuse('exception_unknown', { id });
    chosen.push(exception);
  }
  const now = context.clock();
  return inTransaction(writer, 'exceptions.update', now, () => {
    const step = takeStep(writer, merchantId);
    for (const exception of chosen) {
      for (const event of eventsFor(exception, said))
        step.note({ effect: 'noted', eventSeq: insertExceptionEvent(writer, merchantId, event, now) });
    }
    step.keep('note', stepOf(chosen, said), now);
    const around = aroundExceptions(writer, merchant, chosen, now);
    const after = new Map(listExceptions(writer, merchantId).map((exception) => [exception.id, exception]));
    const exceptions = chosen.map((before) => shownException(after.get(before.id) ?? before, around));
    return { keep: true, value: answer({ exceptions }) };
  });
};

/** What is so already is not said again; a note always is, for it is the reason of this step. */
function eventsFor(exception: ExceptionRecord, { owner, due, state, note }: Update): NewExceptionEvent[] {
  const { id: exceptionId, amountAtRisk } = exception;
  const events: NewExceptionEvent[] = [];
  if (owner !== undefined && owner !== (exception.owner ?? ''))
    events.push({ exceptionId, what: 'owner', value: owner });
  const dueChanges = due === null ? exception.due !== exception.dueOfFacts : due !== undefined && due !== exception.due;
  if (dueChanges) events.push({ exceptionId, what: 'due', value: due ?? '' });
  if (state !== undefined && state !== exception.state)
    events.push({ exceptionId, what: 'state', value: stateText(state, amountAtRisk) });
  if (note !== undefined) events.push({ exceptionId, what: 'note', value: note });
  return events;
}

function stepOf(chosen: readonly ExceptionRecord[], { owner, due, state, note }: Update): Sentence {
  const named = { reference: nameOf(chosen[0]), more: chosen.length - 1 };
  if (state === 'asked') return sentence('step_asked', named);
  if (state === 'accepted') return sentence('step_accepted', named);
  if (state === 'open') return sentence('step_reopened', named);
  if (owner !== undefined && due === undefined && note === undefined)
    return sentence('step_owned', { ...named, owner });
  if (due !== undefined && owner === undefined && note === undefined)
    return sentence('step_due', { ...named, due: due ?? '' });
  return sentence('step_noted', named);
}

/** What a person knows an exception by: a reference, else what its next step names, else its id. */
function nameOf(exception: ExceptionRecord | undefined): string {
  const named = exception?.next.facts['reference'];
  const name = exception?.references[0] ?? (typeof named === 'string' && named !== '' ? named : exception?.id);
  return name ?? '';
}
