import type { compose as en } from '../en/compose.ts'
import type { Texts } from '../sameKeys.ts'

export const compose: Texts<typeof en> = {
  madeFor: 'Erstellt für {{client}}',
  page: {
    title: 'Auf einer Seite',
    segments_one: 'Segment',
    segments_other: 'Segmente',
    todo: 'Wer sie sind und was zu tun ist'
  },
  for: 'Für wen',
  audience: {
    owner: 'Inhaber',
    team: 'Marketing-Team',
    statistician: 'Statistik',
    own: 'Ihre Auswahl'
  },
  audienceMeans: {
    owner: 'Eine Seite: die Antwort, wer was bringt, und was zu tun ist.',
    team: 'Vom Deckblatt bis zu einer Seite für jedes Segment.',
    statistician: 'Alles, mit Tests, Formeln und der Güte der Daten als Anhang.',
    own: 'Teile in der Reihenfolge, die Sie gewählt haben.'
  },
  parts: 'Was darin steht, in dieser Reihenfolge',
  earlier: 'Hoch',
  later: 'Runter',
  earlierThis: 'Nach oben: {{part}}',
  laterThis: 'Nach unten: {{part}}',
  moved: '{{part}} steht jetzt an Stelle {{place}} von {{count}}.',
  own: {
    add: 'Eigenen Text hinzufügen',
    title: 'Titel',
    text: 'Text',
    first: 'Ein Wort vorab',
    remove: 'Entfernen',
    removeThis: 'Entfernen: {{part}}',
    means: 'Eine leere Zeile beginnt einen neuen Absatz.'
  },
  look: 'In wessen Gestalt',
  client: 'Erstellt für',
  clientMeans: 'Steht auf dem Deckblatt.',
  accent: 'Farbe',
  accentChosen: 'Farbe von Titeln und Balken, als #rrggbb',
  accentUsual: 'Farbe von Tessera',
  accentFaint:
    'Auf weißem Papier ist sie schwer zu lesen (Kontrast {{ratio}}, nötig sind 4,5). Die Farbe bleibt, wie sie war.',
  logo: {
    label: 'Logo',
    choose: 'Bild wählen',
    other: 'Anderes Bild',
    remove: 'Logo entfernen',
    show: 'Logo zeigen',
    means: 'PNG oder JPEG, bis 1 MB. Es wird im Projekt aufbewahrt.',
    alt: 'Logo {{client}}'
  },
  templates: {
    label: 'Vorlagen',
    none: 'Bewahren Sie diese Zusammenstellung unter einem Namen auf, um sie in anderen Projekten zu verwenden.',
    use: 'Vorlage verwenden',
    choose: 'Bitte wählen',
    name: 'Name der Vorlage',
    save: 'Als Vorlage sichern',
    saved: '„{{name}}“ ist aufbewahrt, für jedes Projekt.',
    remove: 'Vorlage „{{name}}“ löschen',
    removed: '„{{name}}“ ist gelöscht.'
  },
  preview: {
    label: 'Vorschau des Berichts',
    page: 'Seite {{page}} von {{pages}}',
    image: 'Seite {{page}} von {{pages}} des Berichts, wie sie gedruckt wird',
    before: 'Seite davor',
    next: 'Nächste Seite',
    drawing: 'Seite wird gezeichnet'
  }
}
