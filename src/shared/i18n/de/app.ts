import type { app as en } from '../en/app.ts'
import type { Texts } from '../sameKeys.ts'

export const app: Texts<typeof en> = {
  save: 'Sichern',
  close: 'Schließen',
  back: 'Zurück',
  closePanel: 'Diesen Bereich schließen',
  dropHere: 'Loslassen, um es in Tessera zu öffnen',
  connectionLost: 'Die Verbindung zu Tessera ist unterbrochen. Ihr Projekt ist sicher; sie wird wieder aufgebaut.',
  nothingYet: 'Noch keine Kunden',
  readOnly: 'Nur zum Lesen offen',
  customers_one: '{{n}} Kunde',
  customers_other: '{{n}} Kunden',
  steps: {
    label: 'Schritte',
    data: 'Daten',
    prepare: 'Vorbereiten',
    features: 'Merkmale',
    segments: 'Segmente',
    explore: 'Erkunden',
    report: 'Bericht'
  },
  states: { done: 'Erledigt', stale: 'Veraltet', running: '{{percent}} %' },
  project: {
    details: 'Name und Währung',
    name: 'Name',
    currency: 'Währung',
    currencyMeans: 'Ein Kürzel wie EUR oder ein Zeichen. Beträge werden damit geschrieben, nicht umgerechnet.',
    nameNeeded: 'Ein Projekt braucht einen Namen.',
    saveCopy: 'Kopie sichern',
    close: 'Projekt schließen'
  },
  welcome: {
    title: 'Verstehen Sie Ihre Kunden',
    lead: 'Öffnen Sie eine Datei mit Bestellungen. Tessera gruppiert Ihre Kunden, sagt in klaren Worten, wer sie sind, und schreibt einen Bericht. Nichts verlässt diesen Rechner.',
    openFile: 'Datei mit Bestellungen öffnen',
    orDrop:
      'oder ziehen Sie sie irgendwo in dieses Fenster. CSV oder eine Arbeitsmappe aus Shopify, WooCommerce, Etsy, Kasse oder Tabelle.',
    trySample: 'Beispielgeschäft ausprobieren',
    sampleIs: 'Ein erfundenes Geschäft mit etwa 2.500 Kunden, bis hin zu den Segmenten.',
    openProject: 'Projekt öffnen',
    recent: 'Zuletzt geöffnet',
    missing: 'Die Datei ist nicht mehr da',
    forget: '„{{name}}“ aus dieser Liste entfernen',
    remove: 'Entfernen',
    opened: 'geöffnet am {{date}}',
    noRecent: 'Hier stehen später die Projekte, die Sie geöffnet haben.',
    sampleTitle: 'Das Beispielgeschäft wird eingerichtet',
    sampleSteps: {
      create: 'Projekt anlegen',
      import: 'Bestellungen importieren',
      segment: 'Segmente finden'
    },
    sampleStopped: 'Das Beispielgeschäft wurde nicht fertig',
    sampleCancelled: 'Sie haben es angehalten. Was bis dahin fertig war, ist im Projekt.',
    openSoFar: 'Öffnen, was da ist'
  },
  settings: {
    title: 'Einstellungen',
    language: 'Sprache',
    appearance: 'Darstellung',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel'
  },
  help: {
    title: 'Hilfe',
    way: 'Tessera arbeitet in sechs Schritten: Daten holen, Vorbereitung prüfen, Merkmale wählen, Segmente finden, sie erkunden und einen Bericht schreiben. Jeder Schritt hat brauchbare Vorgaben; von den Daten geht es auch gleich zu den Segmenten.',
    privacy: 'Alles geschieht auf diesem Rechner. Tessera verbindet sich nicht mit dem Internet.',
    version: 'Tessera {{version}}, Rechenkern {{engine}}',
    folder: 'Projekte liegen in {{folder}}',
    keys: {
      steps: 'Strg 1 – 6',
      undo: 'Strg Z, Strg Y',
      open: 'Strg O',
      settings: 'Strg ,',
      help: 'F1',
      close: 'Esc'
    },
    does: {
      steps: 'Zu einem Schritt gehen',
      undo: 'Eine Wahl zurücknehmen, wiederholen',
      open: 'Ein Projekt öffnen',
      settings: 'Einstellungen',
      help: 'Diese Hilfe',
      close: 'Schließen, was obenauf liegt'
    }
  },
  problem: {
    title: 'Das hat nicht geklappt',
    notOpened: 'Das wurde nicht geöffnet',
    safe: 'Ihr Projekt ist wie zuvor.',
    details: 'Einzelheiten',
    retry: 'Noch einmal versuchen',
    dismiss: 'Schließen'
  }
}
