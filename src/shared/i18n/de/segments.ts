import type { segments as en } from '../en/segments.ts'
import type { Texts } from '../sameKeys.ts'

export const segments: Texts<typeof en> = {
  method: {
    rfm_one: 'RFM-Regeln, {{n}} Segment',
    rfm_other: 'RFM-Regeln, {{n}} Segmente',
    kmeans_one: 'k-Means, {{n}} Gruppe',
    kmeans_other: 'k-Means, {{n}} Gruppen',
    auto_one: 'Von Tessera gewählt, {{n}} Gruppe',
    auto_other: 'Von Tessera gewählt, {{n}} Gruppen',
    hierarchical_one: 'hierarchisch, {{n}} Gruppe',
    hierarchical_other: 'hierarchisch, {{n}} Gruppen',
    gmm_one: 'Gauß-Mischung, {{n}} Gruppe',
    gmm_other: 'Gauß-Mischung, {{n}} Gruppen',
    hdbscan_one: 'HDBSCAN, {{n}} Gruppe',
    hdbscan_other: 'HDBSCAN, {{n}} Gruppen',
    dbscan_one: 'DBSCAN, {{n}} Gruppe',
    dbscan_other: 'DBSCAN, {{n}} Gruppen',
    som_one: 'selbstorganisierende Karte, {{n}} Gruppe',
    som_other: 'selbstorganisierende Karte, {{n}} Gruppen',
    mixed_one: 'k-Prototypen, {{n}} Gruppe',
    mixed_other: 'k-Prototypen, {{n}} Gruppen',
    unusual: '{{method}}, {{share}} ungewöhnlich'
  },
  empty: {
    title: 'Hier werden Ihre Segmente stehen',
    text: 'Lesen Sie zuerst eine Datei mit Bestellungen oder eine Kundenliste ein. Danach findet ein Knopfdruck, wer zusammengehört.',
    action: 'Zu den Daten'
  },
  choose: {
    title: 'Wie sollen Ihre Kunden gruppiert werden?',
    yourself: 'Oder wählen Sie den Weg selbst:',
    needsOrders: 'Braucht Bestellungen mit Datum und Betrag; dieses Projekt hat keine.',
    needsCategory:
      'Braucht eine Kategorie unter den Merkmalen, etwa ein Land oder einen Tarif; wählen Sie eine unter Merkmale.',
    needsNumbers: 'Braucht ein Merkmal aus Zahlen; unter Merkmale sind nur Kategorien gewählt.',
    withoutCategories: 'Dieser Weg vergleicht nur Zahlen: {{list}} beschreibt die Gruppen, bildet sie aber nicht.',
    auto: {
      name: 'Tessera wählen lassen',
      term: 'auto',
      text: 'Prüft, ob es natürliche Gruppen gibt, probiert, was passt, und sagt, warum.',
      when: 'Gut, wenn nichts für einen bestimmten Weg spricht. Gibt es keine natürlichen Gruppen, sagt Tessera das.'
    },
    kmeans: {
      name: 'Nach Ähnlichkeit',
      term: 'k-Means',
      text: 'Kunden, die sich ähnlich verhalten, kommen um einen typischen Kunden zusammen.',
      when: 'Gut für den ersten Blick und für Gruppen ähnlicher Streuung, die ihr typischer Kunde beschreibt.'
    },
    hierarchical: {
      name: 'Als Stammbaum',
      term: 'hierarchisches Clustern',
      text: 'Die Ähnlichsten werden Schritt für Schritt verbunden; Sie schneiden den Baum, wo Sie möchten.',
      when: 'Gut, wenn Sie sehen wollen, wie sich große Gruppen in kleinere teilen.'
    },
    gmm: {
      name: 'Nach Wahrscheinlichkeit',
      term: 'Gauß-Mischung',
      text: 'Sagt für jeden Kunden, wie wahrscheinlich er zu jeder Gruppe gehört.',
      when: 'Gut, wenn sich Gruppen überlappen oder verschieden groß und breit gestreut sind.'
    },
    hdbscan: {
      name: 'Nach Dichte, eng oder locker',
      term: 'HDBSCAN',
      text: 'Findet Ansammlungen jeder Form und stellt Kunden beiseite, die zu keiner gehören.',
      when: 'Gut, wenn manche Gruppen dicht und andere locker sind oder ungewöhnliche Kunden für sich stehen sollen.'
    },
    dbscan: {
      name: 'Nach Dichte, ein Abstand',
      term: 'DBSCAN',
      text: 'Kunden mit genügend anderen in der Nähe bilden eine Gruppe; der Rest steht beiseite.',
      when: 'Gut für Gruppen ungewöhnlicher Form, die etwa gleich dicht sind.'
    },
    som: {
      name: 'Als Karte',
      term: 'selbstorganisierende Karte',
      text: 'Legt Kunden auf einer Karte von Nachbarn aus; ihre Gebiete sind die Gruppen.',
      when: 'Gut, wenn Sie sehen wollen, wie Gruppen ineinander übergehen, Merkmal für Merkmal.'
    },
    mixed: {
      name: 'Nach Zahlen und Kategorien',
      term: 'k-Prototypen',
      text: 'Wie nach Ähnlichkeit, doch auch Wörter zählen, etwa ein Land oder ein Tarif.',
      when: 'Gut, wenn ebenso wichtig ist, was Kunden gewählt haben, wie wie viel sie kaufen.'
    },
    rfm: {
      name: 'Nach Regeln, die jeder kennt',
      term: 'RFM',
      text: 'Noten dafür, wie kürzlich, wie oft und für wie viel bestellt wurde, ergeben elf benannte Gruppen.',
      when: 'Jeder Kunde bekommt drei Noten von 1 bis 5; sie führen zu Namen wie „Champions“ oder „Gefährdet“. Gut, wenn andere die Regeln verstehen und wiederholen sollen.'
    }
  },
  set: {
    title: 'Weitere Einstellungen',
    auto: 'Aus den Daten',
    own: 'Eigene',
    k: {
      label: 'Anzahl der Gruppen',
      auto: 'Beste finden',
      own: 'Fest',
      field: 'Wie viele Gruppen',
      autoHint: '{{min}} bis 10 Gruppen werden probiert und verglichen; jede lässt sich danach ansehen.',
      ownHint: 'Von {{min}} bis 50.'
    },
    restarts: {
      label: 'Neue Anfänge',
      term: 'Neustarts',
      autoHint: 'So viele, wie die Zahl der Kunden zulässt; das beste Ergebnis bleibt.',
      ownHint: 'So oft beginnt die Suche an anderer Stelle; das beste Ergebnis bleibt.'
    },
    linkage: {
      label: 'Wie Gruppen gemessen werden',
      term: 'Linkage',
      ward: 'Ward',
      average: 'Average',
      complete: 'Complete',
      single: 'Single',
      wardHint: 'Verbindet, was am wenigsten Streuung hinzufügt: dichte Gruppen ähnlicher Größe. Die übliche Wahl.',
      averageHint: 'Verbindet Gruppen, deren Kunden einander im Mittel am nächsten sind.',
      completeHint: 'Verbindet Gruppen, deren entfernteste Kunden einander am nächsten sind: enge Gruppen.',
      singleHint:
        'Verbindet Gruppen, deren nächste Kunden einander am nächsten sind: findet Ketten und lässt sich von ihnen verleiten.'
    },
    cut: {
      label: 'Wo der Baum geschnitten wird',
      number: 'Nach Anzahl',
      height: 'Nach Höhe',
      numberHint: 'Dort, wo so viele Gruppen bleiben.',
      heightHint: 'In einer Höhe: so viele Gruppen, wie darunter Äste sind.'
    },
    height: {
      label: 'Höhe des Schnitts',
      hint: 'Sobald der Baum zu sehen ist, lässt sich die Linie darin auch ziehen.'
    },
    eps: {
      label: 'Was nah heißt',
      term: 'eps',
      autoHint: 'Wo die Abstände zu Nachbarn steil zu steigen beginnen; die Kurve ist danach zu sehen.',
      ownHint: 'Abstand angeglichener Kunden, bis zu dem sie Nachbarn sind.'
    },
    minPoints: {
      label: 'Nachbarn einer Ansammlung',
      term: 'min points',
      autoHint: 'Nach der Zahl der Merkmale und der Kunden.',
      ofHdbscanHint: 'Fünf: genug, um die Dichte der Gruppen verlässlich zu schätzen.',
      ownHint: 'Je mehr, desto dichter muss eine Gruppe sein.'
    },
    minClusterSize: {
      label: 'Kleinste Gruppe',
      term: 'min cluster size',
      autoHint: 'Nach der Zahl der Kunden.',
      ownHint: 'Ansammlungen von weniger Kunden zählen nicht als Gruppe.'
    },
    gamma: {
      label: 'Gewicht der Kategorien',
      term: 'gamma',
      autoHint:
        'Im Gleichgewicht mit der Streuung der Zahlen (Huang 1998). Was jedes Merkmal wirklich wog, ist danach zu sehen.',
      ownHint: 'Eine Kategorie, die abweicht, zählt so viel wie dieser quadrierte Abstand von Zahlen.'
    },
    covariance: {
      label: 'Form der Gruppen',
      term: 'Kovarianz',
      auto: 'Vergleichen',
      full: 'Beliebig',
      tied: 'Gleich',
      diagonal: 'Aufrecht',
      spherical: 'Rund',
      autoHint: 'Jede Form wird probiert; die einfachste, die die Daten erklärt, gilt (BIC).',
      fullHint: 'Full: jede Gruppe hat eigene Größe, Breite und Neigung.',
      tiedHint: 'Tied: alle Gruppen haben dieselbe Form.',
      diagonalHint: 'Diagonal: jede Gruppe ist in jedem Merkmal verschieden breit, ohne Neigung.',
      sphericalHint: 'Spherical: jede Gruppe ist in alle Richtungen gleich breit.'
    },
    grid: {
      label: 'Größe der Karte',
      term: 'Gitter',
      rows: 'Zeilen',
      columns: 'Spalten',
      autoHint: 'Nach der Zahl der Kunden und ihrer Verteilung.',
      ownHint: 'Zeilen und Spalten, je bis zu 40.'
    },
    topology: {
      label: 'Felder der Karte',
      term: 'Topologie',
      hexagonal: 'Sechsecke',
      rectangular: 'Quadrate',
      hexagonalHint: 'Je sechs Nachbarn: keine Richtung ist bevorzugt.',
      rectangularHint: 'Je vier Nachbarn.'
    },
    bootstrap: {
      label: 'Stichproben für die Stabilität',
      term: 'Bootstrap',
      hint: 'So oft werden die Segmente aus zufällig gezogenen Kunden neu gebildet, um zu sehen, ob sie wiederkehren. 100 ist üblich; 0 lässt es weg.'
    },
    seed: {
      label: 'Beginn der Zufallszahlen',
      term: 'Startwert',
      hint: 'Derselbe Startwert gibt dasselbe Ergebnis. Ein anderer zeigt, wie viel vom Zufall abhängt.'
    }
  },
  used: {
    title: 'Was verwendet wird',
    customers: 'Kunden',
    customersValue_one: '{{n}} Kunde',
    customersValue_other: '{{n}} Kunden',
    basis: 'Gruppen entstehen aus',
    rfmBasis: 'RFM-Regeln verwenden immer diese drei.',
    asOf: 'Rückblick von',
    asOfDefault: 'einen Tag nach der letzten Bestellung ({{moment}})',
    asOfDefaultShort: 'einen Tag nach der letzten Bestellung',
    returns: 'Retouren',
    returnsAre: {
      exclude: 'werden weggelassen',
      net: 'werden von den Ausgaben abgezogen',
      match: 'werden mit ihren Käufen verrechnet'
    },
    preparation: 'Angeglichen durch',
    log: {
      auto: 'Logarithmus, wo wenige Kunden alle anderen überragen',
      none: 'nichts: Werte, wie sie sind'
    },
    scale: {
      zscore: 'gleiches Gewicht für jedes Merkmal (standardisiert)',
      robust: 'gleiches Gewicht für jedes Merkmal nach Quartilen (robust)',
      none: 'unveränderte Gewichte'
    },
    and: '{{first}}; {{second}}',
    changePrepare: 'Unter Vorbereiten ändern',
    changeFeatures: 'Unter Merkmale ändern'
  },
  start: 'Segmente finden',
  tooFew: {
    title: 'Zu wenige Kunden für Gruppen',
    text: 'Segmente brauchen mindestens 2 verschiedene Kunden; dieses Projekt hat {{n}}. Lesen Sie weitere Bestellungen ein.'
  },
  working: {
    title: 'Segmente werden gesucht',
    text: 'Sie können derweil andere Schritte ansehen. Was vorher da war, bleibt, bis dies fertig ist.'
  },
  firstLook: {
    title_one: 'Erster Blick auf einen Teil der Kunden: {{n}} Gruppe',
    title_other: 'Erster Blick auf einen Teil der Kunden: {{n}} Gruppen',
    shares: 'Anteile der Gruppen: {{list}}'
  },
  cancelled: 'Abgebrochen. Alles ist wie zuvor.',
  view: {
    customers_one: '{{n}} Kunde',
    customers_other: '{{n}} Kunden',
    revenue: '{{money}} Umsatz',
    asOf: 'Stand {{moment}}',
    again: 'Neu segmentieren',
    runAgain: 'Wiederholen',
    stale: 'Die Daten haben sich seitdem geändert.',
    staleText:
      'Sie sehen den damaligen Stand. Wiederholen Sie die Segmentierung mit denselben Einstellungen, um die heutigen Kunden zu sehen.',
    staleTopics: 'Die Themen der Bewertungen haben sich seitdem geändert.',
    staleTopicsText:
      'Die Segmente kennen das, worüber Kunden schrieben, nach den damaligen Themen. Wiederholen Sie die Segmentierung, um die heutigen zu nutzen; Themen, aus denen die Segmente entstanden und die es nicht mehr gibt, sind zuvor unter den Merkmalen zu ersetzen.',
    explore: 'Kunden erkunden',
    loading: 'Segmentierung wird geöffnet'
  },
  structure: {
    natural: 'Es gibt natürliche Gruppen',
    none: 'Keine natürlichen Gruppen',
    unknown: 'Zu wenige Kunden, um zu sagen, ob es Gruppen gibt',
    rules: 'Stattdessen RFM-Regeln verwenden',
    how: 'Wie das geprüft wurde',
    caption_one:
      'Gemessen an {{n}} Kunden. Eine Prüfung spricht für Gruppen, wenn ihr Wert übersteigt, was Daten ohne Gruppen erreichen.',
    caption_other:
      'Gemessen an {{n}} Kunden. Eine Prüfung spricht für Gruppen, wenn ihr Wert übersteigt, was Daten ohne Gruppen erreichen.',
    test: 'Prüfung',
    value: 'Wert',
    threshold: 'Schwelle',
    pValue: 'p',
    verdict: 'Gruppen?',
    yes: 'ja',
    no: 'nein',
    tests: {
      valley: 'Tal zwischen Gruppen',
      density: 'Dünner Raum zwischen dichten Teilen',
      gapUniform: 'Abstand zu gleichmäßig verteilten Daten (Gap)',
      gapGaussian: 'Abstand zu einer einzigen Wolke (Gap)',
      predictionStrength: 'Vorhersagestärke von zwei Gruppen oder mehr'
    }
  },
  why: {
    title: 'Warum {{method}}',
    others: 'Was ebenfalls passen würde:',
    try: '{{method}} probieren'
  },
  stability: {
    highlyStable: 'Sehr stabil',
    valid: 'Stabil',
    doubtful: 'Zweifelhaft',
    unreliable: 'Nicht darauf bauen',
    row: '{{verdict}}: in {{share}} der Stichproben wiedergefunden',
    term: 'Jaccard {{jaccard}}',
    meaning:
      'Überdeckung mit der ähnlichsten Gruppe in zufällig gezogenen Kunden, im Mittel über {{resamples}} Stichproben: Jaccard {{jaccard}} ± {{error}} (Hennig 2007). Ab 0,85 sehr stabil, ab 0,75 gültig, ab 0,6 zweifelhaft.',
    sure: 'im Mittel {{share}} sicher',
    sureMeaning: 'Mittlere Wahrscheinlichkeit, mit der die Kunden des Segments dazugehören.',
    noise: 'Keine Gruppe: nicht geprüft und nicht für eine Kampagne gedacht',
    title: 'Wie weit Sie ihm trauen können',
    text: 'In {{share}} von {{resamples}} Stichproben der Kunden wurde dieses Segment wiedergefunden.',
    advice: {
      highlyStable: 'In neuen Daten dieser Art käme es wieder.',
      valid: 'Es ist da; Kunden an seinem Rand könnten woanders hingehören.',
      doubtful: 'Etwas ist da, doch wer dazugehört, ist nicht sicher. Prüfen Sie, bevor Sie Geld dafür ausgeben.',
      unreliable: 'Mit leicht anderen Kunden sähe es anders aus. Bauen Sie keine Kampagne darauf.'
    },
    sureText: 'Seine Kunden gehören im Mittel mit einer Wahrscheinlichkeit von {{share}} dazu.',
    noiseText: 'Diese Kunden sind der Rest: kein Segment, und für sie als Gruppe sollte es keine Kampagne geben.'
  },
  table: {
    title: 'Die Segmente',
    caption: 'Wählen Sie ein Segment, um mehr davon zu sehen und die anderen Ansichten darauf zu beschränken.',
    segment: 'Segment',
    size: 'Kunden',
    share: 'Anteil',
    revenueShare: 'Vom Umsatz',
    median: 'Typisch: der Median, die Hälfte liegt darunter, die Hälfte darüber.',
    shareMeaning: 'Anteil an allen Kunden dieser Segmentierung.',
    revenueShareMeaning: 'Anteil am gesamten Umsatz dieser Segmentierung.',
    sizeMeaning: 'Anzahl der Kunden im Segment.',
    all: 'Alle Kunden'
  },
  panel: {
    label: 'Gewähltes Segment',
    rename: 'Umbenennen',
    renameLabel: 'Name des Segments',
    renameHint: 'Enter übernimmt ihn, Escape verwirft ihn.',
    save: 'Übernehmen',
    cancel: 'Abbrechen',
    generatedBack: 'Zurück zu „{{name}}“',
    colour: 'Farbe',
    colourOf: 'Farbe {{n}}',
    colourTaken: 'Farbe {{n}}, verwendet von {{letter}}',
    colourCustom: 'Eigene Farbe',
    colourBack: 'Zurück zur ersten Farbe',
    advice: 'Was zu tun ist',
    size: 'Kunden',
    sizeValue: '{{n}} ({{share}} von allen)',
    revenue: 'Umsatz',
    revenueValue: '{{money}} ({{share}} von allem)',
    orders: 'Bestellungen',
    perCustomer: 'Umsatz je Kunde',
    perCustomerMeaning: 'Umsatz des Segments geteilt durch seine Kunden.',
    typical: 'Typische Werte',
    typicalMeaning: 'Die mittlere Hälfte des Segments liegt zwischen den Quartilen; die Hälfte liegt unter dem Median.',
    feature: 'Merkmal',
    median: 'Median',
    middleHalf: 'Mittlere Hälfte',
    everyone: 'Alle',
    range: '{{low}} bis {{high}}',
    see_one: 'Diesen Kunden ansehen',
    see_other: 'Diese {{n}} Kunden ansehen'
  },
  ks: {
    title: 'Andere Anzahlen von Gruppen',
    caption: 'Ein Klick auf eine Zeile bildet so viele Gruppen und zeigt sie.',
    k: 'Gruppen',
    silhouette: 'Silhouette',
    silhouetteMeaning:
      'Wie viel näher Kunden ihrer eigenen Gruppe sind als der nächsten: 1 ist vollkommen, 0 gar nicht. Über 0,5 sind Gruppen klar getrennt, unter 0,25 gibt es kaum Struktur.',
    calinskiHarabasz: 'Calinski-Harabasz',
    calinskiHarabaszMeaning: 'Streuung zwischen den Gruppen geteilt durch die Streuung darin. Höher ist besser.',
    daviesBouldin: 'Davies-Bouldin',
    daviesBouldinMeaning: 'Wie sehr sich benachbarte Gruppen im Mittel überlappen. Niedriger ist besser.',
    gap: 'Gap',
    gapMeaning:
      'Wie viel enger die Gruppen sind als in Daten ohne Gruppen. Bevorzugt wird die kleinste Anzahl, deren Gap die nächste nicht um ihren Fehler übertrifft (Tibshirani 2001).',
    predictionStrength: 'Vorhersagestärke',
    predictionStrengthMeaning:
      'Wie gut die eine Hälfte der Kunden die Gruppen der anderen vorhersagt. Bevorzugt wird die größte Anzahl mit mindestens 0,8 (Tibshirani und Walther 2005).',
    bic: 'BIC',
    bicMeaning:
      'Wie gut eine Mischung die Daten erklärt, abzüglich eines Preises für jeden ihrer Parameter. Niedriger ist besser.',
    stability: 'Stabilität',
    stabilityMeaning:
      'Wie ähnlich die Gruppen zufällig gezogener Kunden sind (mittlerer adjustierter Rand-Index). 1 ist jedes Mal dasselbe, 0 ist Zufall.',
    votes: 'Die Maße sind sich nicht einig: {{list}}.',
    agree: 'Alle Maße bevorzugen {{k}} Gruppen.',
    vote: '{{k}} nach {{criteria}}',
    voteNone: 'gar keine Gruppen nach {{criteria}}',
    scroll: 'Anzahlen von Gruppen und was für sie spricht',
    smallest: 'Kleinste Gruppe',
    smallestMeaning: 'Kunden in der kleinsten Gruppe. Mit sehr kleinen Gruppen lässt sich wenig anfangen.',
    recommended: 'Empfohlen',
    shown: 'Gezeigt',
    show: '{{k}} Gruppen bilden',
    best: 'von diesem Maß bevorzugt',
    sampled: 'An einer Stichprobe gemessen; ± ist die halbe Breite des 95-%-Intervalls.'
  },
  rfm: {
    cuts: 'Wo die Noten wechseln',
    score: 'Note',
    quintiles: 'Noten teilen die Kunden in fünf Gruppen, so gleich groß, wie gleiche Werte es zulassen (Quintile).',
    fixed: 'Wo zu viele Kunden denselben Wert haben, gelten feste Schwellen.',
    ruleQuintiles: 'fünf gleich große Gruppen',
    ruleFixed: 'feste Schwellen',
    upTo: 'bis {{value}}',
    over: 'über {{value}}',
    between: '{{low}} bis {{high}}'
  },
  footnotes: 'Fußnoten',
  leftOutRows: '{{kept}} von {{read}} Zeilen wurden verwendet. Weggelassen: {{reasons}}.',
  leftOutReason: '{{reason}} ({{n}})',
  allRows: 'Alle {{read}} Zeilen wurden verwendet.',
  customersLeftOut: {
    noOrders_one: '{{n}} Kunde ohne Bestellung wurde weggelassen.',
    noOrders_other: '{{n}} Kunden ohne Bestellung wurden weggelassen.',
    onlyReturns_one: '{{n}} Kunde, der nur Retouren hat, wurde weggelassen.',
    onlyReturns_other: '{{n}} Kunden, die nur Retouren haben, wurden weggelassen.',
    keptNothing_one: '{{n}} Kunde, von dem alles Gekaufte zurückkam, wurde weggelassen.',
    keptNothing_other: '{{n}} Kunden, von denen alles Gekaufte zurückkam, wurden weggelassen.',
    exceptional_one: '{{n}} Kunde wurde als Ausnahme beiseitegestellt.',
    exceptional_other: '{{n}} Kunden wurden als Ausnahmen beiseitegestellt.',
    missingValue_one: '{{n}} Kunde ohne einen Wert, den die Gruppen brauchen, wurde weggelassen.',
    missingValue_other: '{{n}} Kunden ohne einen Wert, den die Gruppen brauchen, wurden weggelassen.',
    afterAsOf_one: '{{n}} Kunde, dessen Bestellungen alle nach dem gewählten Zeitpunkt liegen, wurde weggelassen.',
    afterAsOf_other: '{{n}} Kunden, deren Bestellungen alle nach dem gewählten Zeitpunkt liegen, wurden weggelassen.',
    other_one: '{{n}} Kunde ließ sich nicht zuordnen ({{reason}}).',
    other_other: '{{n}} Kunden ließen sich nicht zuordnen ({{reason}}).'
  },
  recipe: 'So entstanden',
  history: {
    title: 'Segmentierungen',
    button_one: '{{n}} Segmentierung',
    button_other: '{{n}} Segmentierungen',
    newest: 'Neueste',
    stale: 'Daten haben sich seitdem geändert',
    staleTopics: 'Themen der Bewertungen haben sich seitdem geändert',
    customers_one: '{{n}} Kunde',
    customers_other: '{{n}} Kunden'
  }
}
