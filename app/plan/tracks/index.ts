/** What the plan module's door passes on of tracks. */
export { answerWhatIManage } from './answer-what-i-manage.ts';
export { chooseTrack } from './choose-track.ts';
export {
  answered,
  type Manages,
  type Matter,
  manages,
  matterLabel,
  matters,
  tracks,
} from './matters.ts';
export { answersOf, currentTrack, type GivenAnswers, type TrackChoice } from './queries/tracks.ts';
