import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';

/** What failed: a rail under all its providers, or one provider, on one of its rails or (null) altogether. */
export type IncidentScope =
  | { readonly of: 'rail'; readonly rail: Rail }
  | { readonly of: 'provider'; readonly provider: InstitutionId; readonly rail: Rail | null };

export const inScope = (scope: IncidentScope, { provider, rail }: { provider: InstitutionId; rail: Rail }): boolean =>
  scope.of === 'rail'
    ? scope.rail === rail
    : scope.provider === provider && (scope.rail === null || scope.rail === rail);

/** The same thing failing: a provider's one rail and the provider as a whole are the same. */
export const sameScope = (left: IncidentScope, right: IncidentScope): boolean => {
  if (left.of === 'rail' || right.of === 'rail') return left.of === right.of && left.rail === right.rail;
  return left.provider === right.provider && (left.rail === right.rail || left.rail === null || right.rail === null);
};

/** A stretch of time in seconds since 1970 in UTC, both ends in it; without an end it goes on. */
export type IncidentWindow = { readonly from: number; readonly to: number | null };

export const inWindow = ({ from, to }: IncidentWindow, at: number): boolean => at >= from && (to === null || at <= to);

export const overlap = (left: IncidentWindow, right: IncidentWindow): boolean =>
  (right.to === null || left.from <= right.to) && (left.to === null || right.from <= left.to);
