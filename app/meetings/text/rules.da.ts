/** Why the talk is found as it is: the answer first, the law elsewhere. */
export const da = {
  'rules.first': 'Kommunen eller a-kassen finder tiden til den første samtale.',
  'rules.lost': 'Du får en tid af kommunen. Du kan ikke selv booke lige nu.',
  'rules.exempt': 'Du er fri for selv at booke. Vi finder en tid til dig.',
  'rules.must': 'Du vælger selv tiden til din næste samtale.',
  'rules.may': 'Du kan selv vælge en tid. Vi kan også finde den sammen.',
  'rules.unknown': 'Du kan selv vælge en tid, og vi kan foreslå en.',
  'rules.form.first': 'Den første samtale er et møde. Derefter vælger du selv.',
  'rules.form.sick-first': 'Den første samtale om din sygdom er et møde. Derefter vælger du selv.',
  'rules.form.decided': 'Denne samtale er et møde. Kommunen har skrevet hvorfor.',
  'rules.form.free': 'Du vælger selv, om I mødes, ringes ved eller ses på video.',
  'rules.form.unknown': 'Du vælger selv, hvordan I taler sammen. Er det jeres første samtale, så mød op.',
} as const;
