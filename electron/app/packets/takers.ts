import { takeAcceptance } from '../agreements/take-acceptance.ts';
import { takeProposal } from '../agreements/take-proposal.ts';
import { takeRefusal } from '../agreements/take-refusal.ts';
import { takeMonth } from '../desk/take-month.ts';
import { takeNotice } from '../onboarding/take-notice.ts';
import { takeRequest } from '../onboarding/take-request.ts';
import type { Takers } from './taker.ts';

/** Who takes each kind of message. A kind that is not here is out of place. */
export const takers: Takers = {
  request: takeRequest,
  notice: takeNotice,
  proposal: takeProposal,
  acceptance: takeAcceptance,
  refusal: takeRefusal,
  month: takeMonth,
};
