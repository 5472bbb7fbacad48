import type { Language } from '../../shared/wording/voice.ts';
import { inProject } from '../project.ts';

/** The pictures of the help and of the README, each in every language: `e2e/pictures.ts` takes them, the pages show them. */
export const pictureNames = [
  'home',
  'imports',
  'reconcile',
  'payments',
  'settlements',
  'search',
  'exceptions',
  'incidents',
  'ledger',
  'months',
  'reports',
  'fees',
  'cashback',
  'calendars',
  'agreements',
  'onboarding',
  'contacts',
  'desk',
  'security',
  'backups',
  'settings',
] as const;

export type PictureName = (typeof pictureNames)[number];

export const pictureFolder = (language: Language): string => inProject('docs/help/pictures', language);

export const pictureFile = (language: Language, name: PictureName): string =>
  inProject('docs/help/pictures', language, `${name}.webp`);
