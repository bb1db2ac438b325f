import { inLang } from '../../../kernel/text/bilingual.ts';
import { answered, type Manages, matterLabel, tracks } from '../../../plan/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { dayOf } from '../words.ts';
import { linkOf, type PlanTabProps } from './tab-props.ts';
import { staffPlanText } from './text.ts';

/** What the citizen says they manage, and the track the two chose. The one stands beside the other and decides nothing of it. */
export function TrackPart(props: PlanTabProps) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const { track, answers } = props.data;
  const [choose, answer] = [linkOf(props, 'choose-track'), linkOf(props, 'answer-what-i-manage')];
  const list = (how: Manages) =>
    answers
      ? answered(answers.answers, how)
          .map((matter) => inLang(matterLabel(matter), lang).toLowerCase())
          .join(', ')
      : '';
  const [help, alone] = [list('help'), list('alone')];
  return (
    <Card
      heading={t('track.heading')}
      actions={
        <>
          {choose ? <a href={choose}>{t(track ? 'track.change' : 'track.choose')}</a> : null}
          {answer ? <a href={answer}>{t('track.answer')}</a> : null}
        </>
      }
    >
      <p>
        {track ? (
          <>
            {t('track.why', { spor: inLang(tracks[track.track], lang), grund: track.reason })}{' '}
            <span class="ff-muted">{t('track.by', { navn: track.byName, dato: dayOf(lang, track.at) })}</span>
          </>
        ) : (
          t('track.none')
        )}
      </p>
      {help ? <p>{t('track.help', { ting: help })}</p> : null}
      {alone ? <p class="ff-muted">{t('track.alone', { ting: alone })}</p> : null}
      {answers?.words ? <p class="ff-muted">{`”${answers.words}”`}</p> : null}
      {answers ? null : <p class="ff-muted">{t('track.unanswered')}</p>}
      {choose || answer ? <p class="ff-muted">{t('assisted')}</p> : null}
    </Card>
  );
}
