import { bech32, bech32m } from '@scure/base';
import { faulty, sound, type CheckedIdentifier } from '../identifier-fault.ts';
import { fromBase58Check, strayInBase58 } from './decoded.ts';

/** First byte of an address of 21: to a key’s hash or a script’s, of Bitcoin and of its test networks. */
const mainVersions: readonly number[] = [0x00, 0x05];
const testVersions: readonly number[] = [0x6f, 0xc4];

/** Characters of 25 bytes in base58. */
const lengths: readonly number[] = [26, 27, 28, 29, 30, 31, 32, 33, 34, 35];

/** Longest text of a SegWit address: BIP 173. */
const longest = 90;

/** An address of Bitcoin: base58check, bech32 (BIP 173) or, from version 1 on, bech32m (BIP 350). Test networks are refused. */
export function checkBitcoinAddress(text: string): CheckedIdentifier {
  const prefix = /^(bc|tb|bcrt)1/i.exec(text)?.[1]?.toLowerCase();
  if (prefix !== undefined) return checkSegwit(text, prefix);
  const stray = strayInBase58(text);
  if (stray !== null) return faulty(stray);
  if (!/^[123mn]/.test(text)) return faulty({ why: 'wrong_form' });
  if (!lengths.includes(text.length)) return faulty({ why: 'wrong_length', found: text.length, allowed: lengths });
  const bytes = fromBase58Check(text);
  if (bytes === null) return faulty({ why: 'wrong_check_digit' });
  if (testVersions.includes(bytes[0] ?? -1)) return faulty({ why: 'test_network' });
  return bytes.length === 21 && mainVersions.includes(bytes[0] ?? -1) ? sound(text) : faulty({ why: 'wrong_form' });
}

const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function checkSegwit(text: string, prefix: string): CheckedIdentifier {
  // All small or all capital: a mixture was put together by hand.
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return faulty({ why: 'wrong_form' });
  const address = text.toLowerCase();
  const from = prefix.length + 1;
  const stray = [...address].findIndex((character, at) => at >= from && !bech32Alphabet.includes(character));
  if (stray !== -1) return faulty({ why: 'foreign_character', at: stray + 1, found: address[stray] ?? '' });
  const version = bech32Alphabet.indexOf(address[from] ?? '');
  const decoder = version === 0 ? bech32 : bech32m;
  const decoded = address.length > longest ? undefined : decoder.decodeUnsafe(address, longest);
  if (decoded === undefined) return faulty({ why: 'wrong_check_digit' });
  const program = decoder.fromWordsUnsafe(decoded.words.slice(1));
  if (program === undefined) return faulty({ why: 'wrong_check_digit' });
  // To a version that nobody has defined yet whoever comes first could spend it.
  if (!(version === 0 ? [20, 32] : version === 1 ? [32] : []).includes(program.length))
    return faulty({ why: 'wrong_form' });
  return prefix === 'bc' ? sound(address) : faulty({ why: 'test_network' });
}
