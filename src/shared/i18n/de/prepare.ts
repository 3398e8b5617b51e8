import type { prepare as en } from '../en/prepare.ts'
import type { Texts } from '../sameKeys.ts'

export const prepare: Texts<typeof en> = {
  empty: {
    title: 'Hier wird stehen, was zählt',
    text: 'Lesen Sie zuerst eine Datei mit Bestellungen oder eine Kundenliste ein. Dann wählen Sie, von wann aus zurückgeblickt wird und wie Rückgaben zählen, und sehen jede Zeile, die nicht verwendet wird.',
    action: 'Zu den Daten'
  },
  next: 'Weiter: Merkmale',
  noOrders: {
    title: 'Bestellungen',
    text: 'In diesem Projekt sind keine Bestellungen: Es gibt keinen Zeitpunkt, von dem aus zurückgeblickt wird, und keine Rückgaben.'
  },
  asOf: {
    title: 'Zurückblicken von',
    why: 'Von diesem Zeitpunkt aus wird gezählt, wie lange die letzte Bestellung eines Kunden her ist.',
    default: 'Einen Tag nach der letzten Bestellung: {{moment}}',
    defaultShort: 'Einen Tag nach der letzten Bestellung',
    defaultWhy:
      'Die letzten Kunden waren dann vor einem Tag da. Der Zeitpunkt wandert mit, wenn neuere Bestellungen dazukommen.',
    own: 'Ein eigener Zeitpunkt',
    ownWhy: 'Um die Kunden so zu sehen, wie sie damals waren: Bestellungen danach zählen nicht.',
    date: 'Datum',
    time: 'Uhrzeit',
    late_one: '{{n}} Tag nach der letzten Bestellung.',
    late_other: '{{n}} Tage nach der letzten Bestellung.',
    early: 'Bis dahin hatte niemand bestellt. Die erste Bestellung ist vom {{moment}}.',
    notADate: 'Das ist noch kein ganzes Datum; der Zeitpunkt davor gilt weiter.'
  },
  returns: {
    title: 'Rückgaben und Stornos',
    none: 'In diesen Daten gibt es keine.',
    there_one: '{{n}} Zeile ist eine Rückgabe oder ein Storno: {{money}} bei {{sales}} Umsatz.',
    there_other: '{{n}} Zeilen sind Rückgaben oder Stornos: {{money}} bei {{sales}} Umsatz.',
    how: 'Erkannt an einem Betrag unter null oder an der Bestellnummer einer Gutschrift wie C536379.',
    exclude: 'Weglassen',
    excludeWhy: 'Ein Kunde zählt mit dem, was er bestellt hat: {{money}} zusammen.',
    net: 'Abziehen',
    netWhy: 'Ein Kunde zählt mit dem, was er behalten hat: {{money}} zusammen.',
    match: 'Mit dem Kauf verrechnen',
    matchWhy:
      'Was zurückkam, zählt nicht, weder als Geld noch als Bestellung. Tessera sucht zu jeder Rückgabe den Kauf: derselbe Kunde und dasselbe Produkt, derselbe Betrag, wenn es ihn gibt, sonst der letzte Kauf.',
    matching: 'Käufe zu den Rückgaben werden gesucht …',
    matched: 'Verrechnet: {{money}} aus {{n}} von {{all}} Rückgaben. Zeilen, die ganz zurückkamen: {{gone}}.',
    unmatched_one: '{{n}} Rückgabe über {{money}} hat in diesen Daten keinen Kauf und bleibt außen vor.',
    unmatched_other:
      '{{n}} Rückgaben über {{money}} haben in diesen Daten ganz oder teilweise keinen Kauf und bleiben außen vor.'
  },
  leftOut: {
    title: 'Beim Einlesen weggelassene Zeilen',
    none_one: 'Keine: Die einzige gelesene Zeile wird verwendet.',
    none_other: 'Keine: Alle {{n}} gelesenen Zeilen werden verwendet.',
    some_one: '{{left}} von {{n}} gelesenen Zeile konnte nicht verwendet werden.',
    some_other: '{{left}} von {{n}} gelesenen Zeilen konnten nicht verwendet werden.',
    change: 'Lesen Sie die Datei noch einmal ein, um ihre Spalten anders zu deuten.',
    file: 'Datei',
    reason: 'Grund',
    all: 'Alle',
    table: 'Weggelassene Zeilen aus „{{name}}“, wie sie in der Datei stehen',
    line: 'Zeile',
    why: 'Warum',
    range: '{{first}} bis {{last}} von {{total}}',
    previous: 'Zurück',
    next: 'Weiter',
    save: 'Als CSV sichern',
    saved_one: '{{n}} Zeile als „{{name}}“ gesichert.',
    saved_other: '{{n}} Zeilen als „{{name}}“ gesichert.',
    notSaved: 'Die Zeilen wurden nicht gesichert',
    used: 'Gezeigt werden nur Spalten, die etwas bedeuten; die CSV-Datei hat alle {{n}}.',
    fileName: '{{name}}, weggelassen'
  }
}
