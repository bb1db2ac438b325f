import { type Installation, openInstallation } from '../installation.ts';
import { perform } from '../kernel/act/perform.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { inScope } from '../kernel/database/scope.ts';
import { eventById } from '../kernel/events/event-store.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { systemActor } from '../kernel/jobs/system-actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { readSettings } from '../read-settings.ts';
import { CommandRefused } from './command-refused.ts';
import { aside, out } from './out.ts';
import { textOfFile } from './text-file.ts';

/** An import asks for somebody who may bring things in. For this alone the command is an administrator. */
export async function importer(kernel: Kernel, authorityId: number): Promise<Actor> {
  const nobody = systemActor({ id: authorityId, name: '' });
  const scope = { authorityId, actorId: nobody.id, caseScope: caseScopeOf(nobody) };
  const authority = await inScope(kernel.database, scope, (tx) =>
    tx.selectFrom('authority').select(['id', 'name']).where('id', '=', authorityId).executeTakeFirst(),
  );
  if (!authority)
    throw new CommandRefused(say(`${authorityId} er ikke en myndighed her.`, `${authorityId} is no authority here.`));
  return { ...systemActor(authority), roles: ['administrator'] };
}

/**
 * Brings an extract of the CVR register in: all of it or nothing.
 * @throws CommandRefused with each line that is wrong
 */
export async function importExtract(kernel: Kernel, authorityId: number, content: string): Promise<Bilingual> {
  const act = kernel.acts.get('import-companies');
  if (!act) throw new Error('There is no act import-companies.');
  const actor = await importer(kernel, authorityId);
  const answer = await perform(kernel, act, { actor, input: { content }, requestId: kernel.newId() });
  if (answer.kind === 'invalid')
    throw new CommandRefused(say('Filen er tom eller for stor.', 'The file is empty or too large.'));
  if (answer.kind === 'refused' || answer.kind === 'forbidden') throw new CommandRefused(answer.text);
  if (answer.kind !== 'done') throw new Error(`The import ended as ${answer.kind}.`);
  const [made] = answer.events;
  const scope = { authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const event = made ? await inScope(kernel.database, scope, (tx) => eventById(tx, authorityId, made.id)) : null;
  const said = event && kernel.acts.sentence(event, 'caseworker');
  return said || say('CVR-udtrækket er hentet.', 'The CVR extract was brought in.');
}

/** `import cvr FILE`: companies of the installation's municipality. */
export async function importCvr([, file = '']: readonly string[], flags: Flags): Promise<void> {
  if (file === '') throw badSetting('import cvr mangler en fil.', 'import cvr lacks a file.');
  const content = textOfFile(file);
  const installation: Installation = await openInstallation({ ...readSettings(flags), reset: false }, aside);
  try {
    const { da, en } = await importExtract(installation.kernel, installation.config.municipality.code, content);
    out(`${da}\n${en}`);
  } finally {
    await installation.database.close();
  }
}
