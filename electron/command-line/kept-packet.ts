import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PacketFile } from '../../shared/contract/contacts.ts';
import { pathFrom } from './arguments.ts';
import type { Desk } from './command.ts';
import { UsageError } from './usage-error.ts';

/** --out FILE.nikash, or undefined. @throws UsageError for another ending: it is what opens it by a double click. */
export function givenPacketPath({ args }: Pick<Desk, 'args'>): string | undefined {
  const out = args.text('out');
  if (out !== undefined && !out.toLowerCase().endsWith('.nikash'))
    throw new UsageError('--out writes a sealed file: name it FILE.nikash');
  // Looked at before anything is sealed: what is sealed is on record as sent.
  const folder = dirname(pathFrom(out ?? 'x'));
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder} to write to`);
  return out;
}

/** Writes a sealed file where --out says, or under its own name; gives where. */
export function keptPacket({ fileName, text }: PacketFile, out: string | undefined): string {
  const path = pathFrom(out ?? fileName);
  writeFileSync(path, text);
  return path;
}
