/** What a command ends with: sound or done; problems were found; it could not be done. */
export const exitCode = { done: 0, problems: 1, failed: 2 } as const;

/** What a command ends with. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
