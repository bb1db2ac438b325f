export const en = {
  title: 'Accessibility statement',
  lead: 'Everybody must be able to use Fodfæste. Here you can read what works and what does not, and whom you can call.',
  'who.heading': 'Who is behind it?',
  'who.text':
    '{kommune} is responsible for this site. The law says that everybody must be able to use public services on the web: Act no. 692 of 8 June 2018. This statement is about Fodfæste.',
  'status.heading': 'Does the site meet the demands?',
  'status.full': 'Yes, as far as we know. The site meets EN 301 549 and WCAG 2.2, level AA.',
  'status.partly':
    'Nearly. The site meets most demands of EN 301 549 and WCAG 2.2, level AA. The law calls that partially compliant.',
  'defects.heading': 'What does not work yet',
  'defects.none': 'We know of no defects right now.',
  'defects.criterion': 'WCAG {nummer}. Found on {dato}.',
  'defects.cost': 'No defect has been left because it is expensive to mend.',
  'defects.others': 'The login with MitID is not ours. It has a statement of its own.',
  'made.heading': 'How we did it',
  'made.self': 'We have examined the site ourselves. We went through it on {dato}, and do so at least once a year.',
  'made.axe': 'A program called axe has examined the pages.',
  'made.keyboard': 'We have used the pages with the keyboard alone and on a small screen.',
  'made.users':
    'Nobody from outside has tested the site for us. Nor have people who use screen readers. That is still to be done.',
  'contact.heading': 'Tell us',
  'contact.text':
    'Is there something you cannot use? Tell us. You can also get what you are looking for in another way.',
  'contact.phone': 'Call {kommune} on {telefon}.',
  'contact.email': 'Write to {email}.',
  'contact.none': 'We are about to write phone and e-mail here. Use the municipality’s own site until then.',
  'complain.heading': 'No answer?',
  'complain.text':
    'Have we not answered within ten working days? Or does the answer not help? Then you can turn to the Agency for Digital Government (Digitaliseringsstyrelsen). It sees to it that the law is kept.',
  'complain.phone': 'Leave a message on {telefon}.',
  'complain.link': 'Read how (in Danish)',
} as const;
