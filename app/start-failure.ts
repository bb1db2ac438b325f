import { describeStartError, StartError } from './kernel/config/start-error.ts';

/** One clear sentence and an exit code; a stack trace only for those who ask for it with LOG_LEVEL=debug. */
export function endWithSentence(error: unknown): never {
  if (error instanceof StartError) {
    process.stderr.write(describeStartError(error));
    process.exit(error.exitCode);
  }
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`Fodfæste måtte stoppe: ${message}\nFodfæste had to stop: ${message}\n`);
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  process.exit(1);
}
