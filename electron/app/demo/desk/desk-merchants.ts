import type { CountryCode } from '../../../../shared/catalogue/countries.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { IndustryId } from '../../../../shared/catalogue/industries.ts';
import type { InstitutionId } from '../../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../../shared/catalogue/methods.ts';

/**
 * What is to be seen of a merchant on the desk: it sells far more than it declared, its limit is nearly used, its reserve is short, its
 * last month never came, its payments suddenly fail, a month was reported twice; or nothing is wrong.
 */
export type DeskStory = 'steady' | 'over' | 'limit' | 'short' | 'late' | 'failing' | 'restated';

/** How far a merchant has come: it stands at this step, or has an account and a story. */
export type DeskStanding =
  'requested' | 'in_review' | 'offered' | 'agreed' | 'open' | 'declined' | 'suspended' | 'closed';

export type DeskMerchant = {
  readonly name: string;
  readonly country: CountryCode;
  readonly industry: IndustryId;
  readonly currency: CurrencyCode;
  readonly institution: InstitutionId;
  readonly methods: readonly MethodId[];
  /** Of a usual month, in whole major units. */
  readonly monthly: number;
  readonly declared: number;
  readonly standing: DeskStanding;
  readonly story: DeskStory;
};

const merchant = (
  name: string,
  country: CountryCode,
  industry: IndustryId,
  [currency, institution, methods]: readonly [CurrencyCode, InstitutionId, readonly MethodId[]],
  [monthly, declared]: readonly [number, number],
  story: DeskStory = 'steady',
  standing: DeskStanding = 'open',
): DeskMerchant => ({ name, country, industry, currency, institution, methods, monthly, declared, standing, story });

const upi = ['INR', 'phonepe', ['upi', 'credit_card']] as const;
const indianCards = ['INR', 'razorpay', ['upi', 'credit_card', 'netbanking']] as const;
const bengal = ['BDT', 'bkash', ['bkash', 'nagad']] as const;
const brazil = ['BRL', 'adyen', ['pix', 'boleto', 'credit_card']] as const;
const europe = ['EUR', 'stripe', ['card', 'ideal', 'direct_debit']] as const;
const america = ['USD', 'stripe', ['card', 'bank_transfer']] as const;
const rupiah = ['IDR', 'adyen', ['wallet', 'bank_transfer']] as const;
const coins = ['USDT', 'coingate', ['crypto']] as const;

/** Whoever an account manager might answer for, over several countries. All of them are invented. */
export const deskMerchants: readonly DeskMerchant[] = [
  merchant('Aalto Tea Room', 'DE', 'food', europe, [42_000, 45_000]),
  merchant('Amrapali Sweets', 'IN', 'food', upi, [1_850_000, 2_000_000]),
  merchant('Bagan Books', 'BD', 'retail', bengal, [940_000, 1_000_000], 'late'),
  merchant('Bela Costura', 'BR', 'retail', brazil, [185_000, 150_000], 'over'),
  merchant('Chaya Yoga Online', 'IN', 'subscriptions', indianCards, [620_000, 700_000]),
  merchant('Cobalt Signals', 'AE', 'forex', ['USD', 'stripe', ['card', 'crypto']], [310_000, 350_000], 'short'),
  merchant('Dhaka Threads', 'BD', 'ecommerce', bengal, [2_400_000, 2_500_000], 'failing'),
  merchant('Doce Horizonte', 'BR', 'food', brazil, [96_000, 100_000]),
  merchant('Estuary Games', 'MT', 'igaming', europe, [510_000, 550_000], 'limit'),
  merchant('Fjord & Fern', 'NL', 'ecommerce', europe, [73_000, 80_000]),
  merchant('Gulmohar Tutors', 'IN', 'education', indianCards, [1_120_000, 1_200_000], 'failing'),
  merchant('Harbour Lantern Tours', 'ID', 'travel', rupiah, [880_000_000, 900_000_000]),
  merchant('Ilex Fitness', 'US', 'subscriptions', america, [58_000, 60_000]),
  merchant('Indigo Loom', 'IN', 'ecommerce', upi, [3_900_000, 3_000_000], 'over'),
  merchant('Jamdani House', 'BD', 'retail', bengal, [1_300_000, 1_400_000], 'restated'),
  merchant('Juniper Lane', 'US', 'ecommerce', america, [124_000, 130_000], 'limit'),
  merchant('Kolam Prints', 'IN', 'ecommerce', indianCards, [760_000, 800_000], 'late'),
  merchant('Lagoon Stays', 'ID', 'travel', rupiah, [1_450_000_000, 1_500_000_000], 'over'),
  merchant('Lapis Exchange', 'AE', 'forex', coins, [240_000, 260_000], 'limit'),
  merchant('Maré Alta Surf', 'BR', 'services', brazil, [64_000, 70_000]),
  merchant('Nakshi Mart', 'BD', 'ecommerce', bengal, [3_100_000, 3_200_000]),
  merchant('Northlight Audio', 'DE', 'subscriptions', europe, [155_000, 160_000], 'late'),
  merchant('Orchard Byte', 'US', 'services', america, [89_000, 95_000]),
  merchant('Paloma Flores', 'MX', 'retail', ['MXN', 'stripe', ['card', 'bank_transfer']], [910_000, 1_000_000]),
  merchant('Quay Casino', 'MT', 'igaming', europe, [780_000, 800_000], 'short', 'suspended'),
  merchant('Rupali Motors', 'IN', 'services', indianCards, [2_750_000, 3_000_000]),
  merchant('Saffron Route', 'IN', 'travel', indianCards, [4_600_000, 4_500_000], 'limit'),
  merchant('Velvet Room', 'NL', 'adult', europe, [132_000, 140_000], 'short'),
  merchant('Willow Prints', 'US', 'retail', america, [36_000, 40_000], 'steady', 'closed'),
  merchant('Tamarind Play', 'IN', 'igaming', indianCards, [5_200_000, 5_500_000], 'late', 'suspended'),
  merchant('Umber Studio', 'DE', 'services', europe, [0, 30_000], 'steady', 'agreed'),
  merchant('Vidya Prakash', 'IN', 'education', indianCards, [0, 900_000], 'steady', 'offered'),
  merchant('Xisto Pedras', 'BR', 'retail', brazil, [0, 120_000], 'steady', 'offered'),
  merchant('Yamuna Organics', 'IN', 'ecommerce', upi, [0, 1_500_000], 'steady', 'in_review'),
  merchant('Zephyr Kites', 'ID', 'retail', rupiah, [0, 300_000_000], 'steady', 'in_review'),
  merchant('Bright Ember Bets', 'MT', 'igaming', europe, [0, 900_000], 'steady', 'declined'),
  merchant('Monsoon Media', 'BD', 'services', bengal, [0, 700_000], 'steady', 'requested'),
];

/** Merchants whose books are kept in this very workspace: what their days are drawn from, and whether their first month is closed. */
export const deskBooks: readonly {
  readonly name: string;
  readonly seed: number;
  readonly declared: number;
  readonly isClosed: boolean;
}[] = [
  { name: 'Rangoli Crafts', seed: 20_261_122, declared: 300_000, isClosed: true },
  { name: 'Surma Silver', seed: 20_261_123, declared: 380_000, isClosed: true },
  { name: 'Kadamba Cycles', seed: 20_261_124, declared: 420_000, isClosed: false },
];
