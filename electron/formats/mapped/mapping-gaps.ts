import type { Mapping } from '../../../shared/contract/mapping.ts';
import type { MappingGap } from '../../../shared/contract/mappings.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { zoneExists } from '../../../shared/kernel/zone-exists.ts';

/** What a mapping lacks before a file can be read by it; empty when nothing does. */
export function mappingGaps({ columns, sign, currency, timeZone, header, filter }: Mapping): readonly MappingGap[] {
  const gaps: MappingGap[] = [];
  if (columns.date === undefined) gaps.push('date_missing');
  if (sign.style === 'in_out') {
    if (columns.moneyIn === undefined || columns.moneyOut === undefined) gaps.push('in_out_missing');
  } else if (columns.amount === undefined) gaps.push('amount_missing');
  if (sign.style === 'flag' && columns.flag === undefined) gaps.push('flag_missing');
  if (columns.currency === undefined && currency === null) gaps.push('currency_missing');
  if (!zoneExists(timeZone)) gaps.push('zone_unknown');
  const names = new Set(header.map(comparableName));
  const named = [...Object.values(columns), ...filter.map(({ column }) => column)];
  if (named.some((name) => !names.has(comparableName(name)))) gaps.push('column_unknown');
  return gaps;
}
