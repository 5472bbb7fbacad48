import { chains, type Chain } from '../catalogue/payment-methods/payment-method.ts';
import {
  checkAptosAddress,
  checkEvmAddress,
  checkSolanaAddress,
  checkTonAddress,
  checkTronAddress,
} from './crypto-addresses/account-addresses.ts';
import { checkBitcoinAddress } from './crypto-addresses/bitcoin-address.ts';
import { faulty, sound, type CheckedIdentifier } from './identifier-fault.ts';
import { asTyped } from './typed-number.ts';

/** A Lightning address (LUD-16), which looks like one of e-mail; an invoice is for one payment alone, and cannot be kept. */
const checkLightningAddress = (text: string): CheckedIdentifier =>
  /^[a-z0-9._+-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? sound(text.toLowerCase())
    : faulty({ why: 'wrong_form' });

const checks: Readonly<Record<Chain, (text: string) => CheckedIdentifier>> = {
  bitcoin: checkBitcoinAddress,
  lightning: checkLightningAddress,
  ethereum: checkEvmAddress,
  arbitrum: checkEvmAddress,
  avalanche: checkEvmAddress,
  base: checkEvmAddress,
  bnb_smart_chain: checkEvmAddress,
  celo: checkEvmAddress,
  optimism: checkEvmAddress,
  polygon: checkEvmAddress,
  aptos: checkAptosAddress,
  solana: checkSolanaAddress,
  ton: checkTonAddress,
  tron: checkTronAddress,
};

export const isChain = (text: string): text is Chain => chains.some((chain) => chain === text);

/**
 * An address as it was pasted, held to its chain. A good address of another chain is said to be one: what is sent to it is lost.
 * `facts.checksum` is `none` where the chain has none, or the address was written without.
 */
export function checkCryptoAddress(chain: Chain, typed: string): CheckedIdentifier {
  // A line break comes along from a PDF; no address has a space.
  const text = asTyped(typed).replaceAll(/\s/g, '');
  if (text === '') return faulty({ why: 'empty' });
  const checked = checks[chain](text);
  if (checked.ok || checked.why === 'test_network' || checked.why === 'placeholder') return checked;
  const looksLike = chains.find((other) => checks[other] !== checks[chain] && checks[other](text).ok);
  return looksLike === undefined ? checked : faulty({ why: 'other_chain', looksLike });
}
