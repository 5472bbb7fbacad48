import type { ApplicationDraft } from './application-draft.ts';

/** What every section of the request is given. */
export type FieldsProps = {
  readonly draft: ApplicationDraft;
  readonly onChange: (part: Partial<ApplicationDraft>) => void;
  /** What is wrong at a field (a path in the request), once it may be said; null where nothing is. */
  readonly fault: (field: string) => string | null;
  /** What is worth a word there. */
  readonly advice: (field: string) => string | null;
  /** The field was left: what is wrong in it may be said from now on. */
  readonly onLeave: (field: string) => void;
};
