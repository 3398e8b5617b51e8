/** The report as it is composed on screen, and the parts that only a composed one has. */
export const compose = {
  madeFor: 'Made for {{client}}',
  page: {
    title: 'On one page',
    segments_one: 'segment',
    segments_other: 'segments',
    todo: 'Who they are and what to do'
  },
  for: 'For whom',
  audience: {
    owner: 'The owner',
    team: 'The marketing team',
    statistician: 'A statistician',
    own: 'Your choice'
  },
  audienceMeans: {
    owner: 'One page: the answer, who brings what, and what to do.',
    team: 'From the cover to a page for each segment.',
    statistician: 'All of it, with tests, formulas and the data’s quality as an appendix.',
    own: 'Parts in the order that you chose.'
  },
  parts: 'What stands in it, in this order',
  earlier: 'Up',
  later: 'Down',
  earlierThis: 'Move up: {{part}}',
  laterThis: 'Move down: {{part}}',
  moved: '{{part}} is now at place {{place}} of {{count}}.',
  own: {
    add: 'Add a text of your own',
    title: 'Title',
    text: 'Text',
    first: 'A word before',
    remove: 'Remove',
    removeThis: 'Remove: {{part}}',
    means: 'An empty line begins a new paragraph.'
  },
  look: 'Whose look it has',
  client: 'Made for',
  clientMeans: 'Stands on the cover.',
  accent: 'Colour',
  accentChosen: 'Colour of titles and bars, as #rrggbb',
  accentUsual: 'Tessera’s colour',
  accentFaint: 'On white paper this is hard to read (contrast {{ratio}}, 4.5 is needed). The colour stays as it was.',
  logo: {
    label: 'Logo',
    choose: 'Choose a picture',
    other: 'Another picture',
    remove: 'Remove the logo',
    show: 'Show the logo',
    means: 'PNG or JPEG, up to 1 MB. It is kept in the project.',
    alt: 'Logo {{client}}'
  },
  templates: {
    label: 'Templates',
    none: 'Keep this composition under a name, to use it in other projects.',
    use: 'Use a template',
    choose: 'Choose one',
    name: 'Name of the template',
    save: 'Save as template',
    saved: '“{{name}}” is kept, for every project.',
    remove: 'Delete the template “{{name}}”',
    removed: '“{{name}}” is deleted.'
  },
  preview: {
    label: 'Preview of the report',
    page: 'Page {{page}} of {{pages}}',
    image: 'Page {{page}} of {{pages}} of the report, as it will be printed',
    before: 'Page before',
    next: 'Next page',
    drawing: 'Drawing the page'
  }
} as const
