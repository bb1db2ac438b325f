import { openInstallation } from '../installation.ts';
import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { inScope } from '../kernel/database/scope.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { systemActor } from '../kernel/jobs/system-actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { otherAdministrators, staffByLogin, staffMember } from '../people/index.ts';
import { readSettings } from '../read-settings.ts';
import { CommandRefused } from './command-refused.ts';
import { aside, out } from './out.ts';
import type { Words } from './words.ts';

export const administratorFlags = ['name', 'email', 'phone', 'login', 'authority'] as const;

export interface NewAdministrator {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** The lasting id the login provider sends. */
  readonly login: string;
}

/**
 * The one who can add everybody else. Only where nobody can do it yet: later ones are added by an administrator.
 * @throws CommandRefused
 */
export async function addFirstAdministrator(
  kernel: Kernel,
  authorityId: number,
  given: NewAdministrator,
): Promise<Bilingual> {
  const { act, input, actor } = await wayIn(kernel, authorityId, given);
  const found = kernel.acts.get(act);
  if (!found) throw new Error(`There is no act ${act}.`);
  const answer = await perform(kernel, found, { actor, input, requestId: kernel.newId() });
  if (answer.kind !== 'done') throw new CommandRefused(reasonOf(answer));
  const { name } = given;
  const place = actor.authorityName;
  return say(`${name} er nu administrator i ${place}.`, `${name} is now an administrator in ${place}.`);
}

/** Somebody new is added; somebody who is here without the role gets it. */
async function wayIn(kernel: Kernel, authorityId: number, { name, email, phone, login }: NewAdministrator) {
  const nobody = systemActor({ id: authorityId, name: '' });
  const scope = { authorityId, actorId: nobody.id, caseScope: caseScopeOf(nobody) };
  return inScope(kernel.database, scope, async (tx) => {
    const authority = await tx
      .selectFrom('authority')
      .select(['id', 'name'])
      .where('id', '=', authorityId)
      .executeTakeFirst();
    if (!authority)
      throw new CommandRefused(say(`${authorityId} er ikke en myndighed her.`, `${authorityId} is no authority here.`));
    // The acts ask for an administrator. For these alone the platform is one: there is nobody else who could be.
    const actor: Actor = { ...systemActor(authority), roles: ['administrator'] };
    if ((await otherAdministrators(tx, authorityId, actor.id)) > 0)
      throw new CommandRefused(
        say(
          `${authority.name} har allerede en administrator. Flere oprettes under Administration → Medarbejdere.`,
          `${authority.name} has an administrator already. Others are added under Administration → Medarbejdere.`,
        ),
      );
    const known = await staffByLogin(tx, authorityId, login);
    const member = known?.active ? await staffMember(tx, authorityId, known.id) : null;
    if (member) {
      const input = { staffId: member.id, roles: [...member.roles, 'administrator'] };
      return { actor, act: 'change-staff-roles', input };
    }
    const details = { title: 'Administrator', department: 'administration', roles: ['administrator'] };
    return { actor, act: 'add-staff', input: { name, email, phone, login, ...details } };
  });
}

function reasonOf(answer: Exclude<ActAnswer, { kind: 'done' }>): Bilingual {
  if (answer.kind === 'refused' || answer.kind === 'forbidden') return answer.text;
  const fields = answer.kind === 'invalid' ? Object.values(answer.fields) : [];
  const all = (lang: 'da' | 'en') => fields.map((text) => `${text[lang]}.`).join(' ');
  return say(`Administratoren blev ikke oprettet. ${all('da')}`, `The administrator was not added. ${all('en')}`);
}

export async function administrator({ flags, own }: Words): Promise<void> {
  const needed = (name: (typeof administratorFlags)[number]): string => {
    const value = own[name];
    if (value) return value;
    throw badSetting(`administrator mangler --${name}.`, `administrator lacks --${name}.`);
  };
  const given = { name: needed('name'), email: needed('email'), phone: needed('phone'), login: needed('login') };
  const config = { ...readSettings(flags), reset: false };
  const authorityId = own['authority'] === undefined ? config.municipality.code : Number(own['authority']);
  if (!Number.isInteger(authorityId))
    throw badSetting('--authority skal være et nummer.', '--authority must be a number.');
  const installation = await openInstallation(config, aside);
  try {
    const { da, en } = await addFirstAdministrator(installation.kernel, authorityId, given);
    out(`${da}\n${en}`);
  } finally {
    await installation.database.close();
  }
}
