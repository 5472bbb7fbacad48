import { createContext, use, useMemo, type ReactNode } from 'react';
import { assert } from '../../shared/kernel/assert.ts';
import type { Refusal } from '../../shared/contract/refusal.ts';
import { sayIssue } from '../../shared/wording/issues/say-issue.ts';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import { sayRefusal } from '../../shared/wording/refusals/say-refusal.ts';
import { say } from '../../shared/wording/say.ts';
import type { Sentence } from '../../shared/wording/sentence.ts';
import type { FigureForm, Language, Voice } from '../../shared/wording/voice.ts';
import { hidingVoice } from '../../shared/wording/hiding-voice.ts';
import { localeOf } from './locale-of.ts';
import { labels, type Labels } from './labels.ts';

type Issue = Parameters<typeof sayIssue>[0];

/** All that is needed to speak to the reader: the words of the window, the voice for figures, the ledger's sentences. */
export type Speech = {
  readonly language: Language;
  /** For what `Intl` writes: shares, clock times, names. */
  readonly locale: string;
  readonly labels: Labels;
  readonly voice: Voice;
  /** As it is written into letters, which say their amounts even while they are hidden on screen. */
  readonly written: Voice;
  readonly amountsHidden: boolean;
  readonly say: (sentence: Sentence) => string;
  readonly sayRefusal: (refusal: Refusal) => string;
  readonly sayIssue: (issue: Issue) => string;
};

const SpeechContext = createContext<Speech | null>(null);

export function speechIn(language: Language, figures: FigureForm = 'usual', amountsHidden = false): Speech {
  const written = makeVoice(language, figures);
  const voice = amountsHidden ? hidingVoice(written) : written;
  return {
    language,
    locale: localeOf(language, figures),
    labels: labels[language],
    voice,
    written,
    amountsHidden,
    say: (sentence) => say(sentence, voice),
    sayRefusal: (refusal) => sayRefusal(refusal, voice),
    sayIssue: (issue) => sayIssue(issue, voice),
  };
}

type SpeechProviderProps = {
  readonly language: Language;
  readonly figures: FigureForm;
  readonly amountsHidden: boolean;
  readonly children: ReactNode;
};

export function SpeechProvider({ language, figures, amountsHidden, children }: SpeechProviderProps) {
  const speech = useMemo(() => speechIn(language, figures, amountsHidden), [language, figures, amountsHidden]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  assert(speech !== null, 'useSpeech stands outside SpeechProvider');
  return speech;
}
