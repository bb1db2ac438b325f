import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-error.ts';
import { type BackupHeader, backupVersion, headerLine, trailerLine } from './backup-file.ts';

/** The lines of a backup, unpacked. */
export async function* backupLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  // readline does not hear of a stream that breaks: the error is handed on here.
  source.on('error', (error) => unpacked.destroy(error));
  let broken: Error | undefined;
  unpacked.on('error', (error) => {
    broken = error;
  });
  try {
    yield* createInterface({ input: source.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
    if (broken) throw broken;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE' ? damagedFile(file) : unreadable(file, code);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/**
 * Reads a whole backup, and answers with its header when every byte is as it was written. Nothing is restored from a file that is not.
 * @throws BackupError file-unreadable, not-a-backup, newer or damaged
 */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  const hash = createHash('sha256');
  let header: BackupHeader | undefined;
  let last = '';
  let lines = 0;
  for await (const line of backupLines(file)) {
    if (lines++ === 0) header = readHeader(file, line);
    else hash.update(`${last}\n`);
    last = line;
  }
  if (!header) throw notABackup(file);
  const trailer = trailerLine.safeParse(json(last));
  if (!trailer.success || trailer.data.sha256 !== hash.digest('hex')) throw damagedFile(file);
  return header;
}

function readHeader(file: string, line: string): BackupHeader {
  const header = headerLine.safeParse(json(line));
  if (!header.success) throw notABackup(file);
  if (header.data.version > backupVersion)
    throw new BackupError(
      'newer',
      `${file} er lavet af en nyere udgave af Fodfæste. Brug den nyere udgave.`,
      `${file} was made by a newer Fodfæste. Use the newer version.`,
    );
  return header.data;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export const damagedFile = (file: string): BackupError =>
  new BackupError(
    'damaged',
    `${file} er beskadiget eller ikke hel. Intet er ændret. Brug en anden sikkerhedskopi.`,
    `${file} is damaged or not whole. Nothing was changed. Use another backup.`,
  );

const notABackup = (file: string): BackupError =>
  new BackupError(
    'not-a-backup',
    `${file} er ikke en sikkerhedskopi fra Fodfæste.`,
    `${file} is not a Fodfæste backup.`,
  );

const unreadable = (file: string, code: string): BackupError =>
  new BackupError('file-unreadable', `${file} kan ikke læses (${code}).`, `${file} cannot be read (${code}).`);
