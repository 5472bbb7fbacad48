import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconExclamationCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Tone = 'ok' | 'warn' | 'bad' | 'quiet';

const icons = {
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconExclamationCircle,
  quiet: IconCircleDashed,
} as const;

/** A state as a sign and a word: colour only helps. */
export function StateMark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <span className={`nk-mark nk-mark-${tone}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
