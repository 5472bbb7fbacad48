import type { Side, Standing } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { standingStep } from '../../domain/onboarding/standing-steps.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { insertStanding, standingOf } from '../../store/onboarding/standing-table.ts';

/**
 * Where a proposal or a second signature leads from where a merchant stands: `to` where there is such a step, nowhere new where
 * the agreement of before goes on holding; null where nothing of the kind may happen.
 */
export function standingAfter(
  reader: Reader,
  merchantId: MerchantId,
  side: Side,
  to: Extract<Standing, 'offered' | 'agreed'>,
): Standing | null {
  const from = standingOf(reader, merchantId);
  return [to, from].find((next) => standingStep(side, 'agreement', from, next) !== null) ?? null;
}

/** Notes where it stands now, unless it stood there before. */
export function moveStanding(
  writer: Writer,
  merchantId: MerchantId,
  to: Standing,
  moved: { readonly by: string; readonly packetSeq: bigint; readonly at: number },
): void {
  if (standingOf(writer, merchantId) === to) return;
  const { by, packetSeq, at } = moved;
  insertStanding(writer, merchantId, { standing: to, by, reason: '', at }, packetSeq);
}
