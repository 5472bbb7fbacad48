import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { countryName } from '../../../shared/wording/names/country-name.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Page } from '../../ui/page.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ApplicationFacts } from './application-facts.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { StepButtons } from './step-buttons.tsx';

/** The request on the account manager's side: what the merchant wrote, to be read and answered. */
export function ReviewView({ onboarding }: { readonly onboarding: Onboarding }) {
  const { labels, language, voice } = useSpeech();
  const words = labels.onboarding;
  const { merchant } = usePlace();
  const { standing, contact, gaps, documents } = onboarding;
  const facts = [
    contact === null ? '' : words.requestOf(contact.name),
    countryName(merchant.country, language),
    labels.catalogue.industries[merchant.industry],
  ].filter((text) => text !== '');
  return (
    <Page
      title={merchant.name}
      lead={
        <span className="nk-row">
          <StandingMark standing={standing} />
          {facts.join(' · ')}
        </span>
      }
      actions={<StepButtons onboarding={onboarding} />}
    >
      <div className="nk-stack">
        <p className="nk-dim" role="status">
          {gaps.length === 0 ? words.wholeToRead : words.missing(gaps.length, voice)}
        </p>
        <ApplicationFacts {...onboarding} />
        <DocumentsPanel documents={documents} writes={false} />
        <HistoryPanel onboarding={onboarding} />
      </div>
    </Page>
  );
}
