/** The report's part on groups and filters that the user keeps. */
export const keptGroups = {
  title: 'Groups you kept',
  lead: 'Chosen by hand beside the segments; a customer may be in several of them.',
  who: 'Who',
  many: 'How many',
  revenue: 'Revenue',
  apart: 'What sets them apart',
  chosen_one: '{{n}} customer, chosen and kept under this name.',
  chosen_other: '{{n}} customers, chosen and kept under this name.',
  differs: '{{feature}}: {{value}} (everyone else: {{rest}})',
  alike: 'In nothing clearly different from everyone else.',
  meaning:
    'Values are medians. Said is what differs most: means at least a fifth of everyone’s standard deviation apart, and further than chance explains (99 %).'
} as const
