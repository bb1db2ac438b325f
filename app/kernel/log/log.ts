import pino from 'pino';
import { clean, cleanText } from './clean.ts';
import { humanLine } from './human-line.ts';

type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, unknown>>;

/** Structured lines without personal data: identify people by uuid, and let the message be a constant sentence. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /** A log whose lines all carry these fields, such as the request id. */
  child(fields: LogFields): Log;
}

export interface LogOptions {
  readonly level: LogLevel | 'silent';
  /** json: one object a line, for machines. human: one short line, for a terminal. */
  readonly format: 'json' | 'human';
  /** Where lines go; standard output when left out. */
  readonly write?: (line: string) => void;
}

export function createLog({ level, format, write = (line) => void process.stdout.write(line) }: LogOptions): Log {
  const destination = { write: (line: string): void => write(format === 'human' ? humanLine(line) : line) };
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  return wrap(pino(options, destination));
}

/** A log that says nothing, for tests. */
export const silentLog: Log = createLog({ level: 'silent', format: 'json' });

function wrap(logger: pino.Logger): Log {
  const at =
    (level: LogLevel) =>
    (fields: LogFields, message: string): void => {
      if (logger.isLevelEnabled(level)) logger[level](clean(fields), cleanText(message));
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => wrap(logger.child(clean(fields) as pino.Bindings)),
  };
}
