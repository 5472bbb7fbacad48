import type { Application } from '../../../shared/contract/application.ts';
import { accountGaps } from './account-gaps.ts';
import { businessGaps } from './business-gaps.ts';
import { declaredGaps } from './declared-gaps.ts';
import { documentGaps } from './document-gaps.ts';
import { methodGaps } from './method-gaps.ts';
import type { Applicant, Said } from './said.ts';
import { taxIdGaps } from './tax-id-gaps.ts';

/** What a request lacks or has wrong before it can be sent, in the order of its sections; none when it is whole. */
export const applicationGaps = (application: Application, applicant: Applicant): readonly Said[] => [
  ...businessGaps(application),
  ...taxIdGaps(application, applicant),
  ...accountGaps(application),
  ...methodGaps(application, applicant),
  ...declaredGaps(application.declared),
  ...documentGaps(applicant),
];
