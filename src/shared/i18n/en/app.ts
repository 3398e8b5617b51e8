/** The window itself: first screen, steps, projects, settings, help, problems. */
export const app = {
  save: 'Save',
  close: 'Close',
  back: 'Back',
  closePanel: 'Close this panel',
  dropHere: 'Drop to open in Tessera',
  connectionLost: 'The connection to Tessera is interrupted. Your project is safe; trying to connect again.',
  nothingYet: 'No customers yet',
  readOnly: 'Open for reading only',
  customers_one: '{{n}} customer',
  customers_other: '{{n}} customers',
  steps: {
    label: 'Steps',
    data: 'Data',
    prepare: 'Prepare',
    features: 'Features',
    segments: 'Segments',
    explore: 'Explore',
    report: 'Report'
  },
  states: { done: 'Done', stale: 'Out of date', running: '{{percent}} %' },
  project: {
    details: 'Name and currency',
    name: 'Name',
    currency: 'Currency',
    currencyMeans: 'A code such as EUR, or a sign. Amounts are written with it, not converted.',
    nameNeeded: 'A project needs a name.',
    saveCopy: 'Save a copy',
    close: 'Close project'
  },
  welcome: {
    title: 'Understand your customers',
    lead: 'Open a file of orders. Tessera groups your customers, says in plain words who they are, and writes a report. Nothing leaves this machine.',
    openFile: 'Open a file of orders',
    orDrop:
      'or drop it anywhere in this window. CSV or a workbook from Shopify, WooCommerce, Etsy, a till or a spreadsheet.',
    trySample: 'Try the sample shop',
    sampleIs: 'An invented shop with about 2,500 customers, all the way to segments.',
    openProject: 'Open a project',
    recent: 'Recent projects',
    missing: 'The file is not there any more',
    forget: 'Remove “{{name}}” from this list',
    remove: 'Remove',
    opened: 'opened {{date}}',
    noRecent: 'Projects you have opened will be listed here.',
    sampleTitle: 'Setting up the sample shop',
    sampleSteps: {
      create: 'Create the project',
      import: 'Import its orders',
      segment: 'Find the segments'
    },
    sampleStopped: 'The sample shop was not finished',
    sampleCancelled: 'You stopped it. What was done so far is in the project.',
    openSoFar: 'Open what is there'
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    appearance: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark'
  },
  help: {
    title: 'Help',
    way: 'Tessera works in six steps: bring in data, check how it is prepared, choose features, find segments, explore them, and write a report. Every step has defaults that work; you can go straight from Data to Segments.',
    privacy: 'Everything happens on this machine. Tessera opens no connection to the internet.',
    version: 'Tessera {{version}}, engine {{engine}}',
    folder: 'Projects are kept in {{folder}}',
    keys: {
      steps: 'Ctrl 1 – 6',
      undo: 'Ctrl Z, Ctrl Y',
      open: 'Ctrl O',
      settings: 'Ctrl ,',
      help: 'F1',
      close: 'Esc'
    },
    does: {
      steps: 'Go to a step',
      undo: 'Take a choice back, make it again',
      open: 'Open a project',
      settings: 'Settings',
      help: 'This help',
      close: 'Close what lies on top'
    }
  },
  problem: {
    title: 'That did not work',
    notOpened: 'This was not opened',
    safe: 'Your project is as it was before.',
    details: 'Details',
    retry: 'Try again',
    dismiss: 'Close'
  }
} as const
