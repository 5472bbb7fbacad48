import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { methods, type Rail } from '../../../shared/catalogue/methods.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { instantInZone } from '../../../shared/kernel/zoned-moment.ts';
import type { Arguments } from '../arguments.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { incidentJson, incidentText } from '../incident-view.ts';
import { UsageError } from '../usage-error.ts';

export const incidentAdd: Command = {
  usage:
    'incident add --rail upi | --provider NAME [--rail upi] --from 2026-10-11T20:00 [--to 2026-10-11T21:00] [--name TITLE] [--note TEXT] [--url URL] [--merchant ID]',
  does: 'enters an outage by hand; times without an offset are in the merchant’s zone, without --to it goes on',
  takes: ['merchant', 'rail', 'provider', 'from', 'to', 'name', 'note', 'url'],
  needs: 'workspace',
  run: async (desk) => {
    const { args } = desk;
    givenWords(args, 2);
    const merchant = await chosenMerchant(desk);
    const to = args.text('to');
    const { incident } = await desk.ask('incidents.save', {
      merchantId: merchant.id,
      scope: scopeOf(args),
      from: moment(givenText(args, 'from', 'says when it began'), 'from', merchant.zone),
      to: to === undefined ? null : moment(to, 'to', merchant.zone),
      title: args.text('name') ?? null,
      note: args.text('note') ?? '',
      url: args.text('url') ?? null,
    });
    return {
      json: { incident: incidentJson(incident, desk.voice) },
      text: incidentText(incident, merchant.zone, desk.voice),
      exit: exitCode.done,
    };
  },
};

function scopeOf(args: Arguments): NonNullable<Input<'incidents.save'>['scope']> {
  const [provider, rail] = [args.text('provider'), args.text('rail')];
  const known = rail === undefined ? null : railNamed(rail);
  if (provider !== undefined) return { of: 'provider', provider: providerNamed(provider), rail: known };
  if (known === null) throw new UsageError('--rail or --provider says what failed');
  return { of: 'rail', rail: known };
}

function railNamed(text: string): Rail {
  const rails = [...new Set(Object.values(methods).map((facts): Rail => facts.rail))];
  const found = rails.find((rail) => rail === text.toLowerCase());
  if (found === undefined) throw new UsageError(`--rail is one of ${rails.join(', ')}, not ${text}`);
  return found;
}

function providerNamed(text: string): InstitutionId {
  const wanted = text.toLowerCase();
  const found = (Object.keys(institutions) as InstitutionId[]).find(
    (id) => id === wanted || institutions[id].name.toLowerCase() === wanted,
  );
  if (found === undefined) throw new UsageError(`--provider is a provider Nikash knows, such as phonepe, not ${text}`);
  return found;
}

function moment(text: string, option: 'from' | 'to', zone: string): string {
  const written = text.trim().replace(' ', 'T');
  const isInstant = /(Z|[+-]\d{2}:\d{2})$/.test(written) && Number.isFinite(Date.parse(written));
  const instant = isInstant ? written : instantInZone(written, zone);
  if (instant === null)
    throw new UsageError(
      `--${option} is written as 2026-10-11T20:00, with +05:30 or Z behind it if need be, not ${text}`,
    );
  return instant;
}
