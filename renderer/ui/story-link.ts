import { linkTo, paths } from './paths.ts';

/**
 * Where the story of a payment, a payout, a bank line or an entry is told. The merchant stands in it, since whoever follows the link
 * may be among another’s books.
 */
export const linkToStory = (id: string, merchantId: string): string =>
  linkTo(/^(batch|line):/.test(id) ? paths.settlements : paths.payments, { open: id, merchant: merchantId });
