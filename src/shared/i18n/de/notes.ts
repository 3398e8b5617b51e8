import type { notes as en } from '../en/notes.ts'
import type { Texts } from '../sameKeys.ts'

export const notes: Texts<typeof en> = {
  leftOut: {
    erased: 'Ein Kunde, der aus dem Projekt gelöscht wurde',
    unreadable: 'Die Zeile war nicht lesbar',
    repeatedCustomer: 'Der Kunde kam schon vor',
    noCustomer: 'Kein Kunde',
    noDate: 'Kein Datum',
    badDate: 'Das Datum ist nicht lesbar',
    notPaid: 'Nicht bezahlt: fehlgeschlagen, storniert, noch offen oder erstattet',
    noAmount: 'Kein Betrag',
    badAmount: 'Der Betrag ist nicht lesbar',
    zeroAmount: 'Der Betrag ist null',
    noProduct: 'Die Zeile sagt nicht, welches Produkt',
    noCampaign: 'Die Zeile sagt nicht, welche Kampagne',
    repeated: 'Kam in der Liste schon vor',
    noText: 'Kein Text',
    return: 'Retoure oder Storno',
    cameBack: 'Kam ganz zurück',
    afterAsOf: 'Nach dem Stichtag der Auswertung',
    outsidePeriod: 'Außerhalb des betrachteten Zeitraums',
    repeatedRow: 'Dieselbe Zeile steht schon da',
    chosenCustomer: 'Ein Kunde, der weggelassen wird'
  },
  rfmFixed:
    '{{feature}}: Zu viele Kunden haben denselben Wert für fünf gleiche Gruppen, daher gelten feste Grenzen: {{cuts}}.',
  bestSilhouette:
    'Von allen Anzahlen ab 3 haben {{k}} Gruppen die beste Silhouette ({{silhouette}}), ohne dass eine Gruppe zu klein wäre.',
  twoAreClearest: 'Zwei Gruppen sind weit klarer (Silhouette {{silhouette}}) als jede andere Anzahl.',
  allHaveTinySegments:
    'Bei jeder Anzahl bleibt eine Gruppe mit weniger als {{needed}} Kunden; {{k}} Gruppen haben dennoch die beste Silhouette ({{silhouette}}).',
  onlyChoice: '{{k}} Gruppen waren vorgegeben (Silhouette {{silhouette}}).',
  noNaturalGroups:
    'In diesen Daten gibt es keine natürlichen Gruppen (Silhouette {{silhouette}}): Die Segmente teilen, was fließend ist. Sie sind nützlich, aber ihre Grenzen sind gewählt.',
  smallestOfNearTies:
    'Mehrere Anzahlen von Gruppen haben im Rahmen des Fehlers eine ebenso gute Silhouette; {{k}} ist die kleinste davon.',
  leastBic:
    'Von allen geprüften Anzahlen und Formen erklären {{k}} Gruppen der Form „{{covariance}}“ die Daten am besten, gemessen an der Zahl ihrer Parameter (BIC {{bic}}).',
  leastBicOfOne:
    'Eine einzige Gruppe erklärt die Daten am besten, gemessen an der Zahl ihrer Parameter (BIC {{bic}}): So gesehen gibt es nichts zu teilen.',
  leastBicDegenerate:
    '{{k}} Gruppen der Form „{{covariance}}“ haben das niedrigste BIC ({{bic}}), doch eine davon ist auf fast gleiche Kunden geschrumpft: Verlassen Sie sich nicht darauf.',
  criteriaAgree: '{{agree}} von {{of}} Maßen bevorzugen ebenfalls {{k}} Gruppen.',
  criteriaSplit: 'Die Maße sind sich nicht einig: {{agree}} von {{of}} bevorzugen {{k}} Gruppen.',
  usefulPartition:
    'Es gibt keine natürlichen Gruppen, also keine richtige Anzahl: Nehmen Sie so viele, wie Sie bearbeiten können.',
  criterionPrefers: 'Nach dem Maß „{{criterion}}“ wären {{k}} Gruppen am besten.',
  criterionPrefersNone: 'Nach dem Maß „{{criterion}}“ gibt es gar keine Gruppen.',
  silhouettePrefersTwo:
    'Zwei Gruppen haben die höchste Silhouette ({{silhouette}}); sie wurden übergangen, denn zwei Gruppen sagen oft kaum mehr als „groß und klein“.',
  skewedNotLogged:
    '„{{feature}}“ ist sehr ungleich verteilt (Schiefe {{skewness}}), und der Logarithmus fehlt: Wenige Kunden entscheiden, wer sich ähnelt.',
  giantAndCrumbs:
    'Ein Segment enthält {{share}} % der Kunden, die anderen sind Krümel: Ausreißer wurden zu eigenen Gruppen.',
  mostUnusual:
    'Die meisten Kunden ({{share}} %) gehören zu keiner Gruppe: Dieses Verfahren findet Häufungen, und die meisten stehen außerhalb.',
  oneCrowd:
    'Bei diesem Abstand sind alle eine einzige Häufung, obwohl es natürliche Gruppen gibt: Ein kleinerer Abstand oder ein Verfahren ohne Abstand kann sie trennen.',
  oneCustomerDominates:
    'Ein Kunde bringt {{percent}} % des Umsatzes: Die Zahlen seines Segments sagen wenig über die anderen darin.',
  structure: {
    groupsApart: 'Zwischen den Gruppen liegen Täler: Nur wenige Kunden stehen dazwischen.',
    denseParts:
      'Es gibt dichte Ansammlungen mit dünn besetztem Raum dazwischen, in Formen, die keine gerade Linie trennt.',
    groupsApartAndDense: 'Es gibt dichte Ansammlungen nebeneinander, mit wenigen Kunden dazwischen.',
    noNaturalGroups:
      'Kunden gehen ineinander über wie in Daten ohne Gruppen: Wo immer eine Grenze liegt, sie ist gewählt.',
    tooFewToTell: 'Es gibt zu wenige verschiedene Kunden, um zu sagen, ob es Gruppen gibt.'
  },
  picked: {
    compactGroups: 'Die Gruppen sind kompakt und ähnlich breit gestreut; dazu passt k-Means am besten.',
    easiestToExplain: 'Gruppen um Mittelpunkte lassen sich am leichtesten erklären.',
    unequalSpread:
      'Die Gruppen sind verschieden groß und breit gestreut. Eine Gauß-Mischung folgt jeder und beschreibt die Kunden weit besser als Gruppen einer Form.',
    denseShapes:
      'Einige Gruppen sind Ansammlungen ungewöhnlicher Form. Typische Kunden würden {{misplaced}} von allen falsch zuordnen; HDBSCAN folgt den Ansammlungen.',
    fewCustomers: 'Bei so wenigen Kunden lässt sich ein Stammbaum Ast für Ast verfolgen.',
    hasCategories: 'Unter den Merkmalen sind Kategorien, und k-Prototypen lässt sie mitzählen.',
    noStructureSoPartition:
      'Natürliche Gruppen gibt es nicht, und k-Means teilt Kunden in Teile, die in sich ähnlich sind.',
    noStructureSoRules:
      'Ohne natürliche Gruppen teilen RFM-Regeln die Kunden so ein, dass alle es nachvollziehen und wiederholen können.'
  },
  fix: {
    drop: '{{features}} weglassen und wiederholen',
    use: '{{features}} verwenden und wiederholen',
    log: 'Logarithmus nehmen und wiederholen',
    noLog: 'Werte lassen, wie sie sind, und wiederholen',
    method: '{{method}} probieren',
    default: 'Ändern und wiederholen'
  },
  weakGroups:
    'Die Gruppen berühren sich (Silhouette {{silhouette}}): Kunden nahe einer Grenze könnten zu beiden Seiten gehören.',
  calinskiHarabaszPrefers: 'Nach dem Calinski-Harabasz-Maß wären {{k}} Gruppen am besten.',
  daviesBouldinPrefers: 'Nach dem Davies-Bouldin-Maß wären {{k}} Gruppen am besten.',
  atUpperEdge: '{{k}} ist die größte geprüfte Anzahl von Gruppen: Mehr könnten besser sein.',
  silhouetteSampled:
    'Die Silhouette ist an einer Stichprobe von {{n}} Kunden gemessen; die halbe Breite ihres 95-%-Bereichs ist angegeben.',
  constantFeature: '„{{feature}}“ ist für alle gleich und hat die Segmente nicht mitgebildet.',
  twoValuedFeature:
    '„{{feature}}“ hat nur zwei Werte: Die Segmente wiederholen vor allem, welchen der beiden ein Kunde hat. Es sagt mehr, wenn es Segmente beschreibt, die andere Merkmale bilden.',
  gapStandIn_one: '{{n}} Kunde hat nur einmal bestellt; die Tage seither stehen für die Tage zwischen Bestellungen.',
  gapStandIn_other:
    '{{n}} Kunden haben nur einmal bestellt; die Tage seither stehen für die Tage zwischen Bestellungen.',
  smallSegment_one: '„{{name}}“ hat nur {{n}} Kunden: Die Zahlen können sich mit neuen Daten stark ändern.',
  smallSegment_other: '„{{name}}“ hat nur {{n}} Kunden: Die Zahlen können sich mit neuen Daten stark ändern.',
  fewCustomers: 'Bei {{n}} Kunden können sich die Segmente mit neuen Daten stark ändern.',
  returnsNetNegative_one: '{{n}} Kunde hat in diesen Daten mehr zurückgegeben als gekauft.',
  returnsNetNegative_other: '{{n}} Kunden haben in diesen Daten mehr zurückgegeben als gekauft.',
  noMoney: 'Die Daten enthalten keine Bestellungen mit Beträgen: Anteile am Umsatz fehlen.',
  noDates: 'Die Daten enthalten keine Bestellungen mit Datum: Wann Kunden bestellt haben, ist unbekannt.',
  stale: 'Die Daten haben sich seit dieser Auswertung geändert.',
  onlyPossible: 'Bei so wenigen verschiedenen Kunden sind nur {{k}} Gruppen möglich.',
  onlyTwoLargeEnough: 'Bei mehr als zwei Gruppen hätte eine weniger als {{needed}} Kunden.',
  otherRecommended: '{{k}} Gruppen waren vorgegeben; empfohlen worden wären {{recommended}}.',
  nearTie:
    'Andere Anzahlen von Gruppen haben fast dieselbe Silhouette: {{ks}}. Wählen Sie danach, womit Sie arbeiten können.',
  correlated: '„{{feature}}“ und „{{featureB}}“ sagen fast dasselbe (Korrelation {{r}}): Zusammen zählen sie doppelt.',
  fewForFeatures_one:
    '{{n}} Kunde ist wenig für {{features}} Merkmale: Unter {{needed}} (70 je Merkmal) können sich die Segmente mit neuen Daten ändern.',
  fewForFeatures_other:
    '{{n}} Kunden sind wenig für {{features}} Merkmale: Unter {{needed}} (70 je Merkmal) können sich die Segmente mit neuen Daten ändern.',
  oneTimeBuyers:
    '{{percent}} % dieser Kunden haben nur einmal bestellt: Wie oft sie bestellen, sagt über die meisten wenig.',
  rfmFixedMoney:
    '{{feature}}: Zu viele Kunden haben denselben Wert für fünf gleiche Gruppen, daher gelten feste Grenzen: ein Viertel, die Hälfte, das Einfache und das Doppelte des Medians von {{median}}.',
  importNoRows: 'Die Datei hat außer der Kopfzeile keine Zeilen.',
  importOneColumn: 'Die Datei hat nur eine Spalte. Sollte sie mehr haben, wählen Sie ein anderes Trennzeichen.',
  missingRoleCustomer: 'Noch sagt keine Spalte, wer der Kunde ist.',
  missingRoleDate: 'Noch sagt keine Spalte, wann es war.',
  missingRoleAmount: 'Noch nennt keine Spalte den Betrag.',
  missingRoleProduct: 'Noch sagt keine Spalte, welches Produkt es ist, mit Name oder Warengruppe.',
  missingRoleCampaign: 'Noch sagt keine Spalte, welche Kampagne es ist.',
  missingRoleText: 'Noch enthält keine Spalte den Text.',
  missingRoleAttribute: 'Noch ist keine Zahlenspalte gewählt.',
  importAmbiguousDates: 'Die ersten Daten in „{{column}}“ können mit dem Tag oder mit dem Monat beginnen.',
  importZonesIgnored: 'Zeiten in „{{column}}“ nennen eine Zeitzone; die Uhrzeit bleibt, wie sie geschrieben ist.',
  importCurrencies: 'Die Beträge haben verschiedene Währungen ({{list}}); sie werden addiert, wie sie dastehen.',
  importTitleRows_one: 'Eine Zeile über den Namen der Spalten wurde übergangen.',
  importTitleRows_other: '{{n}} Zeilen über den Namen der Spalten wurden übergangen.',
  importNoRecord: 'Zeile {{line}} enthält keinen lesbaren Datensatz.',
  importNoRecordMore: '{{n}} weitere Zeilen enthalten keinen lesbaren Datensatz.',
  importRowLength: 'Zeile {{line}} hat {{got}} Zellen, erwartet sind {{expected}}.',
  importRowLengthMore: '{{n}} weitere Zeilen haben zu viele oder zu wenige Zellen.',
  importRowTooLong: 'Zeile {{line}} ist länger als ein Megabyte und nicht lesbar.',
  importRowTooLongMore: '{{n}} weitere Zeilen sind zu lang.',
  importUnclosedQuote: 'In Zeile {{line}} öffnet ein Anführungszeichen, das nicht geschlossen wird.',
  importUnclosedQuoteMore: '{{n}} weitere Zeilen haben nicht geschlossene Anführungszeichen.',
  importTextAfterQuote: 'In Zeile {{line}} folgt Text auf ein schließendes Anführungszeichen.',
  importTextAfterQuoteMore: '{{n}} weitere Zeilen haben Text nach schließenden Anführungszeichen.',
  importBareQuote: 'Zeile {{line}} hat ein Anführungszeichen in einer Zelle ohne Anführungszeichen; es bleibt stehen.',
  importBareQuoteMore: '{{n}} weitere Zeilen haben Anführungszeichen in Zellen.',
  importUnreadableCharacters: 'Zeile {{line}} hat Zeichen, die in dieser Kodierung nicht lesbar sind.',
  importUnreadableCharactersMore: '{{n}} weitere Zeilen haben nicht lesbare Zeichen.'
}
