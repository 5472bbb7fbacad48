import type { z } from 'zod';
import type { Refusal } from './refusal.ts';
import { agreements } from './agreements.ts';
import { backups } from './backups.ts';
import { calendars } from './calendars.ts';
import { cashback } from './cashback.ts';
import { contacts } from './contacts.ts';
import { desks } from './desk.ts';
import { exceptions } from './exceptions.ts';
import { ownFiles } from './exports.ts';
import { fees } from './fees.ts';
import { imports } from './imports.ts';
import { incidents } from './incidents.ts';
import { ledger } from './ledger.ts';
import { mappings } from './mappings.ts';
import { matching } from './matching.ts';
import { merchants } from './merchants.ts';
import { onboardings } from './onboarding.ts';
import { packets } from './packets.ts';
import { periods } from './periods.ts';
import { rates } from './rates.ts';
import { reminders } from './reminders.ts';
import { reports } from './reports.ts';
import { savedViews } from './saved-views.ts';
import { payments } from './payments.ts';
import { search } from './search.ts';
import { settlements } from './settlements.ts';
import { stories } from './stories.ts';
import { vault } from './vault.ts';

/**
 * Written out: an inferred type of so many methods is longer than the compiler will serialize (TS7056).
 */
type AllMethods = typeof vault &
  typeof backups &
  typeof merchants &
  typeof imports &
  typeof mappings &
  typeof matching &
  typeof exceptions &
  typeof periods &
  typeof reports &
  typeof ownFiles &
  typeof ledger &
  typeof rates &
  typeof fees &
  typeof calendars &
  typeof savedViews &
  typeof incidents &
  typeof cashback &
  typeof agreements &
  typeof contacts &
  typeof packets &
  typeof onboardings &
  typeof desks &
  typeof reminders &
  typeof payments &
  typeof settlements &
  typeof stories &
  typeof search;

/** The one table of everything the backend does. A method that is not here does not exist. */
export const contract: AllMethods = {
  ...vault,
  ...backups,
  ...merchants,
  ...imports,
  ...mappings,
  ...matching,
  ...exceptions,
  ...periods,
  ...reports,
  ...ownFiles,
  ...ledger,
  ...rates,
  ...fees,
  ...calendars,
  ...savedViews,
  ...incidents,
  ...cashback,
  ...agreements,
  ...contacts,
  ...packets,
  ...onboardings,
  ...desks,
  ...reminders,
  ...payments,
  ...settlements,
  ...stories,
  ...search,
};

export type Contract = typeof contract;
export type MethodName = keyof Contract;

/** What a caller sends. */
export type Input<M extends MethodName> = z.input<Contract[M]['input']>;
/** What a handler receives: parsed, defaults filled. */
export type ParsedInput<M extends MethodName> = z.output<Contract[M]['input']>;
export type Output<M extends MethodName> = z.output<Contract[M]['output']>;
export type RefusalOf<M extends MethodName> = Refusal<Contract[M]['refuses'][number]>;

/** Every call's answer: what was asked, a refusal with its reason, or a fault of ours under a number to quote. */
export type Answer<M extends MethodName> =
  | { readonly ok: true; readonly value: Output<M> }
  | RefusalOf<M>
  | { readonly ok: false; readonly code: 'bad_request'; readonly details: { readonly reason: string } }
  | { readonly ok: false; readonly code: 'fault'; readonly details: { readonly reference: string } };
