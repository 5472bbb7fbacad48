import { assert } from '../../../shared/kernel/assert.ts';
import { chainHead, sealCommand } from '../../store/ledger/chain.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/**
 * After a backup was restored: takes the chain as it stands as the one to go on from. The reason becomes a link of its own,
 * so that it stays on record where the chain was taken up again.
 */
export const acceptHead: Handlers['ledger.acceptHead'] = async ({ reason }, { workspace, clock }) => {
  const { writer, head } = workspace;
  if (head.judge(writer).verdict === 'in_order') return refuse('head_in_order');
  const link = await inTransaction(writer, 'ledger.acceptHead', clock(), () => {
    sealCommand(writer, 'ledger.acceptHead', clock(), reason);
    const made = chainHead(writer);
    assert(made !== null, 'the link was just made');
    return { keep: true, value: made };
  });
  head.accept(writer);
  return answer({ seq: link.seq, hash: link.hash });
};
