import { describe, expect, it } from 'vitest';
import { commandIds, commandTable, type CommandId } from '../../../shared/commands/command-table.ts';
import { rankedCommands } from './ranked-commands.ts';

const asked = (query: string, given: Partial<Parameters<typeof rankedCommands>[0]> = {}) =>
  rankedCommands({ query, language: 'en', available: commandIds, recent: [], ...given });
const ids = (groups: ReturnType<typeof asked>): readonly CommandId[] => groups.flatMap((group) => group.ids);

describe('commands of the palette', () => {
  it('are all there in their groups where nothing was typed, but those that need a row', () => {
    const groups = asked('');
    expect(ids(groups).toSorted()).toEqual(commandIds.filter((id) => commandTable[id].inPalette).toSorted());
    expect(groups.map(({ group }) => group)).toEqual(['go', 'month', 'books', 'files', 'app']);
  });

  it('begin with those used last, each once', () => {
    const groups = asked('', { recent: ['app.lock', 'go.fees', 'row.accept'] });
    expect(groups[0]).toEqual({ group: 'recent', ids: ['app.lock', 'go.fees'] });
    expect(ids(groups).filter((id) => id === 'app.lock')).toHaveLength(1);
  });

  it('leave out what nobody answers', () => {
    expect(ids(asked('', { available: ['go.home'], recent: ['go.fees'] }))).toEqual(['go.home']);
    expect(ids(asked('fees', { available: ['go.home'] }))).toEqual([]);
  });

  it.each([
    ['go.months', 'months'],
    ['go.months', 'মাসের তালিকায়'],
    ['app.languageBengali', 'Language: বাংলা'],
    ['app.themeDark', 'Dark theme'],
    ['report.xlsx', 'excel'],
  ] as const)('find %s by %s while the window speaks Bengali', (id, query) => {
    expect(ids(asked(query, { language: 'bn' }))[0]).toBe(id);
  });

  it('of two that fit alike, show the one used last first', () => {
    // Names of one length score alike.
    const available: readonly CommandId[] = ['go.fees', 'go.home'];
    expect(ids(asked('go to', { available }))).toEqual(['go.fees', 'go.home']);
    expect(ids(asked('go to', { available, recent: ['go.home'] }))).toEqual(['go.home', 'go.fees']);
  });
});
