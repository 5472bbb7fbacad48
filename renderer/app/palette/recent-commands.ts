import { commandIds, type CommandId } from '../../../shared/commands/command-table.ts';

const remembered = 'nikash.recentCommands';
const mostKept = 12;

/** The commands that were chosen in the palette of this window, the latest first. */
export function recentCommands(): readonly CommandId[] {
  const kept = (localStorage.getItem(remembered) ?? '').split(' ');
  return kept.filter((id): id is CommandId => commandIds.some((known) => known === id));
}

export function rememberCommand(id: CommandId): void {
  const next = [id, ...recentCommands().filter((other) => other !== id)].slice(0, mostKept);
  localStorage.setItem(remembered, next.join(' '));
}
