import {
  rateCardPresets,
  type PresetStanding,
  type RateCardPreset,
} from '../../../shared/catalogue/rate-card-presets.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { UsageError } from '../usage-error.ts';

const standings: Readonly<Record<PresetStanding, string>> = {
  law: 'by law',
  page: 'list price, check your agreement',
  hearsay: 'not verified, check your agreement',
};

export const rateCardPreset: Command = {
  usage: 'rate-card preset [PRESET]',
  does: 'lists list prices and laws to begin a rate card with, or prints one as the JSON that `rate-card add` takes',
  takes: [],
  needs: 'nothing',
  run: async ({ args }) => {
    const [named] = args.words.length > 2 ? givenWords(args, 2, 'PRESET') : [];
    if (named === undefined)
      return {
        json: {
          presets: rateCardPresets.map(({ id, name, standing, source, asOf }) => ({
            id,
            name,
            standing,
            source,
            asOf,
          })),
        },
        text: rateCardPresets.map(({ id, name, standing }) => `${id}  ${name} (${standings[standing]})`).join('\n'),
        exit: exitCode.done,
      };
    const preset = rateCardPresets.find(({ id }) => id === named);
    if (preset === undefined) throw new UsageError(`there is no preset ${named}: rate-card preset lists them`);
    const card = cardOf(preset);
    return { json: card, text: JSON.stringify(card, null, 2), exit: exitCode.done };
  },
};

const cardOf = ({ name, institution, currency, asOf, source, lines, refundKeepsFee }: RateCardPreset) => ({
  name,
  providerAccount: institution ?? 'PROVIDER',
  currency,
  from: asOf,
  to: null,
  source,
  lines,
  refundKeepsFee,
});
