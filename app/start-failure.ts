import { CommandRefused } from './commands/command-refused.ts';
import { BackupError } from './kernel/backup/backup-error.ts';
import { describeStartError, StartError } from './kernel/config/start-error.ts';

/** What to print of whatever stopped a start or a command, and the exit code. */
export function failureInWords(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (error instanceof StartError) return { text: describeStartError(error), exitCode: error.exitCode };
  if (error instanceof BackupError) return { text: `${error.da}\n${error.en}\n`, exitCode: 1 };
  if (error instanceof CommandRefused) return { text: `${error.da}\n${error.en}\n`, exitCode: 2 };
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { text: `Fodfæste måtte stoppe: ${message}\nFodfæste had to stop: ${message}\n`, exitCode: 1 };
}

/** One clear sentence and an exit code; a stack trace only for those who ask for it with LOG_LEVEL=debug. */
export function endWithSentence(error: unknown): never {
  const { text, exitCode } = failureInWords(error);
  process.stderr.write(text);
  const foreseen = [StartError, BackupError, CommandRefused].some((kind) => error instanceof kind);
  if (!foreseen && process.env['LOG_LEVEL'] === 'debug') console.error(error);
  process.exit(exitCode);
}
