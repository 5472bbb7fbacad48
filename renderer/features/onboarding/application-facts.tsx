import type { ReactNode } from 'react';
import type { SettlementAccountGiven } from '../../../shared/contract/application.ts';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { paymentMethodById } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import { isSettlementKind, settlementFieldsOf } from '../../../shared/identifiers/settlement-accounts.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { choiceName, fieldName } from './accounts-panel.tsx';
import { fieldNamed } from './field-named.ts';
import { SaidNotes } from './said-notes.tsx';
import { taxIdName } from './tax-id-name.ts';

type Facts = Pick<Onboarding, 'application' | 'gaps' | 'advice'>;

/** A request as it is read: every section of it, with what is missing, wrong or worth a word beside it. */
export function ApplicationFacts({ application, gaps, advice }: Facts) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const words = labels.onboarding;
  const nameOf = (field: string): string => fieldNamed(field, application, speech);
  const notes = (...prefixes: readonly string[]) => (
    <SaidNotes gaps={gaps} advice={advice} prefixes={prefixes} nameOf={nameOf} />
  );
  const { businessKind, taxIds, settlementAccounts, methods, declared, note } = application;
  return (
    <>
      <Panel title={words.business}>
        <dl className="nk-facts">
          <Fact label={words.fields.legalName}>{application.legalName}</Fact>
          <Fact label={words.fields.businessKind}>
            {businessKind === null ? '' : words.businessKinds[businessKind]}
          </Fact>
          <Fact label={words.fields.person}>{application.person}</Fact>
          <Fact label={words.fields.email}>{application.email}</Fact>
          <Fact label={words.fields.phone}>{application.phone}</Fact>
          <Fact label={words.fields.website}>{application.website}</Fact>
          <Fact label={words.fields.address}>{application.address}</Fact>
          {taxIds.map(({ kind, value }, index) => (
            <Fact key={`${kind} ${value} ${index + 1}`} label={taxIdName(kind, speech)}>
              <span className="nk-request-number">{value}</span>
            </Fact>
          ))}
        </dl>
        {notes('legalName', 'businessKind', 'person', 'email', 'website', 'address', 'taxIds', 'industry')}
      </Panel>
      <Panel title={words.accounts}>
        <div className="nk-stack">
          {settlementAccounts.map((account, index) => (
            <AccountFacts key={`${account.kind} ${index + 1}`} account={account} />
          ))}
        </div>
        {notes('settlementAccounts')}
      </Panel>
      <Panel title={words.methods} hint={words.methodsChosen(methods.length, voice)}>
        <p>{methods.map((id) => paymentMethodById(id)?.name ?? id).join(' · ')}</p>
        {notes('methods')}
      </Panel>
      <Panel title={words.declared}>
        <dl className="nk-facts">
          {declared.map(({ amount, split }) => (
            <Fact key={amount.currency} label={amount.currency}>
              <Amount value={amount} />
              {split.length === 0 ? null : (
                <span className="nk-dim nk-small">
                  {' '}
                  {split
                    .map(({ rail, percent }) => `${labels.incidents.rails[rail]} ${percentText(percent, speech)}`)
                    .join(' · ')}
                </span>
              )}
            </Fact>
          ))}
        </dl>
        {notes('declared')}
      </Panel>
      {note === '' ? null : (
        <Panel title={words.note}>
          <p className="nk-request-written">{note}</p>
        </Panel>
      )}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const words = useSpeech().labels.onboarding;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children === '' ? <span className="nk-dim">{words.notSaid}</span> : children}</dd>
    </>
  );
}

function AccountFacts({ account }: { readonly account: SettlementAccountGiven }) {
  const speech = useSpeech();
  const words = speech.labels.onboarding;
  const { kind, currency, holder, fields } = account;
  const asked = isSettlementKind(kind) ? settlementFieldsOf(kind) : [];
  return (
    <dl className="nk-facts">
      <Fact label={words.fields.accountKind}>
        {isSettlementKind(kind) ? speech.labels.identifiers.settlementKinds[kind] : kind} · {currency}
      </Fact>
      <Fact label={words.fields.holder}>{holder}</Fact>
      {asked
        .filter(({ field }) => (fields[field] ?? '') !== '')
        .map(({ field, choices }) => (
          <Fact key={field} label={fieldName(field, speech)}>
            <span className="nk-request-number">
              {choices === undefined ? fields[field] : choiceName(fields[field] ?? '', speech)}
            </span>
          </Fact>
        ))}
    </dl>
  );
}

const percentText = (percent: string, { voice }: Speech): string =>
  `${percent.replaceAll(/\d/g, (digit) => voice.number(Number(digit)))}%`;
