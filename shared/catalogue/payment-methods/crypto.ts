import { countryCodes, type CountryCode } from '../countries.ts';
import type { CurrencyCode } from '../currencies.ts';
import { paymentMethod, type Chain } from './payment-method.ts';

/**
 * Where paying with coins is forbidden, by what was read of the Law Library of Congress's report of November 2021 (banned as a
 * whole: Bangladesh, China, Egypt, Nepal, Qatar) and of the central banks' rules on payments (Indonesia 2018, Turkey April
 * 2021, Vietnam). Such laws change; here they only keep a coin from being proposed as a local method.
 */
const forbidden: readonly string[] = ['BD', 'CN', 'EG', 'ID', 'NP', 'QA', 'TR', 'VN'];

const allowed: readonly CountryCode[] = countryCodes.filter((code) => !forbidden.includes(code));

const circleRefunds = 'https://developers.circle.com/cpn/managed-payments/howtos/refund-payin';
const bitPayRefunds = 'https://developer.bitpay.com/docs/refunding-payments';

/** Nothing on a chain can be called back: what is paid back is a new transfer, of any part, to an address the customer names. */
const coin = <Id extends string>(
  id: Id,
  currency: CurrencyCode,
  chain: Chain,
  name: string,
  provider: string,
  page: string,
  verified = true,
) =>
  paymentMethod(id, {
    name,
    provider,
    countries: allowed,
    currencies: [currency],
    kind: 'crypto',
    method: 'crypto',
    chain,
    refunds: 'full_and_partial',
    page,
    alsoRead: [currency === 'USDC' ? circleRefunds : bitPayRefunds],
    verified,
  });

const circlePage = 'https://developers.circle.com/cpn/stablecoin-payments/references/supported-blockchains';
const tetherPage = 'https://tether.to/es/supported-protocols';
const bitfinexPage = 'https://support.bitfinex.com/hc/en-us/articles/360000213933-Tether-Token-Transport-Protocols';
const layer1Page = 'https://docs.layer1.com/docs/supported-assets-and-protocols';

export const crypto = [
  coin('btc_bitcoin', 'BTC', 'bitcoin', 'Bitcoin', 'Bitcoin network', layer1Page),
  coin(
    'btc_lightning',
    'BTC',
    'lightning',
    'Bitcoin over Lightning',
    'Lightning network',
    'https://docs.strike.me/walkthrough/walkthroughs-overview',
  ),
  coin('eth_ethereum', 'ETH', 'ethereum', 'Ether on Ethereum', 'Ethereum network', layer1Page),
  coin('eth_arbitrum', 'ETH', 'arbitrum', 'Ether on Arbitrum', 'Arbitrum network', layer1Page),
  coin('eth_base', 'ETH', 'base', 'Ether on Base', 'Base network', layer1Page),
  coin('eth_optimism', 'ETH', 'optimism', 'Ether on OP Mainnet', 'OP Mainnet', 'https://docs.optimism.io', false),
  coin('usdt_tron', 'USDT', 'tron', 'USDT on Tron (TRC-20)', 'Tether', tetherPage),
  coin('usdt_ethereum', 'USDT', 'ethereum', 'USDT on Ethereum (ERC-20)', 'Tether', tetherPage),
  coin('usdt_solana', 'USDT', 'solana', 'USDT on Solana', 'Tether', tetherPage),
  coin('usdt_avalanche', 'USDT', 'avalanche', 'USDT on Avalanche', 'Tether', tetherPage),
  coin('usdt_celo', 'USDT', 'celo', 'USDT on Celo', 'Tether', tetherPage),
  coin('usdt_ton', 'USDT', 'ton', 'USDT on TON', 'Tether', bitfinexPage),
  coin('usdt_aptos', 'USDT', 'aptos', 'USDT on Aptos', 'Tether', bitfinexPage),
  coin('usdt_polygon', 'USDT', 'polygon', 'USDT on Polygon', 'Tether', bitfinexPage),
  // Not Tether's own issue: a token pegged to it, with 18 decimals where Tether's have 6.
  coin('usdt_bnb_smart_chain', 'USDT', 'bnb_smart_chain', 'USDT on BNB Smart Chain (BEP-20)', 'Binance', layer1Page),
  coin('usdc_ethereum', 'USDC', 'ethereum', 'USDC on Ethereum', 'Circle', circlePage),
  coin('usdc_solana', 'USDC', 'solana', 'USDC on Solana', 'Circle', circlePage),
  coin('usdc_base', 'USDC', 'base', 'USDC on Base', 'Circle', circlePage),
  coin('usdc_polygon', 'USDC', 'polygon', 'USDC on Polygon', 'Circle', circlePage),
  coin('usdc_arbitrum', 'USDC', 'arbitrum', 'USDC on Arbitrum', 'Circle', circlePage),
  coin('usdc_optimism', 'USDC', 'optimism', 'USDC on OP Mainnet', 'Circle', circlePage),
  coin('usdc_avalanche', 'USDC', 'avalanche', 'USDC on Avalanche', 'Circle', circlePage),
] as const;
