import type { explore as en } from '../en/explore.ts'
import type { Texts } from '../sameKeys.ts'

export const explore: Texts<typeof en> = {
  about: 'Über dieses Segment',
  toReport: 'Bericht erstellen',
  empty: {
    title: 'Noch nichts zu erkunden',
    text: 'Hier stehen eine Karte Ihrer Kunden, ein Vergleich der Segmente und eine Tabelle aller Kunden, sobald es Segmente gibt.',
    action: 'Segmente finden'
  },
  filter: {
    label: 'Segment, das gezeigt wird',
    all: 'Alle Kunden'
  },
  views: {
    label: 'Was gezeigt wird',
    map: 'Karte',
    compare: 'Vergleich',
    time: 'Im Lauf der Zeit',
    customers: 'Kunden',
    texts: 'Texte'
  },
  map: {
    title: 'Kunden, die sich ähnlich verhalten, liegen nah beieinander',
    all_one: '{{n}} Kunde.',
    all_other: 'Alle {{n}} Kunden.',
    crowd: 'Je kräftiger die Farbe, desto mehr liegen dort; wer näher heranzoomt, sieht jeden einzelnen.',
    sampled: 'Eine Stichprobe von {{shown}} der {{all}} Kunden, gezogen mit dem Startwert der Segmentierung.',
    explained: 'Die zwei Richtungen enthalten {{share}} der Unterschiede zwischen Kunden (Hauptkomponenten).',
    axis: '{{drivers}} →',
    axisPlain: 'Richtung {{n}}',
    description: 'Eine Karte von {{n}} Kunden in {{segments}} Segmenten; nach rechts: {{x}}; nach oben: {{y}}.',
    hint: 'Ziehen Sie, um näher hinzusehen; Doppelklick zeigt wieder alles; ein Klick auf einen Punkt wählt sein Segment.',
    none: 'Für diese Segmentierung gibt es keine Karte',
    noneText:
      'Eine Karte braucht mindestens zwei Merkmale, aus denen die Segmente entstehen, und drei verschiedene Kunden. Wählen Sie unter Merkmale ein weiteres und segmentieren Sie neu.',
    drawing: 'Die Karte wird gezeichnet'
  },
  towards: {
    recencyHigh: 'Letzte Bestellung länger her',
    recencyLow: 'Kürzlich bestellt',
    frequencyHigh: 'Bestellt öfter',
    frequencyLow: 'Bestellt seltener',
    monetaryHigh: 'Gibt mehr aus',
    monetaryLow: 'Gibt weniger aus',
    averageOrderHigh: 'Größere Bestellungen',
    averageOrderLow: 'Kleinere Bestellungen',
    tenureHigh: 'Länger Kunde',
    tenureLow: 'Kürzer Kunde',
    gapHigh: 'Länger zwischen Bestellungen',
    gapLow: 'Kürzer zwischen Bestellungen',
    recentOrdersHigh: 'Zuletzt mehr Bestellungen',
    recentOrdersLow: 'Zuletzt weniger Bestellungen',
    activeMonthsHigh: 'In mehr Monaten aktiv',
    activeMonthsLow: 'In weniger Monaten aktiv',
    trendHigh: 'Wachsende Ausgaben',
    trendLow: 'Nachlassende Ausgaben',
    silenceHigh: 'Längere Pausen',
    silenceLow: 'Kürzere Pausen',
    regularityHigh: 'Bestellt ungleichmäßiger',
    regularityLow: 'Bestellt gleichmäßiger',
    largestOrderHigh: 'Größte Bestellung höher',
    largestOrderLow: 'Größte Bestellung niedriger',
    returnRateHigh: 'Sendet mehr zurück',
    returnRateLow: 'Sendet weniger zurück',
    weekendShareHigh: 'Mehr am Wochenende',
    weekendShareLow: 'Mehr unter der Woche',
    seasonalityHigh: 'Stärker saisonal',
    seasonalityLow: 'Gleichmäßiger übers Jahr',
    basketItemsHigh: 'Mehr Artikel je Bestellung',
    basketItemsLow: 'Weniger Artikel je Bestellung',
    basketLinesHigh: 'Längere Bestelllisten',
    basketLinesLow: 'Kürzere Bestelllisten',
    productCountHigh: 'Mehr verschiedene Produkte',
    productCountLow: 'Weniger verschiedene Produkte',
    categoryCountHigh: 'Mehr Kategorien',
    categoryCountLow: 'Weniger Kategorien',
    categoryShareHigh: 'Breiteres Sortiment',
    categoryShareLow: 'Schmaleres Sortiment',
    favouriteShareHigh: 'Einer Kategorie treuer',
    favouriteShareLow: 'Einer Kategorie weniger treu',
    discountShareHigh: 'Höhere Rabatte',
    discountShareLow: 'Geringere Rabatte',
    marginHigh: 'Mehr Deckungsbeitrag',
    marginLow: 'Weniger Deckungsbeitrag',
    marginShareHigh: 'Höhere Spanne',
    marginShareLow: 'Geringere Spanne',
    channelShareHigh: 'Mehr über einen Kanal',
    channelShareLow: 'Über mehr Kanäle',
    daysToFirstOrderHigh: 'Später zur ersten Bestellung',
    daysToFirstOrderLow: 'Früher zur ersten Bestellung',
    attributeHigh: 'Mehr {{name}}',
    attributeLow: 'Weniger {{name}}'
  },
  heat: {
    asTable: 'Als Tabelle zeigen',
    asPicture: 'Als Bild zeigen',
    feature: 'Merkmal',
    everyone: 'Alle',
    caption:
      'Median jedes Merkmals in jedem Segment; in Klammern, wie weit der Mittelwert des Segments von dem aller Kunden liegt, in Standardabweichungen.',
    difference: '({{d}} SD)'
  },
  customers: {
    title: 'Kunden',
    count_one: '{{n}} Kunde',
    count_other: '{{n}} Kunden',
    search: 'Nach Kunde oder Name suchen',
    searchClear: 'Suche leeren',
    customer: 'Kunde',
    name: 'Name',
    segment: 'Segment',
    probability: 'Wie sicher',
    probabilityMeaning: 'Wahrscheinlichkeit, mit der der Kunde zum Segment gehört.',
    none: 'Kein Kunde passt zu „{{search}}“.',
    noneAtAll: 'Keine Kunden in diesem Segment.',
    sortUp: 'Nach „{{column}}“ sortieren, Kleinstes zuerst',
    sortDown: 'Nach „{{column}}“ sortieren, Größtes zuerst',
    noValue: 'kein Wert',
    table: 'Kunden dieser Segmentierung'
  },
  report: {
    empty: {
      title: 'Noch nichts zu berichten',
      text: 'Sobald es Segmente gibt, lassen sich hier ein Bericht zum Drucken und Dateien für andere Programme speichern.',
      action: 'Segmente finden'
    },
    pdf: {
      name: 'Bericht',
      kind: 'PDF',
      text: 'Zum Drucken oder Weitergeben: Deckblatt, Überblick, eine Seite je Segment, wie es entstand, und die Güte der Daten.',
      paper: 'Papier',
      save: 'Bericht speichern'
    },
    html: {
      name: 'Bericht für den Bildschirm',
      kind: 'HTML',
      text: 'Derselbe Bericht als eine Datei, die sich in jedem Browser öffnet, ohne Verbindung.',
      save: 'Seite speichern'
    },
    compose: {
      parts: {
        onePage: 'Auf einer Seite',
        cover: 'Titelblatt',
        overview: 'Überblick',
        segments: 'Eine Seite für jedes Segment',
        kept: 'Gruppen, die Sie gesichert haben',
        time: 'Im Lauf der Zeit',
        texts: 'Was die Kundschaft schreibt',
        categories: 'Wörter nach Segment',
        trust: 'Wie weit man dem trauen kann',
        rules: 'Woran man sie erkennt, mit SQL',
        made: 'Wie es gemacht wurde',
        quality: 'Güte der Daten'
      },
      introduction: 'Eigene Worte',
      introductionMeans: 'Sie stehen auf der ersten Seite. Eine leere Zeile beginnt einen neuen Absatz.'
    },
    pptx: {
      name: 'Folien',
      kind: 'PowerPoint',
      text: 'Die Teile wie zusammengestellt, mit Logo und Farbe; Diagramme und Tabellen lassen sich bearbeiten. Mischungen von Wörtern und die Liste der Regeln bleiben im Bericht.',
      save: 'Folien speichern'
    },
    xlsx: {
      name: 'Arbeitsmappe',
      kind: 'Excel',
      text: 'Ein Überblick, je Segment ein Blatt mit seinen Kunden, was jedes Merkmal bedeutet, und wie es entstand.',
      save: 'Arbeitsmappe speichern',
      personal:
        'Enthält personenbezogene Daten: Bewahren Sie sie so sicher auf wie die Bestellungen, aus denen sie stammt.'
    },
    segmentsCsv: {
      name: 'Segmente als Tabelle',
      kind: 'CSV',
      text: 'Eine Zeile je Segment: Name, Größe, Anteile und typische Werte.',
      save: 'Segmente speichern'
    },
    reviewsCsv: {
      name: 'Bewertungen als Tabelle',
      kind: 'CSV',
      text_one: 'Eine Zeile für die Bewertung: Segment, Stimmung und Thema.',
      text_other: 'Eine Zeile für jede von {{n}} Bewertungen: Segment der Person, Stimmung, Thema und Text.',
      save: 'Bewertungen speichern',
      personal: 'Enthält, was Ihre Kundschaft geschrieben hat, mit Namen, Adressen und Nummern, wie sie dort stehen.'
    },
    customersCsv: {
      name: 'Kunden als Tabelle',
      kind: 'CSV',
      text_one: 'Eine Zeile für den Kunden: sein Segment und alle Merkmale.',
      text_other: 'Eine Zeile für jeden der {{n}} Kunden: sein Segment und alle Merkmale.',
      save: 'Kunden speichern',
      personal:
        'Enthält personenbezogene Daten: bewahren Sie sie so sicher auf wie die Bestellungen, aus denen sie stammen.'
    },
    rulesSql: {
      name: 'Regeln der Segmente',
      kind: 'SQL',
      text: 'Kurze Regeln, nach denen eine Datenbank Kunden zuordnet: ein CASE WHEN über eine Tabelle der exportierten Kunden, mit der Trefferquote jeder Regel.',
      save: 'Regeln speichern'
    },
    runJson: {
      name: 'Zum Wiederholen',
      kind: 'JSON',
      text: 'Alle Einstellungen, der Startwert, Versionen, gezählte Zeilen und Gütemaße: genug, um das Ergebnis zu prüfen und zu wiederholen.',
      save: 'Protokoll speichern'
    },
    style: 'Spalten getrennt durch',
    comma: 'Komma, 1.5',
    commaMeaning: 'Kommas zwischen Spalten, Dezimalpunkt: für die meisten Programme.',
    semicolon: 'Semikolon, 1,5',
    semicolonMeaning: 'Semikolons zwischen Spalten, Dezimalkomma: wie ein deutsches Excel es liest.',
    saved: '„{{name}}“ ist gespeichert ({{size}}).',
    delivered: '„{{name}}“ liegt bei Ihren Downloads ({{size}}).',
    reveal: 'Im Ordner zeigen',
    cancelled: 'Nicht gespeichert. Es gibt keine halb geschriebene Datei.',
    fileName: {
      pdf: 'Bericht',
      html: 'Bericht',
      pptx: 'Folien',
      xlsx: 'Segmente',
      segmentsCsv: 'Segmente',
      reviewsCsv: 'Bewertungen',
      customersCsv: 'Kunden',
      rulesSql: 'Regeln',
      runJson: 'Protokoll'
    },
    staleTopics:
      'Die Themen der Bewertungen haben sich geändert, seit diese Segmentierung entstand; der Bericht sagt, was damals galt.',
    stale: 'Die Daten haben sich geändert, seit diese Segmentierung entstand; der Bericht sagt, was damals galt.'
  }
}
