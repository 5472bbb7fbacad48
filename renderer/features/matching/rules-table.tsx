import { ActionIcon, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash, type Icon } from '@tabler/icons-react';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { ruleOf, type KeptRule } from './rules-in-order.ts';
import { useAccountNames } from './use-account-names.ts';

type RulesTableProps = {
  readonly rules: readonly KeptRule[];
  readonly busy: boolean;
  readonly onMove: (rule: KeptRule, by: -1 | 1) => void;
  readonly onSave: (id: string, rule: MatchingRule) => void;
  readonly onEdit: (rule: KeptRule) => void;
  readonly onRemove: (rule: KeptRule) => void;
};

export function RulesTable(props: RulesTableProps) {
  const speech = useSpeech();
  const nameOf = useAccountNames();
  return (
    <DataTable
      label={speech.labels.matchingRules.title}
      columns={ruleColumns(props, speech, nameOf)}
      rows={props.rules}
      rowId={(rule) => rule.id}
    />
  );
}

const ruleColumns = (
  props: RulesTableProps,
  { labels, voice }: Speech,
  nameOf: (id: string) => string,
): readonly TableColumn<KeptRule>[] => {
  const words = labels.matchingRules;
  return [
    { id: 'name', header: words.name, cell: (rule) => rule.name },
    { id: 'on', header: words.on, cell: (rule) => <InUse rule={rule} {...props} /> },
    { id: 'words', header: words.words, cell: (rule) => <Words rule={rule} /> },
    { id: 'account', header: words.provider, cell: (rule) => <Accounts rule={rule} nameOf={nameOf} /> },
    { id: 'missing', header: words.missing, align: 'end', cell: (rule) => <Missing rule={rule} /> },
    { id: 'matches', header: words.matches, align: 'end', cell: (rule) => voice.number(rule.matches) },
    { id: 'order', header: words.order, align: 'end', cell: (rule) => <RuleButtons rule={rule} {...props} /> },
  ];
};

type RuleProps = { readonly rule: KeptRule };

function InUse({ rule, busy, onSave }: RuleProps & RulesTableProps) {
  const words = useSpeech().labels.matchingRules;
  return (
    <Switch
      size="sm"
      checked={rule.on}
      aria-label={words.isOn(rule.name)}
      disabled={busy}
      onChange={() => onSave(rule.id, { ...ruleOf(rule), on: !rule.on })}
    />
  );
}

const Words = ({ rule }: RuleProps) => (
  <span className="nk-rule-words">
    {rule.words.map((word) => (
      <code key={word}>{word}</code>
    ))}
  </span>
);

function Accounts({ rule, nameOf }: RuleProps & { readonly nameOf: (id: string) => string }) {
  const words = useSpeech().labels.matchingRules;
  return (
    <>
      {nameOf(rule.providerAccount)}
      <div className="nk-dim nk-small">{rule.bankAccount === null ? words.anyAccount : nameOf(rule.bankAccount)}</div>
    </>
  );
}

/** What is let through: nothing in a currency without a cap, and without a percentage no more than the fixed amount. */
function Missing({ rule: { tolerance } }: RuleProps) {
  const words = useSpeech().labels.matchingRules;
  if (tolerance === null || tolerance.cap.length === 0) return words.nothing;
  const { absolute, percent, cap } = tolerance;
  return (
    <>
      {percent === '0' ? null : <div>{`${percent} %`}</div>}
      <Amounts values={absolute} none={percent === '0' ? words.nothing : ''} />
      {isSame(absolute, cap) ? null : (
        <div className="nk-dim nk-small">
          {words.atMost} <Amounts values={cap} none="" />
        </div>
      )}
    </>
  );
}

const isSame = (left: readonly WireMoney[], right: readonly WireMoney[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

function RuleButtons({ rule, rules, busy, onMove, onEdit, onRemove }: RuleProps & RulesTableProps) {
  const words = useSpeech().labels.matchingRules;
  const at = rules.indexOf(rule);
  const isLast = at === rules.length - 1;
  return (
    <span className="nk-rule-buttons">
      <Act
        icon={IconArrowUp}
        label={words.up(rule.name)}
        disabled={busy || at === 0}
        onPress={() => onMove(rule, -1)}
      />
      <Act
        icon={IconArrowDown}
        label={words.down(rule.name)}
        disabled={busy || isLast}
        onPress={() => onMove(rule, 1)}
      />
      <Act icon={IconPencil} label={words.edit(rule.name)} disabled={busy} onPress={() => onEdit(rule)} />
      <Act icon={IconTrash} label={words.remove(rule.name)} disabled={busy} onPress={() => onRemove(rule)} />
    </span>
  );
}

type ActProps = {
  readonly icon: Icon;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
};

function Act({ icon: Sign, label, disabled, onPress }: ActProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Sign size={15} aria-hidden />
    </ActionIcon>
  );
}
