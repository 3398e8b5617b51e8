/** What customers did over time, and how much depends on few of them. */
export const timeline = {
  none: 'There is nothing to see over time',
  noneText: 'This segmentation has no orders with dates.',
  drawing: 'Reading every order',
  weekOf: 'week of {{date}}',
  quarterOf: 'Q{{n}} {{year}}',
  revenue: {
    title: 'Most was sold in {{period}}: {{share}} of all revenue',
    description: 'Revenue by period. {{list}}.',
    part: '{{segment}}, {{period}}: {{money}} in {{orders}} orders'
  },
  cohorts: {
    title: {
      week: '{{share}} of new customers order again in the week after their first order',
      month: '{{share}} of new customers order again in the month after their first',
      quarter: '{{share}} of new customers order again in the quarter after their first',
      year: '{{share}} of new customers order again in the year after their first'
    },
    first: { week: 'First order in', month: 'First order in', quarter: 'First order in', year: 'First order in' },
    since: {
      week: 'Percent of them who ordered so many weeks later',
      month: 'Percent of them who ordered so many months later',
      quarter: 'Percent of them who ordered so many quarters later',
      year: 'Percent of them who ordered so many years later'
    },
    cell: '{{n}} of {{all}} customers ({{share}}) who first ordered in {{first}} ordered in {{period}}',
    item: '{{first}}: {{all}} customers, then {{list}}.'
  },
  lorenz: {
    title: 'The best {{best}} of customers bring {{share}} of the revenue',
    axisX: 'Customers, those who bring most first',
    axisY: 'Share of the revenue',
    point: '{{best}} bring {{share}}',
    description:
      'Share of the revenue by share of customers, those who bring most first. {{list}}. Gini coefficient {{gini}} (0: all bring the same; 1: one brings all).'
  },
  lastOpen: '{{period}} was not over yet: its figures are of a part of it.'
} as const
