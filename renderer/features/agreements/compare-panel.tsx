import { NativeSelect } from '@mantine/core';
import type { Terms } from '../../../shared/contract/agreement.ts';
import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import { changedClauses } from '../../../shared/wording/agreements/changed-clauses.ts';
import { paperWords } from '../../../shared/wording/agreements/paper-words.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { followInPlace } from '../../ui/paths.ts';
import { linkToAgreements } from './agreements-place.ts';

type ComparePanelProps = {
  readonly shown: ShownAgreement;
  readonly all: readonly ShownAgreement[];
  /** The hash of the one it is compared with; null is the one before it. */
  readonly against: string | null;
};

/** One version beside another, in words: what was said before, and what is said now. */
export function ComparePanel({ shown, all, against }: ComparePanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.agreements;
  const others = all.filter(({ hash }) => hash !== shown.hash);
  const before =
    others.find(({ hash }) => hash === against) ??
    others.find(({ hash }) => hash === shown.agreement.supersedes) ??
    others.find(({ agreement }) => agreement.version < shown.agreement.version) ??
    others[0];
  if (before === undefined) return null;
  return (
    <Panel
      title={words.compare}
      actions={
        <NativeSelect
          aria-label={words.compareWith}
          value={before.hash}
          onChange={(event) =>
            followInPlace(linkToAgreements({ view: 'agreement', hash: shown.hash, against: event.currentTarget.value }))
          }
          data={others.map(({ hash, agreement }) => ({
            value: hash,
            label: words.against(voice.number(agreement.version)),
          }))}
        />
      }
    >
      <Changes before={before.agreement.terms} after={shown.agreement.terms} />
    </Panel>
  );
}

/** What terms say otherwise than those before, section by section. */
export function Changes({ before, after }: { readonly before: Terms; readonly after: Terms }) {
  const { labels, language } = useSpeech();
  const words = labels.agreements;
  const changes = changedClauses(before, after);
  if (changes.length === 0) return <p className="nk-dim">{words.same}</p>;
  return (
    <div className="nk-stack-tight">
      {changes.map(({ section, gone, come, reordered }) => (
        <section key={section} className="nk-agreement-change">
          <h3>{paperWords[language].sections[section]}</h3>
          {reordered ? (
            <p>{words.reordered}</p>
          ) : (
            <div className="nk-agreement-both">
              <Said heading={words.gone} clauses={gone} />
              <Said heading={words.come} clauses={come} />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

function Said({ heading, clauses }: { readonly heading: string; readonly clauses: readonly Sentence[] }) {
  const { labels, say } = useSpeech();
  return (
    <div>
      <p className="nk-dim nk-small">{heading}</p>
      {clauses.length === 0 ? (
        <p className="nk-dim">{labels.agreements.nothing}</p>
      ) : (
        <ul>
          {clauses.map((clause) => {
            const text = say(clause);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
