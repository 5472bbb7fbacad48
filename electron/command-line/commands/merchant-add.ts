import { industryIds, type IndustryId } from '../../../shared/catalogue/industries.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { Command } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';

function industryNamed(text: string): IndustryId {
  const found = industryIds.find((id) => id === text);
  if (found === undefined) throw new UsageError(`--industry is one of ${industryIds.join(', ')}`);
  return found;
}

/** `INR=300000` or `INR=300000.50`. */
function declaredAmount(text: string): WireMoney {
  const [code = '', digits = ''] = text.split('=');
  const amount = fromDecimalText(currencyNamed(code), digits);
  if (amount === null) throw new UsageError(`--declared is written as INR=300000.00, not ${text}`);
  return toWire(amount);
}

export const merchantAdd: Command = {
  usage:
    'merchant add --name NAME --country IN [--zone Asia/Kolkata] [--base INR] [--industry retail] [--currency USD]… [--declared INR=300000]…',
  does: 'adds a merchant to the workspace',
  takes: ['name', 'country', 'zone', 'base', 'industry', 'currency', 'declared'],
  needs: 'workspace',
  run: async ({ args, ask }) => {
    const name = args.text('name');
    const country = args.text('country');
    if (name === undefined || country === undefined) throw new UsageError('merchant add needs --name and --country');
    if (!/^[A-Za-z]{2}$/.test(country)) throw new UsageError('--country is two letters, as in IN or BR (ISO 3166)');
    const base = args.text('base');
    const zone = args.text('zone');
    const industry = args.text('industry');
    const merchant = await ask('merchants.add', {
      name,
      country: country.toUpperCase(),
      ...(zone === undefined ? {} : { zone }),
      ...(base === undefined ? {} : { base: currencyNamed(base) }),
      ...(industry === undefined ? {} : { industry: industryNamed(industry) }),
      currencies: args.texts('currency').length === 0 ? undefined : args.texts('currency').map(currencyNamed),
      declared: args.texts('declared').map(declaredAmount),
    });
    return {
      json: withDecimals(merchant),
      text: `${merchant.name} (${merchant.id}): ${merchant.zone}, ${merchant.currencies.join(', ')}`,
      exit: exitCode.done,
    };
  },
};
