import type { errors as en } from '../en/errors.ts'
import type { Texts } from '../sameKeys.ts'

export const errors: Texts<typeof en> = {
  unexpected:
    'In Tessera ist etwas schiefgegangen: {{detail}}. Ihr Projekt ist wie zuvor. Bitte versuchen Sie es noch einmal.',
  badRequest: 'Diese Anfrage passt nicht: {{detail}}.',
  noSuchMethod: 'Tessera kennt „{{method}}“ nicht.',
  noProject: 'Kein Projekt ist offen. Öffnen Sie eines oder legen Sie eines an.',
  fileNotGranted: 'Diese Datei ist nicht mehr verfügbar. Wählen Sie sie noch einmal.',
  fileMissing: 'Die Datei „{{name}}“ ist nicht mehr da. Vielleicht wurde sie verschoben oder umbenannt.',
  fileUnreadable: 'Die Datei „{{name}}“ ist nicht lesbar: {{detail}}.',
  fileEmpty: 'Die Datei „{{name}}“ ist leer.',
  notAProject: '„{{name}}“ ist kein Tessera-Projekt.',
  projectNewer:
    '„{{name}}“ stammt von einem neueren Tessera. Das Projekt ist nur zum Lesen offen; für Änderungen aktualisieren Sie Tessera.',
  projectLocked: '„{{name}}“ ist in einem anderen Fenster offen. Schließen Sie es dort zuerst.',
  projectDamaged: '„{{name}}“ ist beschädigt und lässt sich nicht öffnen: {{detail}}. Nehmen Sie eine Sicherungskopie.',
  readOnly: 'Dieses Projekt ist nur zum Lesen offen.',
  busy: 'Tessera arbeitet noch an diesem Projekt. Warten Sie, bis „{{job}}“ fertig ist, oder brechen Sie ab.',
  diskFull: 'Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.',
  cannotWrite: '„{{name}}“ lässt sich nicht schreiben: {{detail}}. Wählen Sie einen anderen Ort.',
  cancelled: 'Abgebrochen. Alles ist wie zuvor.',
  noSuchRun: 'Diese Segmentierung ist nicht im Projekt.',
  disconnected: 'Die Verbindung zu Tessera ist abgerissen. Nichts ist verloren; es wird noch einmal versucht.',
  noSuchSource: 'Diese Datei ist nicht im Projekt.'
}
