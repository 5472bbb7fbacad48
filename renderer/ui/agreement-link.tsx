import type { AgreementName } from '../../shared/contract/agreement-name.ts';
import { sayAgreements, writeAgreements } from '../../shared/wording/agreements/agreement-names.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { useSpeech, type Speech } from '../i18n/speech-context.tsx';
import { linkTo, paths } from './paths.ts';

/** “By agreement version 2 of 1 October 2026”. */
export const agreementText = ({ version, from }: AgreementName, { labels, voice }: Speech): string =>
  labels.agreements.byAgreement(voice.number(version), voice.date(from));

/** “agreement version 2 of 1 October 2026”, within a sentence. */
export const agreementName = (agreement: AgreementName, voice: Voice): string =>
  sayAgreements(writeAgreements([agreement]), voice);

/** The agreement that something rests on, and the way to it. */
export function AgreementLink({ agreement }: { readonly agreement: AgreementName }) {
  return (
    <a className="nk-link" href={linkTo(paths.agreements, { view: 'agreement', hash: agreement.hash })}>
      {agreementText(agreement, useSpeech())}
    </a>
  );
}
