import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatPhone } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import type { HouseAct } from '../frame/house-acts.ts';
import { paths } from '../frame/paths.ts';
import { MandateCard } from './mandate-card.tsx';
import type { StaffMember } from './queries.ts';
import { staffText } from './text.ts';
import { WeekTable } from './week-table.tsx';
import { departmentName, roleNames } from './words.ts';

/** The acts on a member of staff, by name; only those that the reader may do. */
export const memberActs = [
  'change-staff',
  'change-staff-roles',
  'set-working-hours',
  'give-mandate',
  'deactivate-staff',
] as const;
type MemberActs = Readonly<Partial<Record<(typeof memberActs)[number], HouseAct>>>;

interface MemberPageProps {
  readonly member: StaffMember;
  readonly acts: MemberActs;
  readonly endMandateHref: (mandateId: string) => string | undefined;
}

/** One member of staff: how to reach them, what they may do, when they are here. */
export function MemberPage({ member, acts, endMandateHref }: MemberPageProps) {
  const { lang } = usePage();
  const t = staffText(lang);
  const { name, citizens } = member;
  const deactivate = acts['deactivate-staff'];
  return (
    <>
      <Facts
        heading={name}
        aside={member.active ? null : <Tag>{t('inactive')}</Tag>}
        items={[
          { value: member.title },
          { value: member.team ?? t('team.none') },
          { value: citizens > 0 ? t('member.citizens', { antal: citizens }) : t('member.citizens.none') },
        ]}
        actions={deactivate ? <LinkButton href={deactivate.href}>{inLang(deactivate.title, lang)}</LinkButton> : null}
      />
      <div class="ff-columns-2">
        <ContactCard member={member} change={acts['change-staff']} />
        <RolesCard member={member} change={acts['change-staff-roles']} />
        <HoursCard member={member} change={acts['set-working-hours']} />
        <MandateCard member={member} give={acts['give-mandate']} endHref={endMandateHref} />
      </div>
    </>
  );
}

const change = (act: HouseAct | undefined, label: string): Child =>
  act ? <LinkButton href={act.href}>{label}</LinkButton> : null;

function ContactCard({ member, change: act }: { readonly member: StaffMember; readonly change: HouseAct | undefined }) {
  const { lang } = usePage();
  const t = staffText(lang);
  return (
    <Card heading={t('contact')} actions={change(act, t('contact.change'))}>
      <DefinitionList
        items={[
          { term: t('contact.email'), value: <a href={`mailto:${member.email}`}>{member.email}</a> },
          {
            term: t('contact.phone'),
            value: <a href={`tel:${member.phone.replaceAll(' ', '')}`}>{formatPhone(member.phone)}</a>,
          },
          { term: t('contact.department'), value: departmentName(member.department, lang) },
          { term: t('contact.login'), value: member.login },
        ]}
      />
    </Card>
  );
}

function RolesCard({ member, change: act }: { readonly member: StaffMember; readonly change: HouseAct | undefined }) {
  const { lang } = usePage();
  const t = staffText(lang);
  return (
    <Card heading={t('roles')} actions={change(act, t('roles.change'))}>
      {member.roles.length === 0 ? (
        <p>{t('roles.missing', { navn: member.name })}</p>
      ) : (
        <p>{roleNames(member.roles, lang)}</p>
      )}
      <p>
        <a href={`${paths.audit}?medarbejder=${member.id}`}>{t('access.saw', { navn: member.name })}</a>
      </p>
    </Card>
  );
}

function HoursCard({ member, change: act }: { readonly member: StaffMember; readonly change: HouseAct | undefined }) {
  const t = staffText(usePage().lang);
  return (
    <Card heading={t('hours')} actions={change(act, t('hours.change'))}>
      {member.hours.length === 0 ? <p>{t('hours.none', { navn: member.name })}</p> : <WeekTable hours={member.hours} />}
    </Card>
  );
}
