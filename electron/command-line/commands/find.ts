import type { Found } from '../../../shared/contract/search.ts';
import { merchantCalled } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

export const findCommand: Command = {
  usage: 'find TEXT [--merchant ID] [--limit 6]',
  does: 'finds what goes by a reference, a name or an amount: payments, payouts, bank lines, exceptions, entries, files, merchants',
  takes: ['merchant', 'limit'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    const [text = ''] = givenWords(args, 1, 'TEXT');
    const named = args.text('merchant');
    const merchantId =
      named === undefined ? undefined : merchantCalled((await ask('merchants.list', {})).merchants, named).id;
    const limit = args.text('limit');
    if (limit !== undefined && !/^([1-9]|[1-4]\d|50)$/.test(limit))
      throw new UsageError(`--limit is a number from 1 to 50, not ${limit}`);
    const answer = await ask('search.find', {
      text,
      ...(merchantId === undefined ? {} : { merchantId }),
      ...(limit === undefined ? {} : { limit: Number(limit) }),
    });
    return {
      json: {
        text: answer.text,
        partly: answer.partly,
        found: answer.groups.map(({ kind, found, more }) => ({ kind, more, items: found.map(foundJson) })),
      },
      text:
        answer.groups.length === 0
          ? 'Nothing goes by that.'
          : answer.groups
              .flatMap(({ kind, found, more }) => [kind, ...found.map(foundText), ...(more ? ['  … and more'] : [])])
              .join('\n'),
      exit: exitCode.done,
    };
  },
};

const foundJson = ({ amount, ...found }: Found) => ({
  ...found,
  amount: amount === null ? null : decimal(amount),
  currency: amount?.currency ?? null,
});

const foundText = ({ id, merchant, title, detail, on, amount }: Found): string =>
  `  ${[id, on ?? '', title, detail, amount === null ? '' : `${decimal(amount)} ${amount.currency}`, merchant].filter((part) => part !== '').join('  ')}`;
