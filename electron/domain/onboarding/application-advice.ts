import { industries } from '../../../shared/catalogue/industries.ts';
import { paymentMethodById } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import type { Application } from '../../../shared/contract/application.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { accountAdvice } from './account-gaps.ts';
import { declaredAdvice, type RealMonth } from './declared-advice.ts';
import { methodAdvice } from './method-gaps.ts';
import type { Applicant, Said } from './said.ts';

/** What is right in a request and still worth a word. It keeps nothing from being sent. */
export const applicationAdvice = (
  application: Application,
  applicant: Applicant,
  months: readonly RealMonth[],
): readonly Said[] => [
  ...industryAdvice(applicant),
  ...accountAdvice(application),
  ...methodAdvice(application, applicant),
  ...splitAdvice(application),
  ...declaredAdvice(application.declared, months),
];

function industryAdvice({ industry }: Applicant): readonly Said[] {
  const { reserve } = industries[industry];
  return reserve === null ? [] : [{ field: 'industry', says: sentence('advice_high_risk', reserve) }];
}

/** A share for a rail that no chosen method runs on. */
function splitAdvice({ declared, methods }: Application): readonly Said[] {
  if (methods.length === 0) return [];
  const rails = new Set(methods.map((id) => paymentMethodById(id)?.rail));
  return declared.flatMap(({ split }, line) =>
    split.flatMap(({ rail, percent }, place) =>
      rails.has(rail) || /^0(\.0+)?$/.test(percent)
        ? []
        : [{ field: `declared.${line}.split.${place}`, says: sentence('advice_split_without_method', {}) }],
    ),
  );
}
