/** Long work: its named steps (`jobs.steps.<step>` of a job) and what is said around them. */
export const jobs = {
  running: 'Running',
  cancel: 'Cancel',
  stepOf: 'Step {{step}} of {{steps}}',
  steps: {
    working: 'Working',
    reading: 'Reading the file',
    deciding: 'Finding out how dates and numbers are written',
    counting: 'Counting rows',
    removing: 'Removing the earlier data',
    writing: 'Saving rows',
    sorting: 'Sorting orders by customer',
    readOrders: 'Reading orders',
    prepareFeatures: 'Preparing features',
    findStructure: 'Looking for natural groups',
    findSegments: 'Finding segments',
    measureQuality: 'Measuring how far segments are apart',
    testStability: 'Testing how stable each segment is',
    describe: 'Describing segments',
    comparing: 'Comparing customers',
    findTopics: 'Finding topics',
    saveTopics: 'Saving topics',
    save: 'Saving the segmentation',
    findNeighbours: 'Finding who is like whom',
    layOutMap: 'Laying out the map',
    saveMap: 'Keeping the map',
    writeReport: 'Writing the file'
  }
} as const
