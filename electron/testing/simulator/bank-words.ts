import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';

/** What a bank writes of each provider. */
const companies: Readonly<Partial<Record<InstitutionId, readonly string[]>>> = {
  phonepe: ['PHONEPE PRIVATE LIMITED', 'PHONEPE PVT LTD', 'PHONEPE'],
  paytm: ['ONE97 COMMUNICATIONS', 'PAYTM PAYMENTS', 'PAYTM'],
  razorpay: ['RAZORPAY SOFTWARE PVT LTD', 'RAZORPAYSOFTWAREPVTLTD'],
  payu: ['PAYU PAYMENTS PVT LTD', 'PAYU'],
  stripe: ['STRIPE PAYMENTS', 'STRIPE'],
};

const branches = ['YESB0000001', 'UTIB0000373', 'ICIC0000103', 'KKBK0000958'];

/** A narration that names who paid. */
export const naming = (provider: InstitutionId, random: SeededRandom): string =>
  `NEFT CR-${random.pick(branches)}-${random.pick(companies[provider] ?? ['SOMEBODY'])}`;

/** A narration that names nobody. */
export const nameless = (random: SeededRandom): string => `NEFT CR-${random.pick(branches)}-NODAL AC SETTLEMENT`;

/** A bank's own reference: it has nothing to do with the provider's. */
export const bankReference = (random: SeededRandom): string => `N${random.digits(14)}`;

/** The reference as a bank may write it: in capitals, broken by slashes, spaces or dashes, with zeros before it. */
export function mangled(reference: string, random: SeededRandom): string {
  const plain = reference.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const at = random.between(3, plain.length - 3);
  switch (random.below(4)) {
    case 0:
      return `${plain.slice(0, at)}/${plain.slice(at)}`;
    case 1:
      return `${plain.slice(0, at)} ${plain.slice(at)}`;
    case 2:
      return `000${plain}`;
    default:
      return reference.toLowerCase();
  }
}
