import { basename } from 'node:path';
import { readFile } from '../../formats/read-file.ts';
import { presets } from '../../formats/mapped/presets.ts';
import { suggestMapping } from '../../formats/mapped/suggest-mapping.ts';
import type { TableLook } from '../../formats/format.ts';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

export const mappingSuggest: Command = {
  usage: 'mapping suggest FILE [--preset PRESET] [--header LINE]',
  does: 'prints how a table that no format knows might be read, as JSON to correct and to give to --mapping',
  takes: ['preset', 'header'],
  needs: 'nothing',
  run: async ({ args }) => {
    const [path = ''] = givenWords(args, 2, 'FILE');
    const table = await lookAt(path);
    const line = args.text('header');
    const headerAt =
      line === undefined ? table.headerAt : table.records.findIndex((record) => String(record.line) === line);
    if (headerAt < 0) throw new UsageError(`--header is the line of one of the first ${table.records.length} records`);
    const { mapping, asks } = suggestMapping({ ...table, headerAt }, presetNamed(args.text('preset')));
    if (mapping === null) throw new UsageError(`${path}: the header has no names`);
    return {
      json: { mapping, asks },
      text: [
        JSON.stringify(mapping, null, 2),
        ...(asks.length === 0
          ? []
          : [`The file does not tell these: ${asks.join(', ')}. Check them before you use it.`]),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

function presetNamed(id: string | undefined): (typeof presets)[number] | null {
  if (id === undefined) return null;
  const found = presets.find((preset) => preset.id === id);
  if (found === undefined) throw new UsageError(`--preset is one of ${presets.map((preset) => preset.id).join(', ')}`);
  return found;
}

async function lookAt(path: string): Promise<TableLook> {
  for await (const event of readFile({ name: basename(path), path: pathFrom(path) }, { formatId: 'mapped.none' }))
    if (event.type === 'unrecognised' && event.table !== null) return event.table;
  throw new UsageError(`${path}: there is no table in it`);
}
