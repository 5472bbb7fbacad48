import { commandIds, commandTable, type CommandId } from '../../../shared/commands/command-table.ts';

/** How long the second key of `g h` may take, in milliseconds. */
const patience = 1500;

type Waiting = { readonly first: string; readonly since: number } | null;

export type Heard = { readonly waiting: Waiting; readonly command: CommandId | null };

const byKeys = new Map<string, CommandId>(
  commandIds.flatMap((id) => {
    const { keys, alsoKeys } = commandTable[id];
    if (keys === '1-9') return Array.from('123456789', (digit): [string, CommandId] => [digit, id]);
    return [keys, alsoKeys].filter((one) => one !== null).map((one): [string, CommandId] => [one, id]);
  }),
);

const firstKeys = new Set(
  [...byKeys.keys()].filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0] ?? ''),
);

/** Takes one key after what was heard before, and says which command it completes, or that it waits for a second key. */
export function hearKey(waiting: Waiting, key: string, now: number): Heard {
  if (waiting !== null && now - waiting.since <= patience) {
    const command = byKeys.get(`${waiting.first} ${key}`);
    if (command !== undefined) return { waiting: null, command };
  }
  if (firstKeys.has(key)) return { waiting: { first: key, since: now }, command: null };
  return { waiting: null, command: byKeys.get(key) ?? null };
}
