import type { Standing } from '../../../shared/contract/standing.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { standingStep } from '../../domain/onboarding/standing-steps.ts';
import { insertStanding, listStandings } from '../../store/onboarding/standing-table.ts';
import { refuse } from '../handler.ts';
import type { Taker } from '../packets/taker.ts';

/** Takes the other side's word on where the merchant stands. */
export const takeNotice: Taker<'notice'> = (writer, { body, merchant, sender, side, packetSeq }, world) => {
  const { standing, reason } = body;
  const told = saidOf(standing, merchant.name);
  const last = listStandings(writer, merchant.id).at(-1);
  const step = standingStep(side, 'notice', last?.standing ?? 'draft', standing);
  if (step === null || told === null) return refuse('packet_out_of_place');
  // A notice that was sealed once more says nothing new.
  if (last?.standing !== standing || last.reason !== reason)
    insertStanding(writer, merchant.id, { standing, by: sender.name, reason, at: world.clock() }, packetSeq);
  const says = [told, ...(reason === '' ? [] : [sentence('notice_reason', { reason })])];
  return { says, merchantId: merchant.id };
};

/** Null for what nobody is told by a notice. */
function saidOf(standing: Standing, merchant: string): Sentence | null {
  switch (standing) {
    case 'in_review':
      return sentence('notice_in_review', { merchant });
    case 'declined':
      return sentence('notice_declined', { merchant });
    case 'open':
      return sentence('notice_open', { merchant });
    case 'suspended':
      return sentence('notice_suspended', { merchant });
    case 'closed':
      return sentence('notice_closed', { merchant });
    default:
      return null;
  }
}
