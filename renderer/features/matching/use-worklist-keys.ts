import { useCommand } from '../../ui/commands/command-context.tsx';
import { nextOpen } from './pair-rows.ts';
import type { Worklist } from './use-worklist.ts';

/** What each key of the worklist does. Whatever a button does there has its key here. */
export function useWorklistKeys(work: Worklist, onAsk: (() => void) | null): void {
  const { rows, at, row, gathering } = work;
  useCommand('row.next', () => work.choose(rows[Math.min(at + 1, rows.length - 1)]));
  useCommand('row.previous', () => work.choose(rows[Math.max(at - 1, 0)]));
  useCommand('row.nextOpen', () => work.choose(nextOpen(rows, at)));
  useCommand('row.candidate', (key) => work.pick('123456789'.indexOf(key)));
  useCommand('row.accept', () => work.acceptTable(work.bookDifference));
  useCommand('row.fee', () => work.acceptTable(true));
  useCommand('row.unmatch', work.unmatchRow, gathering === null);
  useCommand('row.split', () => work.begin('split'));
  useCommand('row.merge', () => work.begin('merge'));
  useCommand('row.transfer', work.asTransfer);
  useCommand('row.select', () => {
    if (row !== null && row.kind === 'open') work.toggle(row.side, row.item);
  });
  useCommand('row.ask', () => onAsk?.(), onAsk !== null && gathering === null);
  // The same as everywhere, and a long list is asked again at once.
  useCommand('books.undo', work.undo);
  useCommand('books.redo', work.redo);
  useCommand('books.up', work.leave, gathering !== null);
}
