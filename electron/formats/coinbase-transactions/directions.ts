/** `signed`: either way, told by the sign that the generations with ids print. */
export type Direction = 'in' | 'out' | 'signed' | 'convert';

/**
 * Which way a type moves its asset, since the generations without ids print quantities without a sign. As BittyTax
 * (conv/parsers/coinbase.py) has it: what goes to Coinbase Pro, the exchange, is a deposit there and leaves here.
 * The rest are types of the newer exports that move coins within Coinbase, mostly in pairs that come to nothing.
 */
const directions: Readonly<Record<string, Direction>> = {
  buy: 'in',
  'advanced trade buy': 'in',
  'advance trade buy': 'in',
  receive: 'in',
  deposit: 'in',
  'exchange withdrawal': 'in',
  'pro withdrawal': 'in',
  'coinbase earn': 'in',
  'learning reward': 'in',
  'rewards income': 'in',
  'reward income': 'in',
  'inflation reward': 'in',
  'staking income': 'in',
  'interest payout': 'in',
  'incentives rewards payout': 'in',
  'credit card reward': 'in',
  'subscription rebate': 'in',
  'subscription rebates (24 hours)': 'in',
  sell: 'out',
  'advanced trade sell': 'out',
  'advance trade sell': 'out',
  send: 'out',
  withdrawal: 'out',
  'exchange deposit': 'out',
  'pro deposit': 'out',
  'card spend': 'out',
  convert: 'convert',
  'retail staking transfer': 'signed',
  'retail unstaking transfer': 'signed',
  'retail eth2 deprecation': 'signed',
  'retail simple dust': 'signed',
  'portfolio transfer': 'signed',
  'asset migration': 'signed',
  'wrap asset': 'signed',
  'admin debit': 'signed',
};

/** Null for a type that is not known. */
export function directionOf(type: string): Direction | null {
  const key = type.toLowerCase();
  return Object.hasOwn(directions, key) ? (directions[key] ?? null) : null;
}

/** Trades of which the file tells the coin alone, not the balance that paid for it or took what it brought. */
export const isTrade = (type: string): boolean => /^(?:advanced? trade )?(?:buy|sell)$/i.test(type);
