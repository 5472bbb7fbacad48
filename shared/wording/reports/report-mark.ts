/**
 * The first cell of every file that a report is written into, in every language, the report's kind beside it: by this a report is
 * known for what it is when somebody drops it on the window, and never taken for a provider's file.
 */
export const reportMark = 'Nikash report';
