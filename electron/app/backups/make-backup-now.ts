import { statSync } from 'node:fs';
import { answer, refuse, type Handlers } from '../handler.ts';
import { shownBackup } from './shown-backup.ts';

/** A backup that a person asked for, beside the ledger or in a folder of theirs. */
export const makeBackupNow: Handlers['backups.make'] = async (
  { into },
  { backups, workspace, session, fileOf, signal, progress },
) => {
  // The demo is made anew each time: nothing of it is kept.
  if (session.status().demo) return refuse('workspace_locked');
  const folder = into === undefined ? null : fileOf(into);
  if (into !== undefined && (folder === null || !('path' in folder) || !isFolder(folder.path)))
    return refuse('file_missing', { file: folder?.name ?? into });
  const { made, removed } = await backups.make(workspace, folder !== null && 'path' in folder ? folder.path : null, {
    signal,
    told: ({ step, done, of }) => progress(step, done, of, null),
  });
  const { name, manifest } = made;
  return answer({
    backup: shownBackup({ name, madeAt: manifest.madeAt, why: manifest.why, manifest, fault: null }, true),
    removed: [...removed],
  });
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
