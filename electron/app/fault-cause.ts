import type { RefusalCode } from '../../shared/contract/refusal.ts';
import { isDamage } from '../store/damaged-ledger.ts';
import { diskTrouble, isOfLayout } from '../store/disk-trouble.ts';
import type { WorkspaceFile } from '../store/workspace-file.ts';

/** What stopped a command where that is no fault of ours: the disk, damage, or a newer layout. Null where it is one. */
export function faultCause(fault: unknown, workspace: WorkspaceFile | null): RefusalCode | null {
  // A newer version may have laid its tables out so that what this one asks of them has no answer.
  if (workspace !== null && workspace.readOnly !== null && isOfLayout(fault)) return workspace.readOnly;
  return isDamage(fault) ? 'workspace_damaged' : diskTrouble(fault);
}
