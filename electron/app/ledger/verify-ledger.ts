import { setImmediate as nextTurn } from 'node:timers/promises';
import { answer, refuse, type Handlers } from '../handler.ts';
import { walkBooks } from './walk-books.ts';

/** Walks the whole file and says exactly what is wrong and where. It lets other calls in between its steps. */
export const verifyLedger: Handlers['ledger.verify'] = async (_, { workspace, session, progress, signal }) => {
  const walk = walkBooks(workspace.reader, workspace.head.note());
  for (;;) {
    const step = walk.next();
    if (step.done === true) {
      const { findings, checked } = step.value;
      return answer({ ok: findings.length === 0, findings: [...findings], checked });
    }
    progress('checking', step.value.done, step.value.of, null);
    await nextTurn();
    signal.throwIfAborted();
    if (session.workspace() !== workspace) return refuse('workspace_locked');
  }
};
