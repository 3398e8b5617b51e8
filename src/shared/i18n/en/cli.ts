/** The command line, and what the browser shell prints. */
export const cli = {
  help: {
    main: `Tessera {{version}}: customer segmentation that stays on your machine

Usage
  tessera segment FILE... --out DIR   segments, a report and CSV files from files that are joined by customer
  tessera inspect FILE...             what files are like, what is wrong with them, what they can answer
  tessera erase PROJECT KEY           takes all that is known of a customer out of a project
  tessera sample --out FILE           the orders of an invented shop, to try things with
  tessera open [PROJECT]              the application in a window
  tessera COMMAND --help              all about a command
  tessera --version

Exit status
  0 done, 1 failed (the reason is on stderr), 2 wrong use
`,
    segment: `Finds groups among customers and writes them down.

Usage
  tessera segment FILE... --out DIR [options]

FILE is a table: CSV, Excel (.xlsx, .xls), OpenDocument (.ods), JSON, JSON lines or SQLite, also gzipped.
It holds orders (a customer, a date and an amount, or quantity and unit price, in every row), or customers
with what is known of them, products, events, reviews, campaigns or whom they reached. Which it is and what
its columns mean is found out from names and values; exports of well-known shops are recognised. Several
files are joined by customer, in whatever order they are given, and it is said how.

DIR gets seven files, all or none: customers.csv and segments.csv, each with a text that says what it holds
(customers.definition.txt), report.pdf, rules.sql by which a database places customers, and run.json with all
that is needed to repeat the run.

How to group
  --method METHOD           [auto]
      auto           finds out whether there are natural groups, what finds them best, and how many
      kmeans         compact groups around centres
      hierarchical   a tree of groups within groups
      gmm            overlapping groups, with the probability of belonging to each (Gaussian mixture)
      hdbscan        dense regions of any shape and density; the others belong to no group
      dbscan         the same with one density for all
      som            a map on which customers who are alike lie together (self-organising map)
      mixed          numbers and words together (k-prototypes)
      rfm            rules on recency, frequency and money
  --k auto|N                number of groups, 2 to 50; auto chooses from 2 to 10 (kmeans, hierarchical, gmm,
                            som, mixed) [auto]
  --restarts N              starts of the search for the best groups (kmeans) [20]
  --linkage ward|average|complete|single
                            how distances between groups are taken (hierarchical) [ward]
  --height H                cut the tree at this height, instead of --k (hierarchical)
  --eps auto|D              how near neighbours are, on the prepared scale (dbscan) [auto]
  --min-points auto|N       neighbours that make a region dense (dbscan, hdbscan) [auto]
  --min-cluster-size auto|N the smallest group worth the name (hdbscan) [auto]
  --covariance auto|full|tied|diagonal|spherical
                            the shape of groups (gmm) [auto]
  --grid auto|RxC           rows and columns of the map, as 8x12 (som) [auto]
  --topology hexagonal|rectangular
                            the cells of the map (som) [hexagonal]
  --gamma auto|W            what a differing word weighs beside numbers (mixed) [auto]
  --bootstrap N             resamples by which the stability of each segment is judged; 0: none [100]
  --features A,B,C          what forms the groups: recency, frequency, monetary, averageOrder, tenure, gap,
                            recentOrders, activeMonths, trend, silence, regularity, largestOrder, returnRate,
                            weekendShare, seasonality, and of what your files tell of lines, events, contacts,
                            reviews and people, basketItems, productCount, favouriteShare, discountShare, margin,
                            eventCount, event:ACTION, responseRate, meanRating, age, ...; @hours, @weekday,
                            @season, @favourite, @channel, @country, ... (mixed); columns of lists by their
                            names, those with a comma in quotes: '"A, B",C'. A wrong name lists all there are
                            [recency,frequency,monetary; in a list of customers, all columns of numbers]
  --own "NAME=FORMULA"      a feature of your own, as often as wanted; --features takes it by its name
  --as-of DATE              the moment to look from, as 2011-12-10 or 2011-12-10T12:50 [one day after the
                            last order]
  --returns exclude|net|match  leave returns out, subtract them from what a customer spent, or set each
                            against its purchase [exclude]
  --scale zscore|robust|none  how features are made comparable [zscore]
  --log auto|none           take the logarithm of skewed features [auto]
  --seed N                  where chance begins; the same seed gives the same groups [1]
  --recipe FILE             all of these from a recipe or a run.json; options given here come before it

How to read the files
  --role ROLE=COLUMN        what a column means, in the files that have it; may be given several times. Roles: {{roles}}
  --sheet NAME              the sheet of a workbook (or table of a database), where it has several; may be given
                            several times
  --dates dmy|mdy|ymd       the order of day, month and year, where the file does not tell

Where and how to write
  --out DIR                 the folder for the results; it is made where it is missing
  --project FILE            keep everything in this project (*.tessera), which the application can open;
                            without it nothing else is kept. With a project that has data, FILE may be
                            left out
  --xlsx                    a workbook for Excel as well: segments.xlsx, with a sheet a segment
  --report-template NAME    compose report.pdf as a template of the application does [the whole report]
  --report-design FILE      compose it as this file says: JSON, or the run.json of an earlier report
  --pptx                    slides for PowerPoint as well: slides.pptx
  --html                    the report for a browser as well: report.html
  --csv comma|semicolon     commas and decimal points, or semicolons and decimal commas [comma]
  --locale en|de            the language of report and messages [as the system]
  --json                    print one JSON document instead of the summary
  --quiet                   print nothing

Exit status
  0 done, 1 failed (the reason is on stderr), 2 wrong use
`,
    inspect: `Says what files are like: their columns, what is wrong with them and what it does to a result, and
what all of them together can answer. Nothing is kept or changed.

Usage
  tessera inspect FILE... [options]

FILE is anything that tessera segment reads.

  --role ROLE=COLUMN  what a column means, in the files that have it; may be given several times. Roles: {{roles}}
  --dates dmy|mdy|ymd the order of day, month and year, where the file does not tell
  --sheet NAME        the sheet of a workbook (or table of a database), where it has several
  --json              print one JSON document
  --locale en|de      the language of the report [as the system]

Exit status
  0 done, 1 failed (the reason is on stderr), 2 wrong use
`,
    erase: `Takes all that is known of a customer out of a project for good: what they bought, did and wrote, and the rows
of files that told of them. Whoever was joined with them goes with them. The project keeps that somebody was erased,
not who, and a later import does not bring them back. Files outside the project stay as they are.

Usage
  tessera erase PROJECT KEY

PROJECT is a *.tessera file that no window has open; KEY the customer’s key or e-mail address.

  --locale en|de the language of messages [as the system]

Exit status
  0 done, 1 failed (the reason is on stderr), 2 wrong use
`,
    sample: `Writes the orders of an invented shop, to try things with.

Usage
  tessera sample --out FILE

  --out FILE     the CSV file to write; one that is there is replaced
  --locale en|de the language of messages [as the system]

Exit status
  0 done, 1 failed (the reason is on stderr), 2 wrong use
`,
    open: `Opens the application: in a window of its own, or in a browser window where that cannot be had.

Usage
  tessera open [PROJECT] [--browser] [--port N] [--no-open]

PROJECT is a *.tessera file to begin with.

  --browser      in a browser window, served by this machine to itself
  --port N       the port for that [any that is free]
  --no-open      only print the address, do not open a browser
  --locale en|de the language of messages [as the system]

Exit status
  0 done, 1 failed (the reason is on stderr), 2 wrong use
`
  },
  usage: {
    seeHelp: 'See: {{command}}',
    unknownCommand: 'Tessera has no command “{{name}}”.',
    parse: '{{detail}}',
    noFiles: 'Which file? Give one file of orders or customers at least, or a --project that has data.',
    noFilesToInspect: 'Which file? Give one file of orders or customers at least.',
    noCustomerToErase: 'Whom, and where? Give a project and the customer’s key: tessera erase shop.tessera 4711',
    noOut: '{{command}} needs --out: where the results go.',
    badValue: '{{option}} can be {{allowed}}, not “{{value}}”.',
    badDate: '--as-of needs a date such as 2011-12-10 or 2011-12-10T12:50, not “{{value}}”.',
    badRole: '--role needs ROLE=COLUMN, as in --role customer=CustomerID, not “{{value}}”. Roles: {{roles}}.',
    noSheet: '“{{file}}” has no sheet or table “{{sheet}}”. It has: {{sheets}}.',
    noColumn: '“{{file}}” has no column “{{column}}”. It has: {{columns}}.',
    noFeature: 'There is no feature “{{feature}}” in this data. There are: {{features}}.',
    tooManyFeatures:
      'This list has {{n}} columns of numbers, and {{most}} at most form groups. Say which: --features A,B,C.',
    badOwn:
      '“{{value}}” is no own feature. Write --own "Name=formula", as in --own "Gifts=lines where category = \'Gifts\' | sum amount".',
    badFormula: 'The formula of “{{name}}” cannot be read from character {{at}} on: {{rest}}',
    openQuote: 'In --features, a quote is not closed: {{value}}',
    noFeatures: '--features needs names, as in --features recency,monetary.',
    notOfMethod: '{{option}} does not go with --method {{method}}. It goes with: {{methods}}.',
    notAbove0: '{{option}} needs a number above 0, not “{{value}}”.',
    kOrHeight: '--k and --height both say where the tree is cut. Give one of them.',
    ambiguousDates:
      'The dates in “{{column}}” of “{{file}}” can be read day-first or month-first, and nothing in the file decides. Say which: --dates dmy or --dates mdy.',
    notADesign: '“{{name}}” does not say how a report is composed: {{detail}}.',
    noSuchTemplate: 'There is no report template “{{name}}”. There are: {{names}}.',
    newerRecipe: '“{{name}}” is a recipe of a newer Tessera, which this one cannot read.',
    notARecipe: '“{{name}}” is not a recipe: {{detail}}.',
    projectEnding: 'A project’s file name ends in .tessera; “{{name}}” does not.',
    tooMany: '{{command}} takes one file at most.'
  },
  roleHint: 'Say what a column means with --role, as in --role customer=CustomerID. “{{file}}” has: {{columns}}.',
  erase: {
    done_one: 'Erased, with {{n}} row of the files.',
    done_other: 'Erased, with {{n}} rows of the files.'
  },
  segment: {
    reading: 'Reading {{name}}',
    writing: 'Writing {{name}}',
    segmenting: 'Finding segments',
    already: '“{{name}}” is in the project already and was not imported again.',
    featuresUnused: 'RFM rules always use recency, frequency and money; --features was not used.',
    rows: '{{read}} rows read, {{kept}} used.',
    rowsLeftOut: '{{read}} rows read, {{kept}} used, {{left}} left out ({{reasons}}).',
    head: { segment: 'Segment', customers: 'Customers', share: 'Share', revenue: 'Revenue', stability: 'Stability' },
    written: 'Written to {{folder}}: {{files}}'
  },
  /** How several files were joined. */
  joined: {
    customers_one: '{{n}} customer',
    customers_other: '{{n}} customers',
    known: '{{share}} of {{who}} are in {{file}}',
    none: 'none of {{who}} is in another file',
    fit: 'joins nothing; “{{column}}” of {{file}} would fit ({{share}}): say so with --role',
    others: 'the other files',
    who: {
      orders: 'its customers',
      customers: 'its customers',
      products: 'its products',
      events: 'its visitors',
      reviews: 'its authors',
      contacts: 'those contacted',
      campaigns: 'its campaigns'
    }
  },
  sample: { written: 'Written: {{name}}' },
  open: {
    noDisplay: 'No display here for a window of its own: Tessera opens for a browser window instead.',
    noRuntime: 'Electron’s runtime is not here: Tessera opens in a browser window instead.',
    didNotStart: 'Electron did not start here: Tessera opens in a browser window instead.'
  },
  server: {
    ready: 'Tessera is ready at {{address}} (Ctrl+C ends it)',
    noSession:
      'This address of Tessera has been used, or is not complete. Use the window that is open, or start Tessera again.'
  }
} as const
