import type { OpenRefusal } from '../../store/workspace-file.ts';
import { refuse } from '../handler.ts';
import { notOpened } from './not-opened.ts';

/** Why a workspace did not open, in the words of `vault.unlock`. */
export function openingRefused(refused: OpenRefusal, file: string) {
  switch (refused.reason) {
    case 'workspace_exists':
      return refuse('workspace_unreadable', { file });
    case 'workspace_missing':
    case 'workspace_busy':
    case 'workspace_older':
    case 'workspace_unreadable':
    case 'workspace_empty':
    case 'vault_missing':
    case 'folder_missing':
    case 'folder_read_only':
    case 'disk_full':
    case 'disk_failed':
      return refuse(refused.reason, { file });
    default:
      return notOpened(refused);
  }
}
