import { PasswordInput } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { pinLength, pinOf, type SecretKind } from './secret-draft.ts';

type SecretFieldProps = {
  readonly kind: SecretKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  /** A secret that is chosen now, and not one that opens something. */
  readonly fresh?: boolean;
  readonly focused?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Where a PIN or passphrase is typed. A PIN takes the digits of any script, and asks a touch keyboard for its keypad. */
export function SecretField({
  kind,
  value,
  onChange,
  label,
  error = null,
  disabled = false,
  fresh = false,
  focused = false,
  ref,
}: SecretFieldProps) {
  const words = useSpeech().labels.vault;
  const isPin = kind === 'pin';
  return (
    <PasswordInput
      ref={ref}
      label={label ?? (isPin ? words.pin : words.passphrase)}
      value={value}
      onChange={(event) => onChange(isPin ? pinOf(event.currentTarget.value) : event.currentTarget.value)}
      // A PIN is nothing to be kept by a browser: it would be offered to whoever sits down here.
      autoComplete={isPin ? 'off' : fresh ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': isPin ? words.showPin : words.showPassphrase }}
      error={error}
      disabled={disabled}
      autoFocus={focused}
      data-autofocus={focused || undefined}
      required
      withAsterisk={false}
      {...(isPin
        ? { inputMode: 'numeric' as const, maxLength: pinLength * 2, className: 'nk-pin' }
        : { maxLength: 1024 })}
    />
  );
}
