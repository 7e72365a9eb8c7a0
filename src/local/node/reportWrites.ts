/**
 * Reports on stderr when a file can no longer be written, and when it can be written again; and rejects with a message
 * for the client.
 */
export function reportWrites(
  path: string,
  write: (text: string) => Promise<void>,
): (text: string) => Promise<void> {
  let problem: string | undefined;
  return async (text) => {
    try {
      await write(text);
      if (problem !== undefined) console.error(`${path} is written again, with every change so far.`);
      problem = undefined;
    } catch (cause) {
      const reason = (cause as Error).message;
      const lost = `${path} cannot be written (${reason}). Changes are in memory only, and lost when the local Cognito stops.`;
      if (problem !== reason)
        console.error(
          `${lost} Make room on the disk or make the file writable: the next change is written with all others.`,
        );
      problem = reason;
      throw new Error(lost, { cause });
    }
  };
}
