import { z } from 'zod';
import { institutions, type InstitutionId } from '../catalogue/institutions.ts';
import { methods, type Rail } from '../catalogue/methods.ts';

export const incidentProvider = z.enum(Object.keys(institutions) as [InstitutionId, ...InstitutionId[]]);
const rails = [...new Set(Object.values(methods).map((facts): Rail => facts.rail))];
export const incidentRail = z.enum(rails as [Rail, ...Rail[]]);

export const incidentId = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);

/** What failed: a rail under all its providers, or one provider on one rail, or (null) on all of its own. */
export const incidentScope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('rail'), rail: incidentRail }),
  z.strictObject({ of: z.literal('provider'), provider: incidentProvider, rail: incidentRail.nullable() }),
]);

/**
 * The incident that a row fell into: as much as leads to it and names it (`incidentName`). It is worked out whenever rows are
 * shown, so that an incident that was changed or dismissed since tags other rows, or none.
 */
export const incidentTag = z.strictObject({ id: incidentId, title: z.string().nullable(), scope: incidentScope });

export type IncidentTag = z.output<typeof incidentTag>;
