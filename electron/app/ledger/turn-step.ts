import { assert, assertNever } from '../../../shared/kernel/assert.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { Writer } from '../../store/connection.ts';
import { effectsOf, insertStepEvent, type BookEffect, type StepRecord } from '../../store/history/steps-table.ts';
import {
  firstNotes,
  insertStepNote,
  repeatExceptionEvent,
  standingNotes,
  undoExceptionEvent,
} from '../../store/exceptions/events-table.ts';
import { listImports } from '../../store/imports/imports-table.ts';
import { monthsHolding } from '../../store/ledger/turn-entries.ts';
import { lastOfItsId, readMatch, standingMatch } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { refuse } from '../handler.ts';
import { bringImportBack, importReliedOn, takeImportBack } from '../imports/take-import-back.ts';
import { makeMatchAgain, takeMatchBack } from '../matching/book-match.ts';
import { openBooks, type Books } from './books.ts';
import { lockedMonth } from './locked-month.ts';

/** Why a step cannot be taken back, or again: a closed month holds part of it, or a later import rests on it. */
export function stepHeld(
  writer: Writer,
  merchant: MerchantRecord,
  step: StepRecord,
): Refusal<'period_closed' | 'import_relied_on'> | null {
  const books = openBooks(writer, merchant.id);
  const effects = effectsOf(writer, step.seq);
  const locked = lockedMonth(books, monthsOf(writer, effects));
  if (locked !== null) return refuse('period_closed', { month: locked });
  const together = effects.flatMap((effect) => ('importSeq' in effect ? [effect.importSeq] : []));
  if (together.length === 0) return null;
  const imports = new Map(listImports(writer, merchant.id).map((made) => [made.seq, made]));
  for (const importSeq of together) {
    const made = imports.get(importSeq);
    assert(made !== undefined, 'a step of an import that is not there');
    const relied = made.undoneAt === null ? importReliedOn(writer, made, together) : null;
    if (relied !== null) return relied;
  }
  return null;
}

/** A match may have been made again since, under its id: the latest counts. */
function monthsOf(writer: Writer, effects: readonly BookEffect[]): Month[] {
  const matchSeqs = effects.flatMap((effect) => ('matchSeq' in effect ? [lastOfItsId(writer, effect.matchSeq)] : []));
  const imports = effects.filter((effect) => 'importSeq' in effect);
  return [
    ...imports.flatMap((effect) => monthsHolding(writer, effect)),
    ...monthsHolding(writer, { matchSeqs }),
  ].toSorted();
}

/** Takes a step back: the opposite of all it did, the last first. */
export function undoStep(writer: Writer, merchant: MerchantRecord, step: StepRecord, now: number): void {
  const books = openBooks(writer, merchant.id);
  for (const effect of effectsOf(writer, step.seq).toReversed()) turn(writer, books, merchant, opposite(effect), now);
  for (const eventSeq of standingNotes(writer, step.seq).toReversed()) undoExceptionEvent(writer, eventSeq, now);
  insertStepEvent(writer, step.seq, 'undone', now);
}

/** Does again what was taken back, in the order of the first time. */
export function redoStep(writer: Writer, merchant: MerchantRecord, step: StepRecord, now: number): void {
  const books = openBooks(writer, merchant.id);
  for (const effect of effectsOf(writer, step.seq)) turn(writer, books, merchant, effect, now);
  for (const eventSeq of firstNotes(writer, step.seq)) {
    insertStepNote(writer, step.seq, repeatExceptionEvent(writer, eventSeq, now));
  }
  insertStepEvent(writer, step.seq, 'redone', now);
}

const opposites = {
  imported: 'import_undone',
  import_undone: 'imported',
  matched: 'unmatched',
  unmatched: 'matched',
} as const;

const opposite = (effect: BookEffect): BookEffect => ({ ...effect, effect: opposites[effect.effect] }) as BookEffect;

function turn(writer: Writer, books: Books, merchant: MerchantRecord, effect: BookEffect, now: number): void {
  switch (effect.effect) {
    case 'imported':
      bringImportBack(writer, merchant.id, effect.importSeq, now);
      return;
    case 'import_undone':
      takeImportBack(writer, effect.importSeq, now);
      return;
    case 'matched': {
      const match = readMatch(writer, lastOfItsId(writer, effect.matchSeq));
      assert(match !== null, 'a match that was never made');
      makeMatchAgain(writer, books, merchant.id, match, now);
      return;
    }
    case 'unmatched': {
      const standing = standingMatch(writer, effect.matchSeq);
      assert(standing !== null, 'a match to take back that does not stand');
      takeMatchBack(writer, books, standing, 'person', now);
      return;
    }
    default:
      assertNever(effect);
  }
}
