import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { ageings, exceptionKinds, type Ageing, type ExceptionKind } from '../../../shared/contract/exceptions.ts';
import { incidentIn } from '../../ui/incident-in.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which states are shown: what is to do (open or asked), one of the others, or everything there ever was. */
export const shownStates = ['todo', 'asked', 'accepted', 'resolved', 'all'] as const;

export type ShownStates = (typeof shownStates)[number];

/** Whose exceptions: anybody's, nobody's, or those of one by name. */
export type OwnerFilter =
  { readonly of: 'anybody' } | { readonly of: 'nobody' } | { readonly of: 'one'; readonly name: string };

/** Which exceptions are shown. It is the address itself, so that Back leads back and a place can be linked to. */
export type ExceptionsPlace = {
  readonly states: ShownStates;
  readonly kind: ExceptionKind | null;
  readonly currency: CurrencyCode | null;
  readonly owner: OwnerFilter;
  readonly age: Ageing | null;
  /** The incident that it happened in, by its id. */
  readonly incident: string | null;
  readonly search: string;
};

export const everything: ExceptionsPlace = {
  states: 'todo',
  kind: null,
  currency: null,
  owner: { of: 'anybody' },
  age: null,
  incident: null,
  search: '',
};

const longest = 200;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function exceptionsPlace(search: string): ExceptionsPlace {
  const told = new URLSearchParams(search);
  const given = (name: string): string => (told.get(name) ?? '').slice(0, longest);
  const name = given('owner').trim();
  return {
    states: shownStates.find((one) => one === given('state')) ?? everything.states,
    kind: exceptionKinds.find((one) => one === given('kind')) ?? null,
    currency: isCurrencyCode(given('currency')) ? (given('currency') as CurrencyCode) : null,
    owner: name !== '' ? { of: 'one', name } : { of: told.has('nobody') ? 'nobody' : 'anybody' },
    age: ageings.find((one) => one === given('age')) ?? null,
    incident: incidentIn(told),
    search: given('q'),
  };
}

/** The address of a place; what is usual is left out. */
export const linkToExceptions = ({ states, kind, currency, owner, age, incident, search }: ExceptionsPlace): string =>
  linkTo(paths.exceptions, {
    state: states === everything.states ? null : states,
    kind,
    currency,
    owner: owner.of === 'one' ? owner.name : null,
    nobody: owner.of === 'nobody' ? '1' : null,
    age,
    incident,
    q: search.trim() === '' ? null : search.slice(0, longest),
  });
