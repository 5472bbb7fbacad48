import { linkTo, paths } from '../../ui/paths.ts';

export const agreementViews = ['versions', 'agreement', 'terms'] as const;

export type AgreementView = (typeof agreementViews)[number];

/** Where among the agreements the reader stands: the address itself. */
export type AgreementsPlace = {
  readonly view: AgreementView;
  /** The agreement that is shown, or the one that new terms begin with; null is the newest, or none. */
  readonly hash: string | null;
  /** The one it is compared with. */
  readonly against: string | null;
};

const isHash = (text: string | null): text is string => text !== null && /^[0-9a-f]{64}$/.test(text);

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function agreementsPlace(search: string): AgreementsPlace {
  const told = new URLSearchParams(search);
  const [hash, against] = [told.get('hash'), told.get('against')];
  const view = agreementViews.find((one) => one === told.get('view')) ?? 'versions';
  return {
    view: view === 'agreement' && !isHash(hash) ? 'versions' : view,
    hash: isHash(hash) ? hash : null,
    against: isHash(against) ? against : null,
  };
}

/** The address of a place; what is left out is nothing. */
export const linkToAgreements = ({ view = 'versions', hash, against }: Partial<AgreementsPlace> = {}): string =>
  linkTo(paths.agreements, {
    view: view === 'versions' ? null : view,
    hash: hash ?? null,
    against: against ?? null,
  });
