import type { PackFault } from '../../domain/desk/pack-fault.ts';
import { areWhole } from '../../domain/desk/pack-reports.ts';
import { refuse } from '../handler.ts';
import type { Taker } from '../packets/taker.ts';
import { faultOfPack, keepMonthPack } from './keep-month-pack.ts';
import { topicOfMonth } from './make-month-pack.ts';

/**
 * A closed month of a merchant whom this workspace answers for: held against its own proof, then kept beside what came before.
 * What contradicts itself is refused, with where it does.
 */
export const takeMonth: Taker<'month'> = (
  writer,
  { message, body, sender, packetSeq, merchant, arrived, side },
  { clock },
) => {
  if (arrived || side !== 'manager') return refuse('packet_out_of_place', { sender: sender.name });
  const { pack, reports = [] } = body;
  if (message.topic !== topicOfMonth(pack.month)) return refuse('packet_altered', { wrong: 'topic' });
  const wrong = faultOfPack(merchant, pack);
  if (wrong !== null) return refuse('packet_altered', { wrong, month: pack.month, sender: sender.name });
  if (!areWhole(merchant.id, pack, reports))
    return refuse('packet_altered', { wrong: 'reports' satisfies PackFault, month: pack.month, sender: sender.name });
  return { says: keepMonthPack(writer, merchant, pack, packetSeq, clock(), reports), merchantId: merchant.id };
};
