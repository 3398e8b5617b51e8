/** A short walk through the sample shop. */
export const tour = {
  label: 'Tour of Tessera',
  start: 'Take the tour',
  startMeans: 'Eight short stops; you can leave at any of them.',
  position: '{{n}} of {{of}}',
  next: 'Next',
  back: 'Back',
  end: 'Done',
  leave: 'Leave the tour',
  stops: {
    found: {
      title: 'What was found, in one sentence',
      text: 'Tessera read the shop’s orders and put its customers into groups. This sentence is the answer; all that follows explains it.'
    },
    table: {
      title: 'Who they are',
      text: 'Each row is a group with its figures. Press one to see what sets it apart, how to recognise its customers, and what to do for them.'
    },
    trust: {
      title: 'How far to trust them',
      text: 'The four small bars say how surely a group comes back when other customers happen to be in the data. Groups that are not to be relied on are called so.'
    },
    level: {
      title: 'As much statistics as you like',
      text: 'Plain sentences, or every criterion and interval: this switch changes how much you see, not what you can do. Words with a dotted line explain themselves.'
    },
    features: {
      title: 'What forms the groups',
      text: 'Here you choose what customers are compared by, and can work out facts of your own. What is chosen at first suits most shops.'
    },
    explore: {
      title: 'See the customers themselves',
      text: 'A map, comparisons, time and every single customer. What you select here is selected everywhere.'
    },
    report: {
      title: 'Hand it over',
      text: 'A PDF for people who were not there, and files for what comes next. Each says how it was made.'
    },
    steps: {
      title: 'Your own shop is next',
      text: 'These six steps are the whole way; each begins with a choice that works. Close the sample shop by its name, and open a file of your orders.'
    }
  }
} as const
