/** An instant (ISO 8601, UTC) to the minute, as tables show it. */
export const utcMinute = (instant: string): string => instant.slice(0, 16).replace('T', ' ');
