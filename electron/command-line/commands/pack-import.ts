import { basename } from 'node:path';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { packetJson, packetText } from '../packet-view.ts';
import { UsageError } from '../usage-error.ts';

export const packImport: Command = {
  usage: 'pack import FILE.nikash [--dry-run]',
  does: 'takes what somebody sent: a request, an agreement, a month; --dry-run says what that would do, and leaves nothing written',
  takes: ['dry-run'],
  needs: 'workspace',
  run: async ({ args, ask, backend, voice }) => {
    const [path = ''] = givenWords(args, 2, 'FILE');
    const file = backend.registerFile({ name: basename(path), path: pathFrom(path) });
    const dry = args.flag('dry-run');
    const looked = await ask('packets.look', { file });
    if (looked.what === 'card') throw new UsageError(`${path} is a contact card: contact add takes it`);
    const seen = dry ? looked.packet : await ask('packets.take', { file });
    return {
      json: { taken: !dry, ...packetJson(seen, voice) },
      text: [packetText(seen, voice), ...(dry ? ['Nothing was taken: that is what --dry-run asks for.'] : [])].join(
        '\n',
      ),
      exit: exitCode.done,
    };
  },
};
