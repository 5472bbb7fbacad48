import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export const mappingList: Command = {
  usage: 'mapping list',
  does: 'lists what was said of reports that no format knows, and the presets to begin with',
  takes: [],
  needs: 'workspace',
  run: async ({ ask }) => {
    const { mappings, presets } = await ask('mappings.list', {});
    return {
      json: {
        mappings: mappings.map(({ id, mapping, savedAt }) => ({
          id,
          name: mapping.name,
          institution: mapping.institution,
          kind: mapping.kind,
          verified: mapping.verified,
          savedAt,
        })),
        presets,
      },
      text: [
        ...mappings.map(
          ({ id, mapping }) => `${id}  ${mapping.name}${mapping.verified ? '' : ' (not held against a real file yet)'}`,
        ),
        ...(mappings.length === 0 ? ['None is kept.'] : []),
        'Presets, not verified:',
        ...presets.map(({ id, name }) => `  ${id}  ${name}`),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
