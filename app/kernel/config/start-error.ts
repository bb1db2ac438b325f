export type StartErrorCode =
  | 'bad-setting'
  | 'folder-unwritable'
  | 'data-damaged'
  | 'data-in-use'
  | 'socket-folder'
  | 'engine-failed'
  | 'server-unreachable'
  | 'server-login'
  | 'server-missing-database'
  | 'server-too-old'
  | 'wrong-role'
  | 'role-missing'
  | 'keys-missing'
  | 'keys-wrong'
  | 'demo-refused'
  | 'port-taken'
  | 'reset-refused'
  | 'migration-failed'
  | 'migration-changed'
  | 'database-newer';

interface Sentences {
  readonly da: string;
  readonly en: string;
}

/**
 * Why the platform cannot start, in a sentence for the person at the keyboard.
 * It is printed without a stack trace, and never holds a password.
 * Exit code 2: a setting or flag must be changed; 1: something outside must be mended.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;
  readonly da: string;
  readonly en: string;
  readonly exitCode: 1 | 2;

  constructor(code: StartErrorCode, sentences: Sentences, exitCode: 1 | 2 = 1) {
    super(`${code}: ${sentences.en}`);
    this.code = code;
    this.da = sentences.da;
    this.en = sentences.en;
    this.exitCode = exitCode;
  }
}

/** The two lines to print when a start failed. */
export function describeStartError(error: StartError): string {
  return `Fodfæste kunne ikke starte. ${error.da}\nFodfæste could not start. ${error.en}\n`;
}
