import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { ExceptionRecord } from '../../store/exceptions/exceptions-table.ts';
import { plain } from '../matching/match-items.ts';
import { ageOf } from './ageing.ts';

/** What is known of an exception from elsewhere in the books. */
export type Around = {
  readonly today: LocalDate;
  readonly nearMisses: (exception: ExceptionRecord) => readonly Sentence[];
  /** The incident it happened in. */
  readonly incidentOf: (subject: string) => IncidentTag | null;
};

/** An exception as it is shown. */
export function shownException(exception: ExceptionRecord, { today, nearMisses, incidentOf }: Around): Exception {
  const { id, kind, references, occurredOn, due, dueOfFacts, state, owner, why, next, endedAt } = exception;
  return {
    id,
    kind,
    amountAtRisk: toWire(exception.amountAtRisk),
    references: [...references],
    occurredOn,
    due,
    dueOfFacts,
    state,
    owner,
    notes: exception.notes.map(({ text, at }) => ({ text, at: new Date(at).toISOString() })),
    ...ageOf(exception, today),
    why: plain(why),
    next: plain(next),
    nearMisses: nearMisses(exception).map(plain),
    institution: whoToAsk(exception),
    incident: incidentOf(exception.subject),
    resolvedAt: state === 'resolved' && endedAt !== null ? new Date(endedAt).toISOString() : null,
  };
}

/** Who can say more: whom its sentences name, else whose row it is about. */
function whoToAsk({ next, why, institution }: ExceptionRecord): string | null {
  const named = next.facts['institution'] ?? why.facts['institution'];
  if (typeof named === 'string') return named;
  return institution === null ? null : institutions[institution].name;
}
