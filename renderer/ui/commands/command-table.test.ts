import { describe, expect, it } from 'vitest';
import { labels } from '../../i18n/labels.ts';
import { commandGroups, commandIds, commandTable } from './command-table.ts';

const allKeys = commandIds.flatMap((id) => {
  const { keys, alsoKeys } = commandTable[id];
  return [keys, alsoKeys].flatMap((one) => (one === null ? [] : one === '1-9' ? Array.from('123456789') : [one]));
});

describe('command table', () => {
  it('gives no two commands the same keys', () => {
    expect(allKeys.filter((keys, index) => allKeys.indexOf(keys) !== index)).toEqual([]);
  });

  it('gives no command a key that another one begins with', () => {
    const firsts = new Set(allKeys.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]));
    expect(allKeys.filter((keys) => firsts.has(keys))).toEqual([]);
  });

  it('shows every command with keys in one group of the sheet', () => {
    const groups = new Set<string>(commandGroups.map(({ group }) => group));
    expect(commandIds.filter((id) => !groups.has(commandTable[id].group))).toEqual([]);
  });

  it.each(['en', 'bn', 'hi'] as const)('names every command of a group differently in %s', (language) => {
    const names = commandIds.map((id) => `${commandTable[id].group} ${commandTable[id].label(labels[language])}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
