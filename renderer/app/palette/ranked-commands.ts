import {
  commandGroups,
  commandTable,
  type CommandGroup,
  type CommandId,
} from '../../../shared/commands/command-table.ts';
import { commandsIn } from '../../../shared/wording/commands/commands-in.ts';
import type { Language } from '../../../shared/wording/voice.ts';
import { matchScore } from '../../ui/commands/match-score.ts';

export type RankedGroup = { readonly group: CommandGroup | 'recent' | 'best'; readonly ids: readonly CommandId[] };

/** So many of those used last stand before all others. */
const mostRecent = 5;

type Asked = {
  readonly query: string;
  readonly language: Language;
  /** What somebody answers now. */
  readonly available: readonly CommandId[];
  /** What was chosen here before, the latest first. */
  readonly recent: readonly CommandId[];
};

/**
 * The commands for what was typed, by their names in the language of the window and in English, the best first; where nothing was
 * typed all of them, the latest used before the rest.
 */
export function rankedCommands({ query, language, available, recent }: Asked): readonly RankedGroup[] {
  const offered = available.filter((id) => commandTable[id].inPalette);
  if (query.trim() === '') {
    const lately = recent.filter((id) => offered.includes(id)).slice(0, mostRecent);
    const groups = commandGroups.map((group) => ({
      group,
      ids: offered.filter((id) => commandTable[id].group === group && !lately.includes(id)),
    }));
    return [{ group: 'recent' as const, ids: lately }, ...groups].filter(({ ids }) => ids.length > 0);
  }
  const scored = offered
    .map((id) => ({ id, score: bestScore(query, [commandsIn[language].names[id], commandsIn.en.names[id]]) }))
    .filter((one): one is { id: CommandId; score: number } => one.score !== null)
    .toSorted((a, b) => b.score - a.score || lateness(recent, a.id) - lateness(recent, b.id));
  return scored.length === 0 ? [] : [{ group: 'best', ids: scored.map(({ id }) => id) }];
}

function bestScore(query: string, names: readonly string[]): number | null {
  const scores = names.map((name) => matchScore(query, name)).filter((score) => score !== null);
  return scores.length === 0 ? null : Math.max(...scores);
}

const lateness = (recent: readonly CommandId[], id: CommandId): number => {
  const at = recent.indexOf(id);
  return at < 0 ? recent.length : at;
};
