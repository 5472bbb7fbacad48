import { institutions } from '../../../shared/catalogue/institutions.ts';
import { isNegative } from '../../../shared/money/money.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { Attempted, StoryPayment } from '../../store/stories/story-rows.ts';
import type { StoryBatch, StoryLine } from '../../store/stories/story-sides.ts';
import type { Gathered } from './gathered.ts';
import { institutionName } from './story-steps.ts';

/** Where the money of a payment is. */
export function paymentSummary(payment: StoryPayment, around: Gathered): Sentence {
  if (payment.origin.takenBack) return sentence('story_now_taken_back', { file: payment.origin.file });
  const batch = around.batches.find(({ id }) => id === payment.settled?.batchId);
  const takes = isNegative(payment.amount) && payment.kind !== 'withdrawal';
  if (batch !== undefined)
    return takes
      ? sentence('story_now_taken_off', {
          institution: institutionName(batch.institution),
          day: batch.on,
          batch: batch.reference,
        })
      : batchSummary(batch, around);
  const institution = institutionName(payment.institution);
  if (payment.givenUpBy !== null)
    return sentence('story_now_given_up', { reference: payment.reference || payment.merchantReference });
  // What a wallet collects is the merchant’s at once.
  if (institutions[payment.institution].kind === 'wallet') return sentence('story_now_kept', { institution });
  return takes
    ? sentence('story_now_owed', { institution, day: payment.on })
    : sentence('story_now_waiting', { institution, day: payment.on });
}

export function batchSummary(batch: StoryBatch, { lines, match }: Gathered): Sentence {
  if (batch.origin.takenBack) return sentence('story_now_taken_back', { file: batch.origin.file });
  const last = lines.at(-1);
  if (last !== undefined)
    return sentence('story_now_bank', {
      bank: institutionName(last.institution),
      day: last.on,
      batch: batch.reference,
    });
  if (match !== null) return sentence('story_now_given_up', { reference: batch.reference });
  return sentence('story_now_way', {
    institution: institutionName(batch.institution),
    day: batch.on,
    batch: batch.reference,
  });
}

export function lineSummary(line: StoryLine, { batches, match }: Gathered): Sentence {
  if (line.origin.takenBack) return sentence('story_now_taken_back', { file: line.origin.file });
  const [first] = batches;
  if (first !== undefined)
    return sentence('story_now_explained', {
      batches: match?.batchIds.length ?? batches.length,
      institution: institutionName(first.institution),
    });
  if (match === null)
    return sentence('story_now_unexplained', { bank: institutionName(line.institution), day: line.on });
  // A match without payouts is a transfer between two lines, or one line that was given up.
  return match.statementLineIds.length > 1
    ? sentence('story_now_transfer', { day: match.on })
    : sentence('story_now_given_up', { reference: line.reference || line.narration });
}

export function attemptSummary(attempt: Attempted, { payments }: Gathered): Sentence {
  if (attempt.origin.takenBack) return sentence('story_now_taken_back', { file: attempt.origin.file });
  const made = payments.find(({ kind, amount }) => kind === 'sale' && !isNegative(amount));
  return made === undefined
    ? sentence('story_now_tried', { institution: institutionName(attempt.institution), day: attempt.on })
    : sentence('story_now_made', { day: made.on });
}
