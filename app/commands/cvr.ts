import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { performImport, withInstallation } from './import-act.ts';
import { textOfFile } from './text-file.ts';

/**
 * Brings an extract of the CVR register in: all of it or nothing.
 * @throws CommandRefused with each line that is wrong
 */
export const importExtract = (kernel: Kernel, authorityId: number, content: string): Promise<Bilingual> =>
  performImport(kernel, authorityId, {
    act: 'import-companies',
    input: { content },
    otherwise: say('CVR-udtrækket er hentet.', 'The CVR extract was brought in.'),
  });

/** `import cvr FILE`: companies of the installation's municipality. */
export async function importCvr([, file = '']: readonly string[], flags: Flags): Promise<void> {
  if (file === '') throw badSetting('import cvr mangler en fil.', 'import cvr lacks a file.');
  const content = textOfFile(file);
  await withInstallation(flags, ({ kernel, config }) => importExtract(kernel, config.municipality.code, content));
}
