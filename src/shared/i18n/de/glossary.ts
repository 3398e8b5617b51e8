import type { glossary as english } from '../en/glossary.ts'
import type { Texts } from '../sameKeys.ts'

export const glossary: Texts<typeof english> = {
  title: 'Glossar',
  intro: 'Wörter mit gepunkteter Linie werden dort erklärt, wo sie stehen. Hier stehen alle.',
  more: 'Im Glossar',
  about: 'Mehr: {{page}}',
  marks: {
    recency: 'Recency',
    component: 'Hauptkomponenten',
    logarithm: 'Logarithmus',
    standardised: 'z-Werte',
    robust: 'robuste Skalierung',
    correlated: 'Rangkorrelation',
    skewed: 'Schiefe',
    cramersV: 'Cramérs V',
    silhouette: 'Silhouette',
    interval: '95-%-Intervall',
    jaccard: 'Jaccard',
    structure: 'natürlichen Gruppen',
    resample: 'Stichproben',
    adjustedRand: 'Rand-Index',
    bic: 'BIC',
    precision: 'Genauigkeit',
    coverage: 'Abdeckung',
    quintiles: 'Quintile',
    median: 'Median',
    seed: 'Startwert'
  },
  terms: {
    recency: {
      word: 'Letzter Kauf (Recency)',
      text: 'Ganze Tage seit der letzten Bestellung, vom Stichtag aus gesehen. Wenige Tage heißen: Die Person ist noch da.'
    },
    frequency: {
      word: 'Häufigkeit (Frequency)',
      text: 'Wie viele Bestellungen jemand aufgegeben hat. Was zusammen gekauft wurde, ist eine Bestellung.'
    },
    monetary: {
      word: 'Umsatz (Monetary)',
      text: 'Was jemand insgesamt ausgegeben hat; Retouren sind weggelassen, abgezogen oder mit ihren Käufen verrechnet, wie unter „Vorbereiten“ gewählt.'
    },
    asOf: {
      word: 'Stichtag',
      text: 'Der Zeitpunkt, von dem aus alles betrachtet wird. Ohne Wahl ist es ein Tag nach der letzten Bestellung, damit dieselbe Datei immer dieselbe Antwort gibt.'
    },
    feature: { word: 'Merkmal', text: 'Eine Tatsache über jede Person, etwa die Zahl der Bestellungen oder das Land.' },
    basis: {
      word: 'Basis',
      text: 'Die Merkmale, welche die Segmente bilden. Alle anderen beschreiben sie nur im Nachhinein.'
    },
    median: {
      word: 'Median',
      text: 'Der Wert in der Mitte: Die Hälfte liegt darunter, die Hälfte darüber. Wenige sehr große Bestellungen verschieben ihn nicht, anders als den Mittelwert.'
    },
    quartiles: {
      word: 'Quartile',
      text: 'Die Werte, unter denen ein Viertel und drei Viertel liegen. Die Hälfte liegt dazwischen.'
    },
    skewed: {
      word: 'Schief verteilt',
      text: 'Die meisten haben kleine Werte, wenige sehr große. Ohne Vorsorge würden diese wenigen die Segmente allein bilden.'
    },
    logarithm: {
      word: 'Logarithmus',
      text: 'Gleicht schiefe Werte aus: Der Schritt von 10 auf 100 zählt so viel wie der von 100 auf 1.000.'
    },
    standardised: {
      word: 'Standardisiert',
      text: 'In Standardabweichungen vom Mittelwert ausgedrückt, damit Tage und Geldbeträge gleich viel wiegen.'
    },
    robust: {
      word: 'Robuste Skalierung',
      text: 'Wie standardisiert, aber mit Median und Quartilen, die wenige extreme Werte nicht verschieben können.'
    },
    correlated: {
      word: 'Korreliert',
      text: 'Zwei Merkmale, die gemeinsam steigen und fallen. Sie sagen fast dasselbe, und das zählt dann doppelt.'
    },
    outlier: {
      word: 'Ausreißer',
      text: 'Jemand, dessen Werte weit von allen anderen entfernt liegen, etwa ein Großhändler in einem Laden.'
    },
    category: { word: 'Kategorie', text: 'Ein Merkmal aus Wörtern statt Zahlen, etwa ein Land oder ein Tarif.' },
    ownFeature: {
      word: 'Eigenes Merkmal',
      text: 'Ein Merkmal, das Sie mit einer Formel berechnen. Es gehört zum Rezept und lässt sich wieder verwenden.'
    },
    recipe: {
      word: 'Rezept',
      text: 'Jede Wahl, die zu den Segmenten führt: Bereinigung, Merkmale, Verfahren und Einstellungen. Dasselbe Rezept auf denselben Daten gibt dieselben Segmente.'
    },
    segment: {
      word: 'Segment',
      text: 'Eine Gruppe von Kundinnen und Kunden, die sich in den bildenden Merkmalen ähnlich sind.'
    },
    structure: {
      word: 'Natürliche Gruppen',
      text: 'Gruppen, zwischen denen das Feld dünn besiedelt ist. Gibt es sie nicht, ist jede Grenze eine Wahl: nützlich, aber nicht in den Daten gefunden.'
    },
    k: {
      word: 'Zahl der Gruppen (k)',
      text: 'Wie viele Segmente gebildet werden. Tessera probiert mehrere Zahlen und vergleicht sie nach den Kriterien der Tabelle.'
    },
    silhouette: {
      word: 'Silhouette',
      text: 'Wie viel näher alle dem eigenen Segment sind als dem nächsten: 1 ist klar, 0 liegt auf der Grenze, unter 0 näher an einem anderen. Ab 0,25 gibt es eine gewisse Trennung.'
    },
    calinskiHarabasz: {
      word: 'Calinski-Harabasz-Index',
      text: 'Wie weit die Segmente auseinanderliegen, verglichen mit den Abständen innerhalb der Segmente. Höher ist besser.'
    },
    daviesBouldin: {
      word: 'Davies-Bouldin-Index',
      text: 'Wie sehr sich jedes Segment mit dem ähnlichsten anderen überschneidet, im Mittel. Niedriger ist besser.'
    },
    gap: {
      word: 'Gap-Statistik',
      text: 'Wie viel näher alle bei ihrer Gruppe liegen als in zufälligen Daten ohne Gruppen. Bevorzugt wird die kleinste Zahl, die fast so gut ist wie die nächste.'
    },
    predictionStrength: {
      word: 'Vorhersagestärke',
      text: 'Gruppen werden auf der einen Hälfte gebildet: Wie gut sagen sie die Gruppen der anderen voraus? Ab 0,8 gilt die Zahl als verlässlich.'
    },
    bic: {
      word: 'BIC',
      text: 'Wie gut eine Mischung die Daten erklärt, abzüglich eines Preises für jeden Parameter. Niedriger ist besser; ein Vorsprung von 10 ist ein starkes Indiz.'
    },
    inertia: {
      word: 'Trägheit',
      text: 'Die Summe der quadrierten Abstände von der Mitte des Segments: was k-Means klein macht.'
    },
    stability: {
      word: 'Stabilität',
      text: 'Ob ein Segment wiederkehrt, wenn die Segmente aus zufällig gezogenen Personen neu gebildet werden. Ab 0,85 sehr stabil, ab 0,75 stabil, ab 0,6 zweifelhaft.'
    },
    resample: {
      word: 'Stichprobe (Bootstrap)',
      text: 'So viele Personen, wie es gibt, zufällig gezogen, manche doppelt und manche gar nicht. Sie zeigt, wie sehr ein Ergebnis davon abhängt, wer gerade in den Daten steht.'
    },
    jaccard: {
      word: 'Jaccard-Ähnlichkeit',
      text: 'Wen zwei Gruppen gemeinsam haben, geteilt durch alle aus beiden. 1 ist dieselbe Gruppe, 0 niemand gemeinsam.'
    },
    adjustedRand: {
      word: 'Bereinigter Rand-Index',
      text: 'Wie ähnlich zwei Einteilungen derselben Personen sind: 1 ist gleich, 0 so ähnlich wie durch Zufall.'
    },
    interval: {
      word: '95-%-Intervall',
      text: 'Der Bereich, in dem der wahre Wert wahrscheinlich liegt: In 95 von 100 solchen Stichproben enthält er ihn.'
    },
    pValue: {
      word: 'p-Wert',
      text: 'Wie wahrscheinlich ein so großer Unterschied wäre, gäbe es keinen. Nur für Merkmale angegeben, welche die Segmente nicht gebildet haben; bei den anderen hieße er nichts.'
    },
    difference: {
      word: 'Standardisierter Unterschied',
      text: 'Wie weit der Mittelwert eines Segments vom Gesamtmittel liegt, in Standardabweichungen (Cohens d). 0,2 ist klein, 0,5 mittel, 0,8 groß.'
    },
    etaSquared: {
      word: 'Eta-Quadrat (η²)',
      text: 'Welcher Anteil der Unterschiede eines Merkmals zwischen den Segmenten liegt: 0 % sagt nichts über die Segmente, 100 % entscheidet sie.'
    },
    cramersV: {
      word: 'Cramérs V',
      text: 'Wie stark eine Kategorie mit den Segmenten zusammengeht, von 0 (gar nicht) bis 1 (vollständig).'
    },
    superiority: {
      word: 'Überlegenheitswahrscheinlichkeit',
      text: 'Wie wahrscheinlich jemand aus der einen Gruppe mehr von etwas hat als jemand aus der anderen. 50 % ist kein Unterschied.'
    },
    component: {
      word: 'Hauptkomponente',
      text: 'Eine Richtung, in der sich alle am meisten unterscheiden, aus mehreren Merkmalen gemischt. Die ersten zwei bilden die Karte; die Achsen sagen, woraus.'
    },
    embedding: {
      word: 'Einbettung',
      text: 'Eine Karte, die Nachbarn beisammen lässt, aber Abstände verbiegt. Wer nahe liegt, ist ähnlich; wie weit Gruppen auseinanderliegen, bedeutet wenig.'
    },
    centre: { word: 'Mitte', text: 'Der Mittelwert eines Segments in jedem Merkmal: seine typische Person.' },
    distance: {
      word: 'Abstand',
      text: 'Wie unähnlich zwei Personen über alle bildenden Merkmale sind, nachdem diese vergleichbar gemacht wurden.'
    },
    noise: {
      word: 'Ungewöhnliche (Rauschen)',
      text: 'Personen, die zu keiner Gruppe gehören. Verfahren nach Dichte lassen sie beiseite, statt sie hineinzuzwingen.'
    },
    eps: {
      word: 'Eps',
      text: 'Der Abstand, bis zu dem zwei Personen bei DBSCAN als Nachbarn gelten. Zu klein, und alle sind allein; zu groß, und alle sind eine Gruppe.'
    },
    minPoints: {
      word: 'Mindestnachbarn',
      text: 'Wie viele Nachbarn, sich selbst mitgezählt, ein Gedränge ausmachen. Je mehr, desto dichter muss eine Gruppe sein.'
    },
    minClusterSize: { word: 'Mindestgröße', text: 'Die wenigsten Personen, die HDBSCAN als Gruppe gelten lässt.' },
    linkage: {
      word: 'Verknüpfung',
      text: 'Wie beim Bau eines Baumes der Abstand zweier Gruppen gemessen wird; das entscheidet, wer als Nächstes vereint wird.'
    },
    dendrogram: {
      word: 'Dendrogramm',
      text: 'Der Baum einer hierarchischen Gruppierung. Je höher sich zwei Zweige treffen, desto unähnlicher sind sie; ein Schnitt ergibt die Segmente.'
    },
    cophenetic: {
      word: 'Kophenetische Korrelation',
      text: 'Wie treu der Baum die Abstände wiedergibt. Ab etwa 0,8 lässt er sich wie eine Karte lesen.'
    },
    mixture: {
      word: 'Mischungskomponente',
      text: 'Eine glockenförmige Wolke einer Gauß-Mischung mit eigener Mitte, Streuung und eigenem Gewicht.'
    },
    covariance: {
      word: 'Kovarianz',
      text: 'Wie eine Gruppe streut: wie weit in jedem Merkmal und ob Merkmale in ihr gemeinsam steigen.'
    },
    membership: {
      word: 'Zugehörigkeit',
      text: 'Wie sicher jemand zu einem Segment gehört. 100 % ist gewiss, 50 % könnte ebenso gut woanders sein.'
    },
    uMatrix: {
      word: 'U-Matrix',
      text: 'Wie weit jedes Feld einer selbstorganisierenden Karte von seinen Nachbarn entfernt ist. Dunkle Rücken sind die Grenzen zwischen Gruppen.'
    },
    quantisation: {
      word: 'Quantisierungsfehler',
      text: 'Wie weit die Personen im Mittel von ihrem Feld der Karte liegen. Niedriger ist besser.'
    },
    topographic: {
      word: 'Topographischer Fehler',
      text: 'Der Anteil, dessen zwei nächste Felder auf der Karte keine Nachbarn sind. Niedriger ist besser.'
    },
    gamma: { word: 'Gamma', text: 'Wie viel eine abweichende Kategorie neben Unterschieden in Zahlen zählt.' },
    rfm: {
      word: 'RFM',
      text: 'Letzter Kauf, Häufigkeit, Umsatz: drei Noten von 1 bis 5, nach denen jede Person einen von elf bekannten Namen erhält.'
    },
    quintiles: {
      word: 'Quintile',
      text: 'Vier Werte, die alle in fünf Gruppen teilen, so gleich groß, wie Gleichstände es erlauben.'
    },
    seed: {
      word: 'Startwert',
      text: 'Die Zahl, mit der der Zufall beginnt. Derselbe Startwert gibt jedes Mal dasselbe Ergebnis.'
    },
    precision: {
      word: 'Genauigkeit',
      text: 'Von denen, die eine Regel auswählt, der Anteil, der wirklich zum Segment gehört.'
    },
    coverage: { word: 'Abdeckung', text: 'Vom Segment der Anteil, den eine Regel findet.' },
    cohort: {
      word: 'Kohorte',
      text: 'Alle, deren erste Bestellung im selben Monat, Quartal oder Jahr liegt, über die Zeit verfolgt.'
    },
    lorenz: {
      word: 'Lorenzkurve',
      text: 'Welchen Anteil am Umsatz die besten Kundinnen und Kunden bringen. Je stärker sie sich biegt, desto mehr hängt an wenigen.'
    },
    gini: {
      word: 'Gini-Koeffizient',
      text: 'Wie ungleich der Umsatz verteilt ist: 0 heißt alle gleich, nahe 1 heißt fast alles bei einer Person.'
    },
    topic: {
      word: 'Thema',
      text: 'Wörter, die in vielen Bewertungen zusammen vorkommen, gefunden ohne Vorgabe.'
    },
    sentiment: {
      word: 'Stimmung',
      text: 'Wie ein Text seinen Wörtern nach klingt, von −1 bis 1. Ironie wird nicht verstanden.'
    }
  }
}
