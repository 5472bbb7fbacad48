import type { AboutMerchant } from '../../../shared/contract/message.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import type { Writer } from '../../store/connection.ts';
import type { ContactRecord } from '../../store/contacts/contacts-table.ts';
import { insertMerchant, merchantNamed, type MerchantRecord } from '../../store/merchants/merchants-table.ts';

/**
 * Keeps a merchant that a request brought, under the id it has in its own workspace. Where the name is taken it gets the sender's name
 * behind it, and a number where that is taken too.
 */
export function admitMerchant(
  writer: Writer,
  about: AboutMerchant,
  sender: ContactRecord,
  now: number,
): MerchantRecord {
  const declared = about.declared.map(fromWire).filter(({ units }) => units > 0n);
  const merchant: MerchantRecord = {
    id: about.id,
    name: freeName(writer, about.name, sender.name),
    country: about.country,
    industry: about.industry,
    zone: about.zone,
    base: about.base,
    currencies: [...new Set([about.base, ...about.currencies, ...declared.map(({ currency }) => currency)])],
    declared,
  };
  insertMerchant(writer, merchant, now);
  return merchant;
}

/** The longest that a merchant's name may be (`label` in the contract), and as much of it as the sender's name gets. */
const longestName = 200;
const longestSender = 60;

/** The number stands last and is never cut off: there is always a name that is free. */
function freeName(writer: Writer, name: string, senderName: string): string {
  const sender = shortened(senderName, longestSender);
  for (let number = 0; ; number += 1) {
    const behind = number === 0 ? '' : number === 1 ? ` (${sender})` : ` (${sender}, ${number})`;
    const tried = `${shortened(name, longestName - behind.length)}${behind}`;
    if (!merchantNamed(writer, tried)) return tried;
  }
}

/** At most so long, cut between characters. */
const shortened = (name: string, most: number): string =>
  name.length <= most
    ? name
    : `${name
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
