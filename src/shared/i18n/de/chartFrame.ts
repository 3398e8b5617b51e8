import type { chartFrame as en } from '../en/chartFrame.ts'
import type { Texts } from '../sameKeys.ts'

export const chartFrame: Texts<typeof en> = {
  seeAll: 'Alles sehen',
  menu: 'Dieses Diagramm: was es ist, seine Zahlen, speichern',
  what: 'Was ist das?',
  numbers: 'Zahlen zeigen',
  hideNumbers: 'Bild zeigen',
  svg: 'Als SVG speichern, zum Bearbeiten',
  png: 'Als PNG speichern, ein Bild',
  csv: 'Zahlen als CSV speichern',
  saved: 'Gespeichert als {{name}}.',
  delivered: '{{name}} liegt bei Ihren Downloads.',
  origin: '{{project}} · {{run}} · {{date}}',
  originPlain: '{{project}} · {{date}}',
  run: '{{way}}, {{customers}} Kunden, erstellt am {{made}}',
  tooMany: 'Die ersten {{shown}} von {{all}} Zeilen; die CSV-Datei hat alle.',
  column: {
    segment: 'Segment',
    customers: 'Kunden',
    customer: 'Kunde',
    shareOfCustomers: 'Anteil an den Kunden',
    revenue: 'Umsatz',
    shareOfRevenue: 'Anteil am Umsatz',
    period: 'Zeitraum',
    orders: 'Bestellungen',
    firstOrder: 'Erste Bestellung',
    periodsLater: 'Zeiträume später',
    ofCustomers: 'Von Kunden',
    feature: 'Merkmal',
    median: 'Median',
    medianOfAll: 'Median aller',
    quarter: 'Ein Viertel hat weniger als',
    threeQuarters: 'Ein Viertel hat mehr als',
    difference: 'Unterschied in Standardabweichungen',
    lowEnd: '95-%-Intervall von',
    highEnd: '95-%-Intervall bis',
    jaccard: 'Jaccard-Ähnlichkeit',
    error: 'Halbe Breite ihres 95-%-Intervalls',
    recovered: 'Anteil der Stichproben, in denen es wiedergefunden wurde',
    recencyScore: 'Note für Aktualität',
    moneyScore: 'Note für Häufigkeit und Geld',
    group: 'Gruppe',
    branch: 'Ast',
    joins: 'Verbindet Ast',
    and: 'und Ast',
    height: 'Höhe',
    distance: 'Abstand',
    groups: 'Gruppen',
    shape: 'Form',
    share: 'Anteil',
    cell: 'Zelle',
    across: 'Waagerecht',
    down: 'Nach unten',
    upwards: 'Nach oben',
    value: 'Wert',
    from: 'Von',
    to: 'Nach',
    silhouette: 'Silhouette',
    nearest: 'Nächstes anderes Segment',
    day: 'Tag',
    category: 'Kategorie',
    lift: 'So viel Mal so häufig wie insgesamt',
    run: 'Segmentierung',
    otherRun: 'Andere Segmentierung',
    rand: 'Korrigierter Rand-Index'
  },
  about: {
    revenueBar:
      'Zwei Balken mit denselben Segmenten: wie viele Kunden jedes hat und wie viel Umsatz es bringt. Ist ein Segment unten breiter als oben, bringen seine Kunden mehr, als ihre Zahl erwarten lässt.',
    revenueOverTime:
      'Was in jedem Zeitraum verkauft wurde, zerlegt nach den Segmenten, die es gekauft haben. So sehen Sie, welches Segment eine Saison trägt; der letzte Zeitraum ist vielleicht noch nicht vorbei.',
    lorenz:
      'Die Kunden stehen in einer Reihe, wer am meisten bringt zuerst, und ihr Umsatz wird aufaddiert (eine Lorenzkurve). Je weiter sich die Linie von der gestrichelten entfernt, desto mehr hängt an wenigen Kunden; der Gini-Koeffizient fasst das in einer Zahl zusammen.',
    cohortGrid:
      'Kunden sind danach zusammengefasst, wann sie zuerst bestellt haben; jede Zeile sagt, wie viel Prozent von ihnen in jedem Zeitraum danach wieder bestellten. Entlang einer Zeile sehen Sie, wie schnell Kunden verloren gehen, entlang einer Spalte, ob das besser wird.',
    heatmap:
      'Jede Zelle zeigt, was bei einem Merkmal für ein Segment typisch ist (den Median); die Farbe sagt, wie weit das Segment von allen entfernt liegt, in Standardabweichungen. Zeilen mit kräftigen Farben unterscheiden die Segmente.',
    differenceBars:
      'Jeder Balken zeigt, wie weit der Mittelwert dieses Segments von dem aller Kunden entfernt ist, in Standardabweichungen, das Größte zuerst. Ab 0,8 heißt ein Unterschied groß (Cohens d).',
    stabilityStrip:
      'Die Kunden wurden viele Male neu gezogen und wieder gruppiert: Jede Marke sagt, wie viel von einem Segment dabei wiedergefunden wurde (Jaccard-Ähnlichkeit, Hennig 2007). Über 0,75 ist auf ein Segment Verlass; unter 0,6 kann es ein Zufall der Daten sein.',
    rfmGrid:
      'Kunden bekommen Noten von 1 bis 5: wie kürzlich sie kauften, und wie oft und für wie viel. Jede Zelle zählt die Kunden mit beiden Noten; ihre Farbe ist das Segment, zu dem sie gehören.',
    apart:
      'Zwei Segmente nebeneinander: wie weit ihre Mittelwerte auseinanderliegen (mit 95-%-Intervall) und wie die Werte beider verteilt sind. Eine hohle Marke heißt: Es ist nicht sicher, welches der beiden mehr hat.',
    dendrogram:
      'Ähnliche Kunden werden Schritt für Schritt verbunden; die Höhe einer Verbindung sagt, wie verschieden beide Seiten sind. Die gestrichelte Linie schneidet den Baum in Segmente: Wo lange keine Verbindung liegt, schneidet man gut.',
    kDistance:
      'Für jeden Kunden, wie weit man gehen muss, um genug Nachbarn zu finden, die einsamsten zuletzt. Wo sich die Linie nach oben biegt, enden Gruppen und beginnen Einzelgänger: Dort liegt ein guter Abstand.',
    bicChart:
      'Jeder Punkt ist eine Mischung, die versucht wurde: ihre Zahl von Gruppen und die Form, die diese haben dürfen. Je niedriger, desto besser erklärt sie die Kunden im Verhältnis zu ihren Parametern (BIC).',
    variableWeights:
      'Wie viel von dem, was Kunden trennt, jedes Merkmal entscheidet, Zahlen wie Wörter. Die Anteile ergeben zusammen 100 %: Ein Merkmal mit fast keinem könnte auch fehlen.',
    somMap:
      'Eine Karte, auf der ähnliche Kunden in derselben Zelle oder nebeneinander liegen (eine selbstorganisierende Karte). Helle Zellen sind einander ähnlich, dunkle sind ein Grat zwischen Gruppen; Kreise sind Kunden.',
    somPlanes:
      'Dieselbe Karte, gefärbt nach einem Merkmal: wo seine Werte hoch und wo sie niedrig sind. Merkmale mit demselben Muster gehen miteinander.',
    sankey:
      'Die Kunden zweier Segmentierungen: Ein Band ist so dick wie die Zahl derer, die hier in dem einen und dort in dem anderen Segment sind. Ein dickes Band aus jedem Segment heißt: Beide sagen fast dasselbe.',
    choosePanel:
      'Mehrere Maße dafür, wie gut jede Zahl von Gruppen ist; der Ring zeigt, was ein Maß für sich bevorzugt. Wo die meisten sich einig sind, ist die Wahl leicht; wo nicht, lässt sich jede dieser Zahlen vertreten.',
    components:
      'Jeder Punkt ist ein Kunde; die beiden Richtungen sind die, in denen sich Kunden am meisten unterscheiden (Hauptkomponenten). Nahe Punkte gleichen sich in den Merkmalen, die die Segmente gebildet haben, soweit zwei Richtungen das zeigen können.',
    features:
      'Jeder Punkt ist ein Kunde, an seinem Platz nach zwei Merkmalen in deren eigenen Einheiten. Farben sind Segmente: Wo sie sich mischen, trennen diese beiden Merkmale sie nicht.',
    neighbours:
      'Jeder Punkt ist ein Kunde, so gelegt, dass wer sich in allen Merkmalen gleicht, nahe beieinander liegt (UMAP). Wer bei wem liegt, stimmt; Abstände zwischen fernen Gruppen und die Größe einer Gruppe auf der Karte bedeuten wenig.',
    profiles:
      'Jede senkrechte Linie ist ein Merkmal, vom niedrigsten zum höchsten Wert; eine dicke Linie verbindet, was für ein Segment typisch ist, ihr Band enthält die mittlere Hälfte. Wo Bänder auseinanderliegen, trennt das Merkmal die Segmente.',
    silhouettes:
      'Jeder Kunde ist ein Balken: wie viel näher er dem eigenen Segment ist als dem nächsten anderen, von −1 bis 1 (Rousseeuw 1987). Balken links der Null sind Kunden, die ebenso gut woanders hingehören könnten.',
    calendar:
      'Jedes Quadrat ist ein Tag, jede Spalte eine Woche; je dunkler, desto mehr wurde bestellt. So sehen Sie Saisons, Wochentage und Tage, an denen nichts verkauft wurde.',
    categoryMix:
      'Woraus jedes Segment besteht, als Anteile, die zusammen 100 % ergeben. Eine Marke sagt, wo etwas mindestens um die Hälfte häufiger ist als bei allen (Lift) oder weniger als zwei Drittel so häufig.',
    agreement:
      'Wie weit die Segmentierungen des Projekts übereinstimmen, je zwei über die Kunden, die beide haben (korrigierter Rand-Index). 1 ist dieselbe Gruppierung, 0 nicht mehr als Zufall.'
  }
}
