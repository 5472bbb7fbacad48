import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Trouble } from './trouble.tsx';

type AnsweredProps<T> = { readonly query: UseQueryResult<T>; readonly children: (value: T) => ReactNode };

/** Waits for an answer, says what went wrong, or draws it. What was there stays while it is asked again. */
export function Answered<T>({ query, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <Trouble error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className="nk-stack" aria-busy>
      <Skeleton height={120} radius={10} />
      <Skeleton height={220} radius={10} />
    </div>
  );
}
