import type { reports as en } from '../en/reports.ts'
import type { Texts } from '../sameKeys.ts'

export const reports: Texts<typeof en> = {
  chart: {
    customers: 'Kunden',
    revenue: 'Umsatz',
    everyone: 'Alle',
    median: 'Median',
    ofCustomers: '{{n}} Kunden, {{share}}',
    ofRevenue: '{{money}}, {{share}}',
    sizes: 'Wie sich die Kunden verteilen',
    sizeItem: '{{name}}: {{share}} der Kunden.',
    revenueItem: '{{name}}: {{share}} der Kunden, {{revenue}} des Umsatzes.',
    heatTitle: 'Was für jedes Segment typisch ist',
    heatItem: '{{feature}}: {{values}}.',
    cell: '{{segment}}, {{feature}}: Median {{value}}; {{difference}} Standardabweichungen vom Mittel aller',
    scaleLow: '{{n}} Standardabweichungen vom Mittel aller',
    scaleHigh: '+{{n}}',
    gridTitle: 'Kunden nach ihren Noten',
    gridCell: '{{name}}, letzte Bestellung {{r}}, Häufigkeit und Umsatz {{fm}}: {{n}}.',
    recencyAxis: 'Note für die letzte Bestellung (5: zuletzt bestellt)',
    moneyAxis: 'Mittel der Noten für Häufigkeit und Umsatz (5: am meisten)',
    differencesTitle: 'Was sie unterscheidet',
    differs: '{{feature}}: Median {{value}}; {{difference}} Standardabweichungen vom Mittel aller',
    differenceItem: '{{feature}}: Median {{value}}, alle {{overall}}.',
    differenceAxis: 'Balken: Abstand des Segmentmittels vom Mittel aller, in Standardabweichungen; hohl: darunter.',
    scatterTitle: 'Jeder Punkt ist ein Kunde; nahe Punkte ähneln sich',
    scatterItem: '{{n}} von {{all}} Kunden als Punkte in zwei Dimensionen.',
    across: 'Nach rechts: {{drivers}} ({{share}} aller Unterschiede).',
    upwards: 'Nach oben: {{drivers}} ({{share}}).',
    more: 'mehr „{{feature}}“',
    less: 'weniger „{{feature}}“'
  },
  kind: 'Kundensegmente',
  title: 'Kundensegmente: {{project}}',
  foot: '{{project}} · {{date}}',
  facts: {
    source: 'Quelle',
    customers: 'Kunden',
    orders: 'Bestellungen',
    revenue: 'Umsatz',
    asOf: 'Stichtag',
    recipe: 'Verfahren',
    made: 'Bericht vom'
  },
  time: { title: 'Im Lauf der Zeit' },
  overview: {
    title: 'Was sich zeigt',
    table: 'Die Segmente',
    tableNote: 'Werte sind Mediane; Farben und Buchstaben sind auf jeder Seite gleich.',
    stabilityNote:
      'Stabilität: wie ähnlich die Gruppe ist, die sich in neu gezogenen Daten wiederfindet, 0 bis 1; ab 0,75 ist sie verlässlich.'
  },
  table: {
    segment: 'Segment',
    customers: 'Kunden',
    share: 'Anteil',
    revenue: 'Umsatz',
    revenueShare: 'Anteil am Umsatz',
    feature: 'Merkmal',
    q1: 'Ein Viertel unter',
    median: 'Median',
    q3: 'Ein Viertel über',
    mean: 'Mittelwert',
    everyone: 'Median aller',
    stability: 'Stabilität',
    against: 'Gegen die anderen (95 %)'
  },
  figures: {
    customers_one: 'Kunde',
    customers_other: 'Kunden',
    share: 'der Kunden',
    revenue: 'Umsatz',
    revenueShare: 'des Umsatzes',
    perCustomer: 'Umsatz je Kunde',
    orders: 'Bestellungen'
  },
  segmentPage: {
    quartiles: 'In Zahlen',
    advice: 'Was zu tun ist',
    noise: 'Sie stehen hier, damit niemand verloren geht; einer Gruppe, die keine ist, wird nichts geraten.',
    stability: 'In {{n}} Ziehungen wiedergefunden: {{jaccard}} ± {{error}} (mittlerer Jaccard), {{verdict}}.',
    interval: '{{low}} bis {{high}}',
    certainty: 'Im Mittel gehören ihre Mitglieder mit einer Wahrscheinlichkeit von {{share}} zu ihr.',
    against: '„Gegen die anderen“: Abstand vom Mittel aller anderen, in Standardabweichungen.'
  },
  made: {
    title: 'Wie es gemacht wurde',
    sources: 'Quellen',
    sourceRows: '{{n}} Zeilen gelesen',
    hash: 'SHA-256 {{hash}}',
    features: 'Merkmale',
    definition: 'Wie es berechnet ist',
    role: 'Rolle',
    basis: 'Bildet die Segmente',
    descriptor: 'Beschreibt sie',
    preparation: 'Aufbereitet als',
    asItIs: 'unverändert',
    compared: 'unverändert; verglichen als {{value}}',
    logged: 'log(1\u00a0+\u00a0x)',
    standardised: '({{value}} − {{centre}}) / {{scale}}',
    constant: 'für alle gleich, nicht verwendet',
    etaSquared: 'Erklärt',
    interval: '{{value}} ({{low}} bis {{high}})',
    pValue: 'p',
    pBelow: '< {{value}}',
    pNote:
      '„p“: wie oft Daten ohne Unterschied zufällig so verschieden aussähen (Kruskal-Wallis, nach Holm); nur für Merkmale, die die Segmente nicht gebildet haben.',
    etaNote:
      '„Erklärt“: Anteil der Varianz des Merkmals, der zwischen den Segmenten liegt. Er beschreibt, wie weit sich Segmente unterscheiden; bei Merkmalen, die sie gebildet haben, beweist er nichts.',
    method: 'Verfahren',
    rfmText:
      'Kunden erhalten Noten von 1 bis 5 dafür, wann zuletzt, wie oft und für wie viel sie bestellt haben. Die Grenzen stehen unten. Die Note für die letzte Bestellung und das Mittel der beiden anderen (halbe Noten aufgerundet) ergeben einen von elf Namen (nach Putler).',
    kmeansText:
      'k-means teilt die Kunden so in k Gruppen, dass die quadrierten Abstände zu den Gruppenmitteln am kleinsten sind; es beginnt viele Male (k-means++) und behält das beste Ergebnis. Die Segmente sind nach Wert geordnet.',
    hierarchicalText:
      'Jeder Kunde beginnt als eigene Gruppe; immer wieder werden die beiden ähnlichsten Gruppen vereint, bis eine übrig ist. Ein Schnitt durch den Baum dieser Vereinigungen ergibt die Segmente.',
    linkage: {
      ward: 'Am ähnlichsten sind die beiden, deren Vereinigung die quadrierten Abstände in Gruppen am wenigsten vergrößert (Ward 1963).',
      average: 'Am ähnlichsten sind die beiden, deren Mitglieder sich im Mittel am nächsten sind.',
      complete: 'Am ähnlichsten sind die beiden, deren fernste Mitglieder sich am nächsten sind.',
      single: 'Am ähnlichsten sind die beiden mit dem nächsten Paar von Mitgliedern.'
    },
    dbscanText:
      'Kunden, in deren Abstand {{eps}} mindestens {{minPoints}} Kunden stehen (sie selbst mitgezählt), stehen in einer Menge; Mengen, die sich berühren, sind ein Segment, gleich welcher Form. Wer in keiner steht, gehört zu keinem Segment (Ester u. a. 1996).',
    hdbscanText:
      'Mengen werden bei jedem Abstand zugleich gesucht, und die bleiben, die am längsten bestehen, während der Abstand schrumpft; Segmente dürfen verschieden dicht sein. Wer in keiner bleibenden Menge von mindestens {{minClusterSize}} steht, gehört zu keinem Segment (Campello, Moulavi und Sander 2013).',
    gmmText:
      'Die Kunden werden als Mischung glockenförmiger Gruppen verstanden, deren Mitten, Formen und Anteile so angepasst werden, dass die Daten am wahrscheinlichsten sind (Expectation Maximisation). Jeder gehört zu jeder Gruppe mit einer Wahrscheinlichkeit und steht im Segment mit der höchsten. Form „{{shape}}“: {{meaning}}.',
    somText:
      'Eine Karte von Feldern wird so gelernt, dass jedes Feld für ähnliche Kunden steht und nahe Felder ähnlich sind (Kohonen 1982); die Felder werden dann nach Ward zu Segmenten verbunden.',
    mixedText:
      'k-Prototypen teilt die Kunden nach Zahlen und Wörtern zugleich: quadrierte Unterschiede der Zahlen, und {{gamma}} für jedes Wort, das anders ist (Huang 1998).',
    facts: {
      cut: 'Schnitt',
      cutText: 'auf der Höhe {{height}}; von {{low}} bis {{high}} ist die Zahl der Gruppen dieselbe',
      cophenetic: 'Kophenetische Korrelation',
      coreSet: 'Baum gebaut auf',
      coreSetText: '{{n}} kleinen Gruppen fast gleicher Kunden; jeder Kunde folgt der seinen',
      distance: 'Abstand',
      distanceText: '{{eps}} (vorgeschlagen: {{proposed}})',
      minPoints: 'Menge',
      minPointsText: '{{n}} oder mehr, sie selbst mitgezählt',
      minClusterSize: 'Kleinstes Segment',
      unusual: 'In keinem Segment',
      logLikelihood: 'Log-Likelihood',
      bic: 'BIC, ICL',
      bicText: '{{bic}}, {{icl}} (niedriger ist besser)',
      map: 'Karte',
      mapHexagonal: '{{rows}} × {{columns}} Sechsecke',
      mapRectangular: '{{rows}} × {{columns}} Quadrate',
      quantisation: 'Quantisierungsfehler',
      quantisationText: '{{value}}: mittlerer Abstand eines Kunden von seinem Feld',
      topographic: 'Topografischer Fehler',
      topographicText: 'bei {{value}} der Kunden liegt das zweitnächste Feld nicht neben dem nächsten'
    },
    score: 'Note',
    cuts: 'Grenzen',
    rule: 'Regel',
    quintiles: 'Fünftel',
    fixed: 'feste Grenzen',
    kTable: 'Geprüfte Anzahlen von Gruppen',
    k: 'Gruppen',
    smallest: 'Kleinste Gruppe',
    inertia: 'Trägheit',
    strength: 'Vorhersage',
    kNote: 'Fett: die verwendete Anzahl von Gruppen.',
    repeat: 'Zum Wiederholen',
    repeatText:
      'Gleiche Daten, gleiches Verfahren, Startwert {{seed}} und Rechenkern {{engine}} (Tessera {{version}}) ergeben dasselbe. Berechnet am {{date}}.',
    caveats: 'Was zu bedenken ist',
    caveat:
      'Die Segmente beschreiben diese Daten bis zum Stichtag. Sie sind keine Ursachen und kein Versprechen, was Kunden tun werden.',
    caveatMedians: 'Ein Median ist der mittlere Kunde: Die Hälfte hat mehr, die Hälfte weniger.'
  },
  texts: {
    title: 'Was die Kundschaft schreibt',
    lead_one: '{{n}} Bewertung aus diesen Segmenten: wie sie klingt und welche Wörter ihr Segment auszeichnen.',
    lead_other: '{{n}} Bewertungen aus diesen Segmenten: wie sie klingen und welche Wörter ein Segment auszeichnen.',
    reviews: 'Bewertungen',
    sentiment: 'Stimmung',
    words: 'Wörter, die häufiger sind als anderswo',
    topic: 'Größtes Thema',
    none: 'keines sticht heraus',
    note: 'Stimmung von −1 bis 1, Mittel mit 95-%-Intervall. Wörter: Sie stehen in mehr Bewertungen als anderswo, mehr als der Zufall bei allen betrachteten Wörtern erklärt (Log-Odds mit Prior, Holm, 5 %).'
  },
  categories: {
    title: 'Was Wörter über sie sagen',
    lead: 'Anteile an den Kunden jedes Segments.',
    other: 'alles andere',
    formed: 'Es hat die Segmente gebildet.',
    described: 'Es beschreibt sie.',
    note: 'Zusammenhang mit den Segmenten: {{v}} (0 keiner, 1 vollständig; Cramérs V, um Verzerrung bereinigt). {{role}}',
    how: 'Zusammenhang mit den Segmenten: Cramérs V, um Verzerrung bereinigt, 0 keiner bis 1 vollständig, mit 95-%-Intervall. p: durch Zufall allein so verschieden (Chi-Quadrat, nach Holm).',
    tied: 'Zusammenhang: {{v}}. {{role}}',
    tiedInterval: 'Zusammenhang: {{v}} ({{low}} bis {{high}}). {{role}}',
    chance: 'Durch Zufall allein: p\u00a0{{p}}.'
  },
  trust: {
    title: 'Wie weit man sich darauf verlassen kann',
    natural: 'In diesen Daten gibt es natürliche Gruppen.',
    notNatural: 'In diesen Daten gibt es keine natürlichen Gruppen.',
    evidence: 'Was gemessen wurde',
    test: 'Prüfung',
    value: 'Wert',
    threshold: 'Nötig',
    pValue: 'p',
    speaks: 'Spricht für Gruppen',
    yes: 'ja',
    no: 'nein',
    tests: {
      valley: 'Tal zwischen Gruppen: wie wenige Kunden zwischen zwei Mitten stehen',
      density: 'Dichte zwischen Mengen: wie dünn der Grund zwischen ihnen besiedelt ist',
      gapUniform: 'Gap-Statistik gegen gleichmäßige Streuung (Tibshirani u. a. 2001)',
      gapGaussian: 'Gap-Statistik gegen eine einzige Glockenform',
      predictionStrength: 'Vorhersagestärke von zwei oder mehr Gruppen (Tibshirani und Walther 2005)'
    },
    evidenceNote:
      '„Nötig“ ist, was 95 von 100 Datensätzen ohne Gruppen nicht erreichen, oder die veröffentlichte Regel. Betrachtet wurden {{n}} Kunden.',
    number: 'Warum so viele Gruppen',
    chosen: 'Warum auf diese Weise gruppiert',
    stability: 'Wiedergefunden',
    meanings: 'Was die Maße bedeuten',
    meaning: {
      silhouette:
        'Silhouette, −1 bis 1: wie viel näher Kunden ihrer eigenen Gruppe sind als der nächsten. Über 0,5 sind Gruppen deutlich getrennt, unter 0,25 gibt es kaum Struktur (Rousseeuw 1987).',
      calinskiHarabasz: 'Calinski-Harabasz: Streuung zwischen Gruppen zu Streuung in ihnen; höher ist besser.',
      daviesBouldin:
        'Davies-Bouldin: wie sehr sich jede Gruppe mit der ähnlichsten überschneidet; niedriger ist besser.',
      gap: 'Gap: um wie viel enger Gruppen sind als in Daten ohne Gruppen, als Logarithmus; am besten ist die kleinste Zahl, die innerhalb des Fehlers der nächsten liegt (Tibshirani u. a. 2001).',
      predictionStrength:
        'Vorhersagestärke, 0 bis 1: wie viel der schwächsten Gruppe aus Gruppen anderer Kunden vorhergesagt wird; über 0,8 trägt sie.',
      bic: 'BIC: wie schlecht eine Mischung die Daten erklärt, mit einem Preis für jeden Parameter; niedriger ist besser (Schwarz 1978).',
      stability:
        'Stabilität, 0 bis 1: wie ähnlich die Gruppierungen neu gezogener Daten sind (mittlerer angepasster Rand-Index).'
    }
  },
  quality: {
    title: 'Qualität der Daten',
    lead: '{{kept}} von {{read}} ({{share}}) wurden verwendet.',
    leadAll: 'Alle {{read}} wurden verwendet.',
    reason: 'Grund',
    rows: 'Zeilen',
    share: 'Anteil der gelesenen Zeilen',
    used: 'Verwendet',
    sum: 'Gelesen',
    leftOut: 'Nicht verwendete Zeilen nach Grund',
    customersTitle: 'Nicht verwendete Kunden',
    adds: 'Jede Zeile der Dateien ist entweder verwendet oder hier gezählt.'
  }
}
