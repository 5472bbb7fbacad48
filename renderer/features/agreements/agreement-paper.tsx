import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import { agreementPaper } from '../../../shared/wording/agreements/agreement-paper.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import type { Language } from '../../../shared/wording/voice.ts';
import { paperWords } from '../../../shared/wording/agreements/paper-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

type AgreementPaperProps = { readonly shown: ShownAgreement; readonly language: Language };

/** The agreement in a language, on screen as on paper: what it says, who signed it, by which keys. */
export function AgreementPaper({ shown, language }: AgreementPaperProps) {
  const speech = useSpeech();
  // The reader's own figures in the reader's own language; another's are written as its people do.
  const voice = language === speech.language ? speech.voice : makeVoice(language);
  const words = paperWords[language];
  const paper = agreementPaper(shown, voice);
  return (
    <article className="nk-panel nk-letter nk-agreement-paper" aria-label={paper.title} lang={language}>
      <h2>{paper.title}</h2>
      {paper.draft === '' ? null : <p className="nk-agreement-draft">{paper.draft}</p>}
      <p>{paper.between}</p>
      {paper.supersedes === '' ? null : <p className="nk-break nk-dim nk-small">{paper.supersedes}</p>}
      {paper.sections.map(({ section, heading, lines }) => (
        <section key={section}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="nk-agreement-signatures">
        <h3>{words.signatures}</h3>
        {paper.signatures.map(({ side, name, role, signed, fingerprint, words: twelve }) => (
          <div key={side} className="nk-agreement-signature">
            <p>
              <span className="nk-dim nk-small nk-block">{role}</span>
              <strong>{name}</strong>
            </p>
            <p>{signed}</p>
            <p className="nk-dim nk-small">
              {words.fingerprint}: <span lang="en">{twelve.join(' ')}</span>
            </p>
            <p className="nk-dim nk-small nk-break">{fingerprint}</p>
          </div>
        ))}
      </section>
      <p className="nk-small nk-break">
        <span className="nk-dim">{words.hash}: </span>
        {shown.hash}
      </p>
      <p className="nk-dim nk-small">{words.howToCheck}</p>
    </article>
  );
}
