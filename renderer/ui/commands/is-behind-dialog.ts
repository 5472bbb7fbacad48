/** Whether a dialog stands before the page: it keeps to itself what concerns the page behind it. */
export const isBehindDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;
