/** Features that the user works out by formula. */
export const ownFeatures = {
  title: 'Your own features',
  text: 'Work out anything that orders, events, reviews or campaigns tell of each customer. Own features describe segments or form them, like all others.',
  new: 'New feature',
  change: 'Change the feature',
  changeShort: 'Change',
  removeShort: 'Remove',
  changeThis: 'Change “{{name}}”',
  remove: 'Remove “{{name}}”',
  needed: 'Needed by {{list}}.',
  name: 'Name',
  namePlaceholder: 'Spent on gifts',
  nameTaken: 'There is a feature of this name already.',
  unnamed: 'this feature',
  formula: 'Formula',
  placeholder: 'orders where last 90 days | sum amount',
  start: 'Begin with what to look at, such as orders, or with a feature. Arrow down shows what is possible.',
  suggestions: 'What could stand here',
  suggested_one: '{{n}} suggestion; arrow keys choose, Enter takes it',
  suggested_other: '{{n}} suggestions; arrow keys choose, Enter takes one',
  role: {
    source: 'Rows to look at',
    field: 'What rows say',
    aggregate: 'What to make of rows',
    function: 'Function',
    period: 'Time',
    unit: 'Unit of time',
    test: 'How to compare',
    value: 'Value',
    joint: 'Joins parts',
    symbol: 'Sign',
    text: 'As it stands in your data',
    feature: 'Feature'
  },
  signs: {
    where: 'Which of them',
    bar: 'Then what to make of them',
    open: 'Begins what belongs together',
    close: 'Ends what belongs together'
  },
  put: 'Put {{suggestion}}',
  tried: {
    working: 'Working it out',
    nobody: 'No customer has a value.',
    constant: 'The same for everyone: {{value}}.',
    known: '{{n}} of {{all}} customers have a value',
    preview: 'Ten customers, from the most to the least',
    customer: 'Customer',
    value: 'Value'
  },
  save: 'Save',
  add: 'Add feature',
  cancel: 'Cancel',
  help: {
    title: 'How formulas are written',
    text: 'What to look at, perhaps which of it after “where”, then a bar and what to make of it. Values and features can be joined by + - * / and put in parentheses.',
    calendar: 'What all rows say',
    periods: 'Times, after “where”',
    aggregates: 'What to make of rows, after the bar',
    functions: 'Functions'
  },
  examples: {
    gifts: 'orders where category = "Gifts" | sum amount',
    share: 'lines where month = december | share amount',
    recent: '(orders where last 90 days | count) / (orders | count)',
    ratio: 'monetary / frequency'
  }
} as const
