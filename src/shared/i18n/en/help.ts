/** The help: how Tessera works, a page for each way to group, how it chooses, how far to trust what it finds. */
export const help = {
  search: 'Search the help',
  results_one: '{{count}} place',
  results_other: '{{count}} places',
  nothing: 'Nothing about “{{text}}”. Try another word.',
  contents: 'Contents',
  start: 'How Tessera works',
  keys: 'Keyboard',
  ways: 'Ways to group',
  judging: 'Choosing and trusting',
  choosing: { name: 'How Tessera chooses', term: 'auto' },
  trust: { name: 'How far to trust segments', term: 'stability' },
  aboutMethod: 'About {{method}}',
  whatIsThat: 'What is that?',
  aboutTrust: 'How far can I trust this?',
  aboutChoosing: 'How Tessera chooses',
  heads: {
    right: 'When it is the right one',
    wrong: 'When it is not',
    settings: 'What its settings mean',
    computes: 'How Tessera computes it',
    reference: 'Where it comes from'
  },
  pages: {
    kmeans: {
      does: 'Imagine a few typical customers; everyone joins the one they are most like. The typical customers then move to the middle of those who joined, and all choose again, until nobody changes. What is left are groups of people who behave alike, each summed up by its typical customer.',
      picture: 'Three round crowds, each with a cross in its middle; every point is joined to its nearest cross.',
      right:
        'For a first look at almost any shop, and when every customer must be in exactly one group that can be described by its typical customer.',
      wrong:
        'When groups are long, curved or lie within one another, when one is far larger than another, or when a few extreme customers would pull a middle towards them.',
      computes:
        'Starting points are drawn by k-means++, many times over; the best results go on with swaps of single centres and moves of single customers. Beyond 8,192 customers the search uses an even sample, and the best results settle on everyone. The order of rows and the number of processor cores change nothing.',
      reference:
        'Lloyd, S. (1982). Least squares quantization in PCM. IEEE Transactions on Information Theory 28(2). Arthur, D. and Vassilvitskii, S. (2007). k-means++: The advantages of careful seeding. SODA.'
    },
    hierarchical: {
      does: 'Everyone begins alone. The two who are most alike join hands, then the next two, groups join groups, until all are one: a family tree of your customers. Where you cut the tree, the branches below become the segments.',
      picture: 'A tree whose branches join from the bottom up; a dashed line cuts it into three.',
      right:
        'When you want to see how large groups divide into smaller ones, or have few customers and want to see each of them.',
      wrong:
        'When there are very many customers and no groups within groups: k-means says the same sooner. Single linkage chains customers together and is easily led astray.',
      computes:
        'All merges are exact for each linkage (Ward, average, complete, single) as in SciPy and R. For many customers the tree is built on a few thousand weighted points that stand for all, which is then said beside it. The cophenetic correlation tells how truly the tree shows distances.',
      reference:
        'Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American Statistical Association 58. Murtagh, F. (1983). A survey of recent advances in hierarchical clustering algorithms. The Computer Journal 26(4).'
    },
    gmm: {
      does: 'Picture your customers as overlapping clouds, each with its own place, size and slant. For every customer it works out how probably they belong to each cloud. Someone on the edge is 60 % one and 40 % the other, and you see it.',
      picture: 'Two slanted oval clouds that overlap; a point between them is coloured half and half.',
      right:
        'When groups overlap, differ in size and spread or are stretched, and when you want to know how sure each customer’s place is.',
      wrong:
        'When groups are curved or nested, when there are only few customers for many features, or when a feature has only a few different values: a cloud then shrinks onto one of them.',
      computes:
        'Clouds are fitted by expectation-maximisation from many starts, for every number and shape that is tried; BIC picks among them, ICL counts overlap against them. A cloud that shrinks onto a few customers is recognised and not used.',
      reference:
        'Dempster, A. P., Laird, N. M. and Rubin, D. B. (1977). Maximum likelihood from incomplete data via the EM algorithm. Journal of the Royal Statistical Society B 39(1). Fraley, C. and Raftery, A. E. (2002). Model-based clustering. Journal of the American Statistical Association 97.'
    },
    hdbscan: {
      does: 'It looks for crowds the way you would from a hill: places where many stand together, dense in one corner and looser in another. Crowds that hold together longest while you look closer and closer become the segments. Who stands alone stays alone and is called unusual.',
      picture: 'One dense and one loose crowd, each within its outline, and a few lone points outside.',
      right:
        'When some groups are dense and others loose, when they have odd shapes, or when unusual customers should stand apart instead of spoiling a group.',
      wrong:
        'When there are many features, for then everyone is equally far from everyone; and when all customers are one crowd: it then finds pieces or nothing.',
      computes:
        'Distances are widened to those by which both customers have enough neighbours, joined by their minimum spanning tree, condensed by the smallest group, and the branches with most excess of mass are taken: exactly the published algorithm.',
      reference:
        'Campello, R. J. G. B., Moulavi, D. and Sander, J. (2013). Density-based clustering based on hierarchical density estimates. PAKDD. McInnes, L. and Healy, J. (2017). Accelerated hierarchical density based clustering. ICDM Workshops.'
    },
    dbscan: {
      does: 'You say how close is close. Whoever has enough others that close is the heart of a crowd, and crowds that touch become one group of any shape. Who is near no crowd is set aside as unusual.',
      picture: 'A curved crowd joined by small circles that touch, and lone points outside of every circle.',
      right: 'When groups have odd shapes and are about equally dense, and when outsiders belong nowhere.',
      wrong:
        'When groups differ in density: no single distance fits all (HDBSCAN does). When there are many features, all distances become alike.',
      computes:
        'The distance is proposed where the sorted distances to neighbours begin to rise steeply; the curve is shown and can be dragged. The result is exact and agrees with scikit-learn; a customer at the border of two crowds goes to the nearer.',
      reference:
        'Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996). A density-based algorithm for discovering clusters in large spatial databases with noise. KDD.'
    },
    som: {
      does: 'Think of a floor of tiles on which customers are placed so that neighbours are alike. Each tile learns to be a kind of customer, and similar kinds end up side by side. Regions of the floor become the segments, and you can colour the floor by any feature.',
      picture: 'A floor of six-sided tiles in three shades that pass into one another.',
      right:
        'When you want to see how groups pass into one another, feature by feature, rather than only where they end.',
      wrong:
        'When you only need groups: k-means is simpler to explain. With few customers there is not enough to fill a map.',
      computes:
        'The map learns in batches from a start by principal components, so that the same data always lie the same way; its tiles are then grouped by Ward’s linkage. Quantisation and topographic error say how well it fits.',
      reference:
        'Kohonen, T. (2001). Self-Organizing Maps, 3rd edition. Springer. Vesanto, J. and Alhoniemi, E. (2000). Clustering of the self-organizing map. IEEE Transactions on Neural Networks 11(3).'
    },
    mixed: {
      does: 'As by likeness, but words count too: the country, the tariff, the channel. The typical customer has the mean of every number and the most common word. A different word keeps two customers apart as much as a certain difference in numbers.',
      picture: 'Two crowds of circles and squares; the typical one of each has its most common shape.',
      right: 'When what customers have chosen, or where they come from, matters as much as how much they buy.',
      wrong:
        'When a category has hundreds of different words, for then hardly two customers agree; or when all features are numbers: k-means is the same then.',
      computes:
        'k-prototypes with starts as in k-means++, batches, then moves of single customers. The weight of a category (gamma) balances it with the spread of the numbers; what every feature really weighed is shown afterwards.',
      reference:
        'Huang, Z. (1998). Extensions to the k-means algorithm for clustering large data sets with categorical values. Data Mining and Knowledge Discovery 2(3).'
    },
    rfm: {
      does: 'Every customer gets three marks from 1 to 5: how recently, how often and for how much they ordered. The marks lead to names that everyone in marketing knows, such as “Champions” or “At risk”. Nothing is guessed: you could do it by hand.',
      picture:
        'A table of five by five fields, recency upwards and frequency with money across, some fields in one colour.',
      right:
        'When others must understand and repeat the groups, when there are no natural groups, or when names should stay the same from month to month.',
      wrong:
        'When something other than recency, frequency and money sets your customers apart, or when there are no orders.',
      computes:
        'Marks are quintiles (type 7), so that five groups are as equal as ties allow; where too many customers share a value, fixed thresholds take over, which is said. Eleven names follow from the marks by a fixed table.',
      reference:
        'Hughes, A. M. (1994). Strategic Database Marketing. Probus. Fader, P. S., Hardie, B. G. S. and Lee, K. L. (2005). RFM and CLV. Journal of Marketing Research 42(4).'
    },
    choosing: {
      does: 'First Tessera asks whether there are groups at all, or one cloud that any method would cut somewhere. Then it picks the way that suits what it saw, with a reason you can read. Last it tries several numbers of groups and takes the smallest that is nearly as clear as the clearest.',
      picture: 'Two heaps with a valley between them, and beside it a single heap without one.',
      right:
        'Always, when you have no reason to prefer a way. Whatever it chooses, every other way stays one click off.',
      wrong:
        'When you know what you need: rules that others can repeat, or groups that you can name already. Then choose the way yourself.',
      computes:
        'Groups are called natural where a valley lies between two parts (Hartigan’s dip along the line between them) or two dense parts stand out from where they join, more than in 20 even clouds. In 1,600 data sets without groups it was wrong once. Categories lead to k-prototypes, nested groups to HDBSCAN, stretched ones to a mixture, at most 100 customers to a tree, all else to k-means. Of numbers from 3 on it takes the smallest whose silhouette comes within 0.02, or its standard error, of the highest; the other criteria have their say and disagreement is named.',
      reference:
        'Hartigan, J. A. and Hartigan, P. M. (1985). The dip test of unimodality. Annals of Statistics 13(1). Rousseeuw, P. J. (1987). Silhouettes. Journal of Computational and Applied Mathematics 20. Tibshirani, R., Walther, G. and Hastie, T. (2001). Estimating the number of clusters in a data set via the gap statistic. Journal of the Royal Statistical Society B 63(2).'
    },
    trust: {
      does: 'Suppose that last year slightly other people had come to your shop. Would the same groups have been found? Tessera draws such shops by chance, a hundred of them, groups each anew and looks whether every segment comes back.',
      picture: 'Three drawings of the same crowd; one group comes back in each, another only once.',
      right:
        'A segment that is highly stable or stable can bear a campaign. A doubtful one shows a tendency: test it on a few customers first.',
      wrong:
        'Stable does not mean natural: a cloud without groups can be cut in the same place each time. So read it together with the verdict on natural groups. And nothing here foretells how customers will behave next year.',
      computes:
        'Customers are drawn with replacement, grouped with the same settings, and each segment is compared with the most similar one (Jaccard). The mean over all resamples is shown with its 95 % interval: from 0.85 highly stable, from 0.75 stable, from 0.6 doubtful. Rules always come back and are not tested.',
      reference:
        'Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52(1).'
    }
  },
  noSettings: 'It has none: the rules are fixed.',
  settingsOfTrust: 'The number of resamples: 100 is usual, more make the interval narrower, 0 leaves the test out.',
  settingsOfChoosing: 'None. What was chosen stands beside the result, and each other way can be tried from there.'
} as const
