import { documentKinds } from '../../../shared/catalogue/document-kinds.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import type { Side } from '../../../shared/contract/standing.ts';
import { applicationAdvice } from '../../domain/onboarding/application-advice.ts';
import { applicationGaps } from '../../domain/onboarding/application-gaps.ts';
import { documentName } from '../../domain/onboarding/document-media.ts';
import { checklistOf } from '../../domain/onboarding/document-gaps.ts';
import { stepsFrom } from '../../domain/onboarding/standing-steps.ts';
import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listAttached, type AttachedFile } from '../../store/onboarding/attached-files-table.ts';
import { lastTold, listStandings, standingOf } from '../../store/onboarding/standing-table.ts';
import { applicantOf } from './applicant-of.ts';
import { applicationOf } from './application-of.ts';
import { realMonths } from './real-months.ts';

/** On which side of a merchant this workspace stands: its own, unless a request brought it. */
export const sideOf = (reader: Reader, merchant: MerchantRecord): Side =>
  contactOfMerchant(reader, merchant.id)?.side ?? 'merchant';

/** Where a merchant stands, what it asks for and what is still to be done about it. */
export function onboardingOf(reader: Reader, merchant: MerchantRecord, now: number): Onboarding {
  const link = contactOfMerchant(reader, merchant.id);
  const side = link?.side ?? 'merchant';
  const standing = standingOf(reader, merchant.id);
  const application = applicationOf(reader, merchant);
  const applicant = applicantOf(reader, merchant, now);
  return {
    side,
    standing,
    contact:
      link === null
        ? null
        : { id: link.contact.id, name: link.contact.name, verified: link.contact.verifiedAt !== null },
    history: listStandings(reader, merchant.id).map(({ at, ...change }) => ({
      ...change,
      at: new Date(at).toISOString(),
    })),
    steps: stepsFrom(side, standing).map(({ to, needsReason, tells }) => ({
      to,
      needsReason,
      tells: tells && link?.contact.blocked !== true,
    })),
    told: link !== null && !link.contact.blocked && lastTold(reader, merchant.id) !== null,
    writes: side === 'merchant',
    application,
    gaps: [...applicationGaps(application, applicant)],
    advice: [...applicationAdvice(application, applicant, realMonths(reader, merchant, now))],
    documents: documentsOf(reader, merchant),
  };
}

/** What is asked for, with what was attached to it, and then what was attached without being asked for. */
function documentsOf(reader: Reader, merchant: MerchantRecord): Onboarding['documents'] {
  const files = Map.groupBy(listAttached(reader, merchant.id), ({ kind }) => kind);
  const filesOf = (kind: string) => (files.get(kind) ?? []).map(shownFile);
  const asked = checklistOf(merchant.country, merchant.industry);
  const others = [...files.keys()].filter((kind) => !asked.some((item) => item.kind === kind));
  return [
    ...asked.map(({ kind, required, why, source }) => ({
      kind,
      required,
      why,
      source: { says: source.says, url: source.url },
      files: filesOf(kind),
    })),
    ...others.map((kind) => ({ kind, required: false, why: null, source: null, files: filesOf(kind) })),
  ];
}

export const shownFile = ({ id, kind, name, media, size, at }: AttachedFile) => ({
  id,
  kind,
  name: documentName(name, media),
  media,
  size,
  attachedAt: new Date(at).toISOString(),
});

export const isDocumentKind = (text: string): boolean => Object.hasOwn(documentKinds, text);
