/** Words of the field, each in a sentence or two: on hover where they stand, and together in the help. */
export const glossary = {
  title: 'Glossary',
  intro: 'Words with a dotted line under them are explained where they stand. Here are all of them.',
  more: 'In the glossary',
  about: 'More: {{page}}',
  /** Terms as they stand in sentences, where they are explained. */
  marks: {
    recency: 'recency',
    component: 'principal components',
    logarithm: 'logarithm',
    standardised: 'z-scores',
    robust: 'robust scaling',
    correlated: 'rank correlation',
    skewed: 'skewness',
    cramersV: 'Cramér’s V',
    silhouette: 'silhouette',
    interval: '95 % interval',
    jaccard: 'Jaccard',
    structure: 'natural groups',
    resample: 'resamples',
    adjustedRand: 'adjusted Rand index',
    bic: 'BIC',
    precision: 'precision',
    coverage: 'coverage',
    quintiles: 'quintiles',
    median: 'median',
    seed: 'seed'
  },
  terms: {
    recency: {
      word: 'Recency',
      text: 'Whole days since a customer’s last order, seen from the as-of date. Few days mean that they are still there.'
    },
    frequency: {
      word: 'Frequency',
      text: 'How many orders a customer has placed. What is bought at once is one order.'
    },
    monetary: {
      word: 'Monetary value',
      text: 'What a customer has spent in all, with returns left out, subtracted or set against their purchases, as chosen in Prepare.'
    },
    asOf: {
      word: 'As-of date',
      text: 'The moment from which everything is looked at. Without a choice it is one day after the last order, so that the same file always gives the same answer.'
    },
    feature: { word: 'Feature', text: 'A fact about each customer, such as the number of orders or the country.' },
    basis: {
      word: 'Basis',
      text: 'The features that form the segments. All others only describe them afterwards.'
    },
    median: {
      word: 'Median',
      text: 'The value in the middle: half of the customers have less, half have more. A few very large orders do not move it, unlike the mean.'
    },
    quartiles: {
      word: 'Quartiles',
      text: 'The values below which a quarter and three quarters lie. Half of the customers lie between them.'
    },
    skewed: {
      word: 'Skewed',
      text: 'Most customers have small values and a few have very large ones. Without care, those few would form the segments alone.'
    },
    logarithm: {
      word: 'Logarithm',
      text: 'A way to even out skewed values: the step from 10 to 100 counts as much as the step from 100 to 1,000.'
    },
    standardised: {
      word: 'Standardised',
      text: 'Expressed in standard deviations from the mean, so that days and amounts of money weigh the same.'
    },
    robust: {
      word: 'Robust scaling',
      text: 'As standardised, but by the median and the quartiles, which a few extreme customers cannot move.'
    },
    correlated: {
      word: 'Correlated',
      text: 'Two features that rise and fall together. They say nearly the same, which then counts twice.'
    },
    outlier: {
      word: 'Outlier',
      text: 'A customer whose values lie far from everyone else’s, for instance a wholesale buyer in a shop.'
    },
    category: { word: 'Category', text: 'A feature of words instead of numbers, such as a country or a tariff.' },
    ownFeature: {
      word: 'Own feature',
      text: 'A feature that you work out by a formula. It is part of the recipe and can be used again.'
    },
    recipe: {
      word: 'Recipe',
      text: 'Every choice that leads to the segments: cleaning, features, method and settings. The same recipe on the same data gives the same segments.'
    },
    segment: { word: 'Segment', text: 'A group of customers who are alike in the features that form the groups.' },
    structure: {
      word: 'Natural groups',
      text: 'Groups with thinly populated ground between them. Without them, any border between segments is a choice, useful but not found in the data.'
    },
    k: {
      word: 'Number of groups (k)',
      text: 'How many segments are formed. Tessera tries several numbers and compares them by the criteria in the table.'
    },
    silhouette: {
      word: 'Silhouette',
      text: 'How much closer customers are to their own segment than to the next one: 1 is clear, 0 is on the border, below 0 is nearer to another. From 0.25 on there is some separation.'
    },
    calinskiHarabasz: {
      word: 'Calinski-Harabasz index',
      text: 'How far the segments lie apart compared with how far customers lie apart within them. Higher is better.'
    },
    daviesBouldin: {
      word: 'Davies-Bouldin index',
      text: 'How much each segment overlaps with the one most like it, on average. Lower is better.'
    },
    gap: {
      word: 'Gap statistic',
      text: 'How much closer customers lie to their group than in random data without groups. The smallest number of groups that does nearly as well as the next is preferred.'
    },
    predictionStrength: {
      word: 'Prediction strength',
      text: 'Groups are formed on half of the customers: how well do they foretell the groups of the other half? From 0.8 on the number is trusted.'
    },
    bic: {
      word: 'BIC',
      text: 'How well a mixture explains the data, less a price for every parameter it needs. Lower is better; a lead of 10 is strong evidence.'
    },
    inertia: {
      word: 'Inertia',
      text: 'The sum of squared distances of customers from the middle of their segment: what k-means makes small.'
    },
    stability: {
      word: 'Stability',
      text: 'Whether a segment comes back when the segments are formed again from customers drawn by chance. From 0.85 highly stable, from 0.75 stable, from 0.6 doubtful.'
    },
    resample: {
      word: 'Resample (bootstrap)',
      text: 'As many customers as there are, drawn by chance, some twice and some not at all. It shows how much a result depends on who happens to be in the data.'
    },
    jaccard: {
      word: 'Jaccard similarity',
      text: 'Customers that two groups share, divided by all customers of either. 1 is the same group, 0 nobody in common.'
    },
    adjustedRand: {
      word: 'Adjusted Rand index',
      text: 'How alike two ways of grouping the same customers are: 1 is the same, 0 is as alike as chance.'
    },
    interval: {
      word: '95 % interval',
      text: 'The range in which the true value probably lies: made so that it holds it in 95 of 100 such samples.'
    },
    pValue: {
      word: 'p value',
      text: 'How probable a difference as large as this would be if there were none. Only given for features that did not form the segments; for the others it would mean nothing.'
    },
    difference: {
      word: 'Standardised difference',
      text: 'How far a segment’s mean lies from everyone’s, in standard deviations (Cohen’s d). 0.2 is small, 0.5 medium, 0.8 large.'
    },
    etaSquared: {
      word: 'Eta squared (η²)',
      text: 'The share of a feature’s differences between customers that lies between the segments: 0 % says nothing about the segments, 100 % decides them.'
    },
    cramersV: {
      word: 'Cramér’s V',
      text: 'How strongly a category goes together with the segments, from 0 (not at all) to 1 (entirely).'
    },
    superiority: {
      word: 'Probability of superiority',
      text: 'How probably a customer of one group has more of something than a customer of the other. 50 % is no difference.'
    },
    component: {
      word: 'Principal component',
      text: 'A direction in which customers differ most, mixed from several features. The first two make the map; the axes say what they are mixed from.'
    },
    embedding: {
      word: 'Embedding',
      text: 'A map that keeps neighbours together but bends distances. Who lies near is alike; how far groups lie apart means little.'
    },
    centre: { word: 'Centre', text: 'The mean of a segment’s customers in every feature: its typical customer.' },
    distance: {
      word: 'Distance',
      text: 'How unlike two customers are over all features that form the segments, after these were made comparable.'
    },
    noise: {
      word: 'Unusual customers (noise)',
      text: 'Customers who belong to no group. Ways by density set them aside rather than force them in.'
    },
    eps: {
      word: 'Eps',
      text: 'The distance up to which two customers count as neighbours in DBSCAN. Too small and everyone is alone, too large and all are one group.'
    },
    minPoints: {
      word: 'Min points',
      text: 'How many neighbours, oneself included, make a crowd. The more, the denser a group has to be.'
    },
    minClusterSize: { word: 'Min cluster size', text: 'The fewest customers that HDBSCAN accepts as a group.' },
    linkage: {
      word: 'Linkage',
      text: 'How the distance between two groups is measured while a tree is built, which decides who is joined next.'
    },
    dendrogram: {
      word: 'Dendrogram',
      text: 'The tree of a hierarchical clustering. The higher two branches join, the more unlike they are; a cut through it gives the segments.'
    },
    cophenetic: {
      word: 'Cophenetic correlation',
      text: 'How truly the tree tells the distances between customers. From about 0.8 it can be read as a map.'
    },
    mixture: {
      word: 'Mixture component',
      text: 'One bell-shaped cloud of a Gaussian mixture, with its own centre, spread and weight.'
    },
    covariance: {
      word: 'Covariance',
      text: 'How a group spreads: how widely in each feature and whether features rise together in it.'
    },
    membership: {
      word: 'Probability of belonging',
      text: 'How sure it is that a customer belongs to a segment. 100 % is certain, 50 % could as well be elsewhere.'
    },
    uMatrix: {
      word: 'U-matrix',
      text: 'How far each cell of a self-organising map lies from its neighbours. Dark ridges are the borders between groups.'
    },
    quantisation: {
      word: 'Quantisation error',
      text: 'How far customers lie from their cell of the map on average. Lower is better.'
    },
    topographic: {
      word: 'Topographic error',
      text: 'The share of customers whose two nearest cells are not neighbours on the map. Lower is better.'
    },
    gamma: { word: 'Gamma', text: 'How much a category that differs counts beside differences in numbers.' },
    rfm: {
      word: 'RFM',
      text: 'Recency, frequency, monetary value: three scores from 1 to 5 by which a customer gets one of eleven known names.'
    },
    quintiles: {
      word: 'Quintiles',
      text: 'Four values that split customers into five groups, as equal as ties allow.'
    },
    seed: { word: 'Seed', text: 'The number that chance begins with. The same seed gives the same result every time.' },
    precision: {
      word: 'Precision',
      text: 'Of the customers a rule picks, the share that really belong to the segment.'
    },
    coverage: { word: 'Coverage', text: 'Of the segment’s customers, the share that a rule finds.' },
    cohort: {
      word: 'Cohort',
      text: 'Customers whose first order lies in the same month, quarter or year, followed over time.'
    },
    lorenz: {
      word: 'Lorenz curve',
      text: 'Which share of the revenue the best customers bring. The farther it bends, the more depends on few.'
    },
    gini: {
      word: 'Gini coefficient',
      text: 'How unevenly revenue is spread: 0 is everyone alike, near 1 is one customer alone.'
    },
    topic: {
      word: 'Topic',
      text: 'Words that go together in many reviews, found without being told what to look for.'
    },
    sentiment: { word: 'Sentiment', text: 'How a text sounds by its words, from −1 to 1. Irony is not understood.' }
  }
} as const
