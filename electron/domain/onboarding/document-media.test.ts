import { describe, expect, it } from 'vitest';
import { documentName } from './document-media.ts';

describe('a document’s name', () => {
  it.each([
    ['pan.pdf', 'application/pdf', 'pan.pdf'],
    ['PAN.PDF', 'application/pdf', 'PAN.PDF'],
    ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
    ['photo.JPG', 'image/jpeg', 'photo.JPG'],
    // They begin as a PDF does, and their endings would have them run.
    ['invoice.html', 'application/pdf', 'invoice.html.pdf'],
    ['invoice.bat', 'application/pdf', 'invoice.bat.pdf'],
    ['scan.pdf', 'image/png', 'scan.pdf.png'],
    ['letter', 'image/jpeg', 'letter.jpg'],
    ['आधार', 'application/pdf', 'आधार.pdf'],
  ])('%s of %s is %s', (name, media, expected) => {
    expect(documentName(name, media)).toBe(expected);
  });

  it('keeps its ending however long it is, and no half of a character', () => {
    const name = documentName(`${'a'.repeat(195)}🙂🙂.sh`, 'application/pdf');
    expect(name).toBe(`${'a'.repeat(195)}.pdf`);
  });
});
