import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import {
  type Barrier,
  barrierLabels,
  buddyLabels,
  type Check,
  type Enrolment,
  helperLabels,
  momentLabels,
  outcomeLabels,
  placeLabels,
  type Sign,
  signLabels,
  type TryOut,
  thoughtLabels,
} from '../../../enrolments/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { CourseScore } from './score.tsx';
import { coursePartText } from './text.ts';

export const dayOf = (at: string) => toCopenhagen(at as Instant).date;

/** One thing that is hard, in own words; `answer`: a form for whoever may answer it. */
export function BarrierItem({ barrier, answer }: { readonly barrier: Barrier; readonly answer?: Child }) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  return (
    <li>
      <p>
        <strong>{inLang(barrierLabels[barrier.kind], lang)}</strong>{' '}
        {barrier.state === 'solved' ? <Tag tone="positive">{t('barriers.solved')}</Tag> : null}
      </p>
      <p>“{barrier.words}”</p>
      {barrier.help ? <p>{t('barriers.help', { hjaelp: barrier.help })}</p> : null}
      {barrier.helper ? (
        <p class="ff-muted">{t('barriers.helper', { hvem: inLang(helperLabels[barrier.helper], lang) })}</p>
      ) : null}
      {barrier.answer ? (
        <p>{t('barriers.answer', { navn: barrier.answeredByName ?? '', svar: barrier.answer })}</p>
      ) : null}
      {answer}
    </li>
  );
}

export function TryOutItem({ tryOut, note }: { readonly tryOut: TryOut; readonly note?: Child }) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  const words = {
    hvor: inLang(placeLabels[tryOut.place], lang),
    sted: tryOut.placeName,
    dato: formatDate(lang, tryOut.onDay),
  };
  return (
    <li>
      <p>
        <strong>{t('try.where', words)}</strong>{' '}
        {tryOut.state === 'planned' ? null : <Tag>{t(`try.${tryOut.state}`)}</Tag>}
      </p>
      {tryOut.words ? <p>{tryOut.words}</p> : null}
      {tryOut.thought ? <p>{inLang(thoughtLabels[tryOut.thought], lang)}.</p> : null}
      {tryOut.said ? <p>“{tryOut.said}”</p> : null}
      {note}
    </li>
  );
}

export function Buddies({ buddies }: Pick<Enrolment, 'buddies'>) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  if (buddies.length === 0) return <p>{t('buddy.empty')}</p>;
  return (
    <ul class="nobullet-list">
      {buddies.map(({ kind, name, contact }) => (
        <li>
          {t('buddy.one', { hvem: inLang(buddyLabels[kind], lang), navn: name })}
          {contact ? <span class="ff-muted"> · {contact}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function CheckItem({ check, ask }: { readonly check: Check; readonly ask?: Child }) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  const moment = inLang(momentLabels[check.moment], lang);
  return (
    <li>
      <p>
        <strong>{moment}.</strong>{' '}
        {check.state === 'answered' && check.score !== null ? (
          <>
            {t('checks.answered', { dato: formatDate(lang, dayOf(check.answeredAt ?? '')) })}{' '}
            <CourseScore score={check.score} />
          </>
        ) : check.state === 'asked' ? (
          t('checks.asked', { dato: formatDate(lang, dayOf(check.askedAt ?? '')) })
        ) : (
          t('checks.planned', { dato: formatDate(lang, check.dueOn) })
        )}
      </p>
      {check.words ? <p>“{check.words}”</p> : null}
      {ask}
    </li>
  );
}

export const shownChecks = ({ checks }: Pick<Enrolment, 'checks'>): readonly Check[] =>
  checks.filter(({ state }) => state !== 'dropped');

/** What the school told: days away and words, the newest first. */
export function FromSchool({ absences, messages }: Pick<Enrolment, 'absences' | 'messages'>) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  return (
    <ul class="nobullet-list ff-parties">
      {messages.toReversed().map(({ byName: navn, at, words }) => (
        <li>
          <p>{t('school.wrote', { navn, dato: formatDate(lang, dayOf(at)) })}</p>
          <p>“{words}”</p>
        </li>
      ))}
      {absences.toReversed().map(({ onDay, words }) => (
        <li>
          <p>{t('school.absent', { dato: formatDate(lang, onDay) })}</p>
          {words ? <p>{t('school.absent.words', { ord: words })}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** Open signs, and what was agreed the times they talked. */
export function SignList({ signs, own = false }: { readonly signs: readonly Sign[]; readonly own?: boolean }) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  return (
    <ul>
      {signs.map((sign) => (
        <li>
          {t('signs.raised', {
            tegn: own ? t(`signs.own.${sign.kind}`) : inLang(signLabels[sign.kind], lang),
            dato: formatDate(lang, dayOf(sign.raisedAt)),
          })}
          {sign.words ? <> “{sign.words}”</> : null}
        </li>
      ))}
    </ul>
  );
}

/** The talks that were held, once each. */
export function TalkList({ signs }: Pick<Enrolment, 'signs'>) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  const talks = new Map(
    signs.flatMap(({ talkedOn, agreed }) =>
      talkedOn && agreed ? [[`${talkedOn} ${agreed}`, { talkedOn, agreed }]] : [],
    ),
  );
  return (
    <>
      {[...talks.values()].map(({ talkedOn, agreed }) => (
        <p>{t('signs.talked', { dato: formatDate(lang, talkedOn), aftale: agreed })}</p>
      ))}
    </>
  );
}

export function Outcomes({ outcomes }: Pick<Enrolment, 'outcomes'>) {
  const { lang } = usePage();
  const t = coursePartText(lang);
  if (outcomes.length === 0) return <p>{t('outcomes.empty')}</p>;
  return (
    <ul>
      {outcomes.map(({ kind, fromOn, words }) => (
        <li>
          {t('outcomes.one', { udfald: inLang(outcomeLabels[kind], lang), dato: formatDate(lang, fromOn) })}
          {words ? <> “{words}”</> : null}
        </li>
      ))}
    </ul>
  );
}
