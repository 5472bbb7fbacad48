import type { AgreementName } from '../../shared/contract/agreement-name.ts';
import { useSpeech, type Speech } from '../i18n/speech-context.tsx';
import { linkTo, paths } from './paths.ts';

/** “By agreement version 2 of 1 October 2026”. */
export const agreementText = ({ version, from }: AgreementName, { labels, voice }: Speech): string =>
  labels.agreements.byAgreement(voice.number(version), voice.date(from));

/** The agreement that something rests on, and the way to it. */
export function AgreementLink({ agreement }: { readonly agreement: AgreementName }) {
  return (
    <a className="nk-link" href={linkTo(paths.agreements, { view: 'agreement', hash: agreement.hash })}>
      {agreementText(agreement, useSpeech())}
    </a>
  );
}
