/** How a command ended, for scripts (design: the command line). */
export const exitCode = { done: 0, fault: 1, usage: 2, refused: 3, issues: 4 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
