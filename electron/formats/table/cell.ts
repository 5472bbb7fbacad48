import type { TableRecord } from './split-records.ts';

/** A cell's text without the spaces around it; empty where the file has no such column. */
export const cell = (record: TableRecord, place: number): string =>
  place < 0 ? '' : (record.fields[place]?.trim() ?? '');

/** True when nothing but separators and spaces stands on the line. */
export const isBlank = (record: TableRecord): boolean =>
  record.fault === null && record.fields.every((field) => field === '' || field.trim() === '');

/** True when the record has a cell for each column, and beyond them nothing but empty ones. */
export const fits = (record: TableRecord, width: number): boolean =>
  record.fields.length === width ||
  (record.fields.length > width && record.fields.slice(width).every((field) => field.trim() === ''));
