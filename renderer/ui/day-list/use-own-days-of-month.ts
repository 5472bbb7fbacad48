import { useEffect, useRef } from 'react';

/** The month switcher means its month: days of one’s own are let go when it moves. */
export function useOwnDaysOfMonth(
  month: string,
  setFilter: (change: { from: null; to: null; everyDay: false }) => void,
): void {
  const seen = useRef(month);
  useEffect(() => {
    if (seen.current === month) return;
    seen.current = month;
    setFilter({ from: null, to: null, everyDay: false });
  }, [month, setFilter]);
}
