import { ActionIcon, MultiSelect, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { LineDraft } from './line-draft.ts';

type LineFieldsProps = {
  readonly line: LineDraft;
  readonly title: string;
  readonly fault: (field: string) => string | null;
  readonly onChange: (part: Partial<LineDraft>) => void;
  /** Null where it cannot go there, or is the last one left. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: (() => void) | null;
};

type TextField = Exclude<keyof LineDraft, 'key' | 'methods'>;

/** One line of a card: which payments, and what they cost. */
export function LineFields({ line, title, fault, onChange, onUp, onDown, onRemove }: LineFieldsProps) {
  const { labels } = useSpeech();
  const words = labels.fees;
  const input = (field: TextField, label: string, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      inputMode={field === 'note' ? 'text' : 'decimal'}
      maxLength={field === 'note' ? 300 : 40}
      value={line[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      error={fault(field)}
    />
  );
  return (
    <fieldset className="nk-fieldset nk-fee-line">
      <legend>{title}</legend>
      <div className="nk-fee-line-methods">
        <MultiSelect
          label={words.methods}
          placeholder={line.methods.length === 0 ? words.anyMethod : ''}
          value={[...line.methods]}
          onChange={(chosen) => onChange({ methods: chosen })}
          data={(Object.keys(methods) as MethodId[]).map((value) => ({ value, label: methodName(labels, value) }))}
          searchable
          clearable
        />
      </div>
      {input('percent', words.percent, '2')}
      {input('fixed', words.fixed, '0')}
      {input('min', words.min)}
      {input('max', words.max)}
      {input('taxPercent', words.tax)}
      {input('bandFrom', words.bandFrom)}
      {input('bandTo', words.bandTo)}
      <div className="nk-fee-line-note">{input('note', words.note)}</div>
      <div className="nk-row nk-fee-line-actions">
        <LineAction label={`${words.up}: ${title}`} onClick={onUp} icon={IconArrowUp} />
        <LineAction label={`${words.down}: ${title}`} onClick={onDown} icon={IconArrowDown} />
        <LineAction label={`${words.removeLine}: ${title}`} onClick={onRemove} icon={IconTrash} />
      </div>
    </fieldset>
  );
}

type LineActionProps = {
  readonly label: string;
  readonly onClick: (() => void) | null;
  readonly icon: typeof IconTrash;
};

const LineAction = ({ label, onClick, icon: Sign }: LineActionProps) => (
  <ActionIcon variant="default" size="lg" aria-label={label} disabled={onClick === null} onClick={() => onClick?.()}>
    <Sign size={16} aria-hidden />
  </ActionIcon>
);
