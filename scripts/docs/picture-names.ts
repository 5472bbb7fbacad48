import { helpGroups } from '../../shared/help/help-pages.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { inProject } from '../project.ts';

/**
 * The pictures of the help and of the README, each in every language: `e2e/pictures.ts` takes them, the pages show them. Every page of a
 * screen has its own; the help itself needs none.
 */
export const pictureNames = [...helpGroups.screens, 'security', 'backups', 'settings'] as const;

export type PictureName = (typeof pictureNames)[number];

export const pictureFolder = (language: Language): string => inProject('docs/help/pictures', language);

export const pictureFile = (language: Language, name: PictureName): string =>
  inProject('docs/help/pictures', language, `${name}.webp`);
