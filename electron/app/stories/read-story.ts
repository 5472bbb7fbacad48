import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { StoryKind, StoryStep } from '../../../shared/contract/stories.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader } from '../../store/connection.ts';
import { importLines } from '../../store/imports/import-texts.ts';
import { readJournalEntries } from '../../store/ledger/journal-entries.ts';
import { readMatch } from '../../store/matching/matches-table.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { entryConcerns } from '../../store/stories/story-entries.ts';
import { storyAttempt, storyPayment } from '../../store/stories/story-rows.ts';
import { storyBatches, storyLines } from '../../store/stories/story-sides.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { aroundAttempt, aroundBatch, aroundLine, aroundPayment, type Gathered } from './gathered.ts';
import { rowNumber } from '../ledger/show-entries.ts';
import { concernedBy, debitsOf, entriesTold, exceptionsTold, incidentsOf } from './story-around.ts';
import { attemptSummary, batchSummary, lineSummary, paymentSummary } from './story-summary.ts';
import {
  attemptTold,
  institutionName,
  lineTold,
  openTold,
  partTold,
  paymentTold,
  payoutTold,
  storyStep,
} from './story-steps.ts';

/** What a story is of, and how it stands in one sentence. */
type Subject = {
  readonly id: string;
  readonly kind: StoryKind;
  readonly title: string;
  readonly on: LocalDate;
  readonly amount: Money | null;
  readonly summary: Sentence;
  readonly around: Gathered;
  /** Rows of a payout that are not told one by one. */
  readonly more: number;
};

/** The way of one payment, payout, bank line or entry from the customer to the books. */
export const readStory: Handlers['stories.read'] = ({ merchantId, id }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const subject = subjectOf(reader, merchant, id);
  if (subject === null) return refuse('item_unknown', { id });
  const { around } = subject;
  const since = earliest(subject.on, around);
  return answer({
    id: subject.id,
    kind: subject.kind,
    title: subject.title,
    on: subject.on,
    amount: subject.amount === null ? null : toWire(subject.amount),
    summary: { code: subject.summary.code, facts: { ...subject.summary.facts } },
    steps: stepsOf(reader, merchant, subject),
    more: subject.more,
    exceptions: exceptionsTold(reader, merchantId, around),
    entries: entriesTold(reader, merchantId, concernedBy(around), monthOf(since), subject.id),
    match: around.match?.id ?? null,
  });
};

function subjectOf(reader: Reader, merchant: MerchantRecord, id: string): Subject | null {
  const [kind, digits] = id.split(':') as [StoryKind, string];
  const number = rowNumber(digits);
  switch (kind) {
    case 'payment':
      return ofPayment(reader, merchant, number);
    case 'attempt':
      return ofAttempt(reader, merchant, number);
    case 'batch':
      return ofBatch(reader, merchant, number);
    case 'line':
      return ofLine(reader, merchant, number);
    case 'entry':
      return ofEntry(reader, merchant, number);
    default:
      return assertNever(kind);
  }
}

function ofPayment(reader: Reader, merchant: MerchantRecord, number: bigint): Subject | null {
  const payment = storyPayment(reader, merchant.id, number);
  if (payment === null) return null;
  const around = aroundPayment(reader, merchant.id, payment);
  return {
    id: `payment:${number}`,
    kind: 'payment',
    title: payment.reference || payment.merchantReference || institutionName(payment.institution),
    on: payment.on,
    amount: payment.amount,
    summary: paymentSummary(payment, around),
    around,
    more: 0,
  };
}

function ofAttempt(reader: Reader, merchant: MerchantRecord, number: bigint): Subject | null {
  const attempt = storyAttempt(reader, merchant.id, number);
  if (attempt === null) return null;
  const around = aroundAttempt(reader, merchant.id, attempt);
  return {
    id: `attempt:${number}`,
    kind: 'attempt',
    title: attempt.reference || attempt.merchantReference || institutionName(attempt.institution),
    on: attempt.on,
    amount: attempt.amount,
    summary: attemptSummary(attempt, around),
    around,
    more: 0,
  };
}

function ofBatch(reader: Reader, merchant: MerchantRecord, number: bigint): Subject | null {
  const [batch] = storyBatches(reader, merchant.id, [number]);
  if (batch === undefined) return null;
  const around = aroundBatch(reader, merchant.id, batch);
  return {
    id: `batch:${number}`,
    kind: 'batch',
    title: batch.reference,
    on: batch.on,
    amount: payable(batch.net),
    summary: batchSummary(batch, around),
    around,
    more: batch.rows,
  };
}

function ofLine(reader: Reader, merchant: MerchantRecord, number: bigint): Subject | null {
  const [line] = storyLines(reader, merchant.id, [number]);
  if (line === undefined) return null;
  const around = aroundLine(reader, merchant.id, line);
  return {
    id: `line:${number}`,
    kind: 'line',
    title: line.reference || line.narration,
    on: line.on,
    amount: line.amount,
    summary: lineSummary(line, around),
    around,
    more: 0,
  };
}

/** An entry is of the row it was booked for; of a match it is of the bank line, else of the payout. */
function ofEntry(reader: Reader, merchant: MerchantRecord, number: bigint): Subject | null {
  const concerns = entryConcerns(reader, merchant.id, number);
  const entry = readJournalEntries(reader, merchant.id, [number])[0];
  if (concerns === null || entry === undefined) return null;
  const { payment, batch, line, match } = concerns;
  const own =
    payment !== null
      ? ofPayment(reader, merchant, payment)
      : batch !== null
        ? ofBatch(reader, merchant, batch)
        : line !== null
          ? ofLine(reader, merchant, line)
          : match === null
            ? null
            : ofMatch(reader, merchant, match);
  const debits = debitsOf(entry);
  return {
    ...(own ?? {
      title: entry.reference === '' ? String(number) : entry.reference,
      summary: sentence('story_now_booked', { day: entry.occurredOn }),
      around: { payments: [], attempts: [], batches: [], lines: [], match: null },
      more: 0,
    }),
    id: `entry:${number}`,
    kind: 'entry',
    on: entry.occurredOn,
    amount: debits.length === 1 ? (debits[0] ?? null) : null,
  };
}

function ofMatch(reader: Reader, merchant: MerchantRecord, seq: bigint): Subject | null {
  const match = readMatch(reader, seq);
  const [line, batch, payment] = [match?.statementLineIds[0], match?.batchIds[0], match?.paymentIds[0]];
  if (line !== undefined) return ofLine(reader, merchant, line);
  if (batch !== undefined) return ofBatch(reader, merchant, batch);
  return payment === undefined ? null : ofPayment(reader, merchant, payment);
}

const earliest = (on: LocalDate, { payments, batches, lines }: Gathered): LocalDate =>
  [on, ...[...payments, ...batches, ...lines].map((one) => one.on)].reduce((first, day) => (day < first ? day : first));

/** In the order of days; on one day in the order of the way: tried, collected, paid out, at the bank. What is open comes last. */
const wayOrder: readonly StoryStep['station'][] = ['tried', 'collected', 'held', 'changed', 'paid_out', 'bank', 'open'];

function stepsOf(reader: Reader, merchant: MerchantRecord, subject: Subject): StoryStep[] {
  const { around } = subject;
  const { payments, attempts, batches, lines, match } = around;
  const raw = importLines(reader);
  const incidentOf = incidentsOf(reader, merchant.id, around);
  // An entry has its row's story, which stands beside it; every other subject is the story that is told.
  const away = (id: string): string | null => (id === subject.id ? null : id);
  const own =
    payments.find(({ id }) => `payment:${id}` === subject.id) ?? (subject.kind === 'entry' ? payments[0] : undefined);
  const ownBatch = batches.find(({ id }) => id === own?.settled?.batchId);
  const told = [
    ...attempts.map((one) => attemptTold(one, incidentOf('attempt', one.id), away(`attempt:${one.id}`))),
    ...payments.map((one) => paymentTold(one, incidentOf('payment', one.id), away(`payment:${one.id}`))),
    ...(own?.settled === null || own?.settled === undefined || ownBatch === undefined
      ? []
      : [partTold(own, own.settled, ownBatch)]),
    ...batches.filter(({ id }) => id !== ownBatch?.id).map((one) => payoutTold(one, away(`batch:${one.id}`))),
    ...lines.map((one, n) => lineTold(one, n === 0 ? (match?.why ?? null) : null, away(`line:${one.id}`))),
    ...(match === null || lines.length > 0
      ? []
      : [
          {
            station: 'bank' as const,
            on: match.on,
            say: sentence('story_given_up', { amount: toWire(match.writtenOff) }),
            why: match.why,
          },
        ]),
    ...openOf(around, own),
  ];
  return told
    .map((one) => storyStep(one, raw))
    .toSorted(
      (a, b) =>
        (a.on ?? '9999').localeCompare(b.on ?? '9999') || wayOrder.indexOf(a.station) - wayOrder.indexOf(b.station),
    );
}

/** What has not happened yet, of the money that the story is about. */
function openOf({ payments, batches, lines, match }: Gathered, own: Gathered['payments'][number] | undefined) {
  if (own !== undefined) {
    if (own.origin.takenBack || own.givenUpBy !== null) return [];
    if (own.settled === null)
      return isKept(own)
        ? []
        : [openTold(sentence('story_open_payout', { institution: institutionName(own.institution) }))];
  }
  if (match !== null || payments.some((one) => one !== own && own === undefined)) return [];
  const waiting = batches.filter(({ origin }) => !origin.takenBack);
  return [
    ...waiting.map(({ reference }) => openTold(sentence('story_open_bank', { batch: reference }))),
    ...lines
      .filter(({ origin }) => !origin.takenBack)
      .map(({ institution }) => openTold(sentence('story_open_line', { bank: institutionName(institution) }))),
  ];
}

/** What a wallet collects waits for no payout. */
const isKept = ({ institution }: Gathered['payments'][number]): boolean => institutions[institution].kind === 'wallet';
