import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { follow } from '../../ui/paths.ts';

/**
 * The way back from a story to the list it was opened from, with the filters that the list had; to `otherwise` where the story was
 * reached from elsewhere.
 */
export function useListBehind(isList: boolean, otherwise: string): () => void {
  const { pathname, searchStr } = useLocation();
  const behind = useRef<string | null>(null);
  useEffect(() => {
    if (isList) behind.current = `#${pathname}${searchStr}`;
  }, [isList, pathname, searchStr]);
  return () => follow(behind.current ?? otherwise);
}
