export type BackupErrorCode =
  | 'file-exists'
  | 'file-unreadable'
  | 'not-a-backup'
  | 'damaged'
  | 'newer'
  | 'other-migrations'
  | 'not-empty'
  | 'does-not-fit';

/** Why a backup was not made or not restored, in a sentence for the person at the keyboard. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  readonly da: string;
  readonly en: string;

  constructor(code: BackupErrorCode, da: string, en: string) {
    super(`${code}: ${en}`);
    this.code = code;
    this.da = da;
    this.en = en;
  }
}
