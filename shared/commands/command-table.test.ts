import { describe, expect, it } from 'vitest';
import { commandsIn } from '../wording/commands/commands-in.ts';
import { commandIds, commandTable, type CommandId } from './command-table.ts';
import { macAppMenu, menuNames, menusOf, withoutMenu } from './menu-table.ts';

const allKeys = commandIds.flatMap((id) => {
  const { keys, alsoKeys } = commandTable[id];
  return [keys, alsoKeys].flatMap((one) => (one === null ? [] : one === '1-9' ? Array.from('123456789') : [one]));
});

const repeated = <T>(list: readonly T[]): readonly T[] => list.filter((one, index) => list.indexOf(one) !== index);

describe('command table', () => {
  it('gives no two commands the same keys', () => {
    expect(repeated(allKeys)).toEqual([]);
  });

  it('gives no command a key that another one begins with', () => {
    const firsts = new Set(allKeys.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]));
    expect(allKeys.filter((keys) => firsts.has(keys))).toEqual([]);
  });

  it('keeps the keys that were promised', () => {
    const promised: Readonly<Partial<Record<CommandId, string>>> = {
      'app.palette': 'mod+k',
      'app.shortcuts': '?',
      'row.search': '/',
      'row.next': 'j',
      'row.previous': 'k',
      'row.accept': 'Enter',
      'row.candidate': '1-9',
      'row.select': 'x',
      'row.split': 's',
      'row.merge': 'm',
      'row.fee': 'f',
      'row.ask': 'd',
      'row.unmatch': 'u',
      'row.nextOpen': 'n',
      'month.previous': 'ArrowLeft',
      'month.next': 'ArrowRight',
      'month.current': '0',
      'books.undo': 'mod+z',
      'files.choose': 'mod+i',
      'report.csv': 'mod+e',
      'report.pdf': 'mod+p',
      'app.lock': 'mod+l',
      'app.hideAmounts': 'mod+shift+p',
      'go.settings': 'mod+,',
    };
    expect(Object.fromEntries(Object.keys(promised).map((id) => [id, commandTable[id as CommandId].keys]))).toEqual(
      promised,
    );
  });

  it('takes no keys that text fields and the system live by', () => {
    const taken = ['a', 'c', 'v', 'x', 'q', 'w', 'h', 'm', 'r', '0', '+', '-'].map((key) => `mod+${key}`);
    expect(allKeys.filter((keys) => taken.includes(keys))).toEqual([]);
  });

  it.each(['en', 'bn', 'hi'] as const)('names every command of a group differently in %s', (language) => {
    const { names } = commandsIn[language];
    expect(repeated(commandIds.map((id) => `${commandTable[id].group} ${names[id]}`))).toEqual([]);
    expect(commandIds.filter((id) => names[id].trim() === '')).toEqual([]);
  });
});

describe('native menus', () => {
  it.each(['mac', 'windows', 'linux'] as const)('hold every command once on %s, or say why not', (platform) => {
    const menus = menusOf(platform);
    const inMenus = menuNames.flatMap((name) =>
      menus[name].flatMap((item) => (item !== 'line' && 'command' in item ? [item.command] : [])),
    );
    const found = [...inMenus, ...(platform === 'mac' ? macAppMenu : []), ...Object.keys(withoutMenu)];
    expect(found.toSorted()).toEqual([...commandIds].toSorted());
  });

  it.each(['mac', 'windows', 'linux'] as const)(
    'neither begin nor end with a line on %s, nor double one',
    (platform) => {
      for (const items of Object.values(menusOf(platform))) {
        const shape = items.map((item) => (item === 'line' ? '-' : 'x')).join('');
        expect(shape).not.toMatch(/^-|-$|--/);
      }
    },
  );
});
