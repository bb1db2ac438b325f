export const en = {
  'resend.title': 'Send to the index again',
  'resend.lead': 'The change is written anew and sent within a couple of minutes.',
  'resend.submit': 'Send again',
  'resend.ids': 'Changes',
  'resend.refused.none': 'None of the changes is refused any more.',
  'resend.said': '{antal|One refused change was|# refused changes were} sent to the case index again.',
  'rules.title': 'Change the rules of the journal',
  'rules.lead':
    'They hold for new cases and documents. The old ones are put right in the case index within some minutes.',
  'rules.submit': 'Save the rules',
  'rules.course': 'Is the case of the citizen’s course to be kept?',
  'rules.document': 'Are letters and notes to be kept?',
  'rules.decision': 'Are decisions to be kept?',
  'rules.retention.help': 'Ask your archives when in doubt. What has been discarded cannot be fetched back.',
  'rules.facet': 'Facet of KLE',
  'rules.facet.help': 'One letter and two digits, such as G01.',
  'rules.facet.wrong': 'Write one capital letter and two digits, such as G01.',
  'rules.refused.same': 'Nothing has been changed.',
  'rules.said':
    'The rules of the journal were changed: course {forloeb}, documents {dokumenter}, decisions {afgoerelser}, facet {facet}.',
} as const;
