/** The one time a recovery key is shown: what it is for, and how to see that it was written down right. */
export const recoveryKeyText = (recoveryKey: string): string =>
  [
    'The recovery key, shown only this once:',
    '',
    `  ${recoveryKey}`,
    '',
    'It opens the workspace when the passphrase is forgotten or a PIN was tried too often, on any computer. Whoever has it and the',
    'files can read everything, so keep it on paper, away from this computer. To see that it was written down right:',
    '  nikash vault confirm-recovery --recovery-key-file FILE',
  ].join('\n');
