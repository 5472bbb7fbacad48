import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FieldsProps } from './fields-props.ts';

type RequestFieldProps = Pick<FieldsProps, 'advice' | 'onLeave'> & {
  readonly field: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A field of the request: it can be led to, is told when it is left, and has what is worth a word under it. */
export function RequestField({ field, advice, onLeave, className, children }: RequestFieldProps) {
  const word = advice(field);
  return (
    <div className={className} data-field={field} onBlur={() => onLeave(field)}>
      {children}
      {word === null ? null : (
        <p className="nk-note nk-request-note" role="note">
          <IconAlertTriangle size={16} aria-hidden />
          {word}
        </p>
      )}
    </div>
  );
}
