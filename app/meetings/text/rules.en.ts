export const en = {
  'rules.first': 'The municipality or the a-kasse finds the time for the first talk.',
  'rules.lost': 'The municipality gives you a time. You cannot book yourself right now.',
  'rules.exempt': 'You need not book yourself. We find a time for you.',
  'rules.must': 'You choose the time of your next talk yourself.',
  'rules.may': 'You can choose a time yourself. We can also find it together.',
  'rules.unknown': 'You can choose a time yourself, and we can suggest one.',
  'rules.form.first': 'The first talk is a meeting. After that you choose.',
  'rules.form.sick-first': 'The first talk about your illness is a meeting. After that you choose.',
  'rules.form.decided': 'This talk is a meeting. The municipality has written why.',
  'rules.form.free': 'You choose whether to meet, talk on the phone or see each other on video.',
  'rules.form.unknown': 'You choose how you talk. If it is your first talk, come in person.',
} as const;
