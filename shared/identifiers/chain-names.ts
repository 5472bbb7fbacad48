import type { Chain } from '../catalogue/payment-methods/payment-method.ts';

/** What the chains call themselves, the same in every language. */
export const chainNames: Readonly<Record<Chain, string>> = {
  bitcoin: 'Bitcoin',
  lightning: 'Lightning',
  ethereum: 'Ethereum',
  arbitrum: 'Arbitrum',
  avalanche: 'Avalanche',
  base: 'Base',
  bnb_smart_chain: 'BNB Smart Chain',
  celo: 'Celo',
  optimism: 'OP Mainnet',
  polygon: 'Polygon',
  aptos: 'Aptos',
  solana: 'Solana',
  ton: 'TON',
  tron: 'Tron',
};
