import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Input } from '../../shared/contract/contract.ts';
import type { Backend } from '../transport/backend-port.ts';
import { pathFrom } from './arguments.ts';

/** BACKUP: a name of the list, or the folder of one, wherever it lies. */
export function chosenBackup(given: string, backend: Backend): Input<'backups.check'>['backup'] {
  if (/^\d{4}-\d{2}-\d{2}T\d{6}Z-[a-z]+$/.test(given) && !existsSync(pathFrom(given))) return { name: given };
  const path = pathFrom(given);
  return { file: backend.registerFile({ name: basename(path), path }) };
}
