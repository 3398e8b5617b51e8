export const causes = {
  EACCES: 'das System erlaubt es nicht',
  EPERM: 'das System erlaubt es nicht',
  EROFS: 'dort darf nichts geschrieben werden',
  ENOENT: 'der Ordner fehlt oder darf nicht geändert werden',
  ENOTDIR: 'was der Ordner sein sollte, ist eine Datei',
  EISDIR: 'es gibt einen Ordner dieses Namens',
  EBUSY: 'ein anderes Programm verwendet die Datei',
  ENAMETOOLONG: 'der Name ist zu lang',
  EFBIG: 'die Datei wird größer, als es dort erlaubt ist',
  EIO: 'der Datenträger oder das Netzlaufwerk hat versagt',
  SQLITE_CORRUPT: 'Teile der Datei fehlen oder wurden verändert',
  SQLITE_ERROR: 'die Tabellen sind nicht die eines Projekts',
  SQLITE_CANTOPEN: 'das System lässt das Öffnen nicht zu',
  SQLITE_READONLY: 'dort darf nichts geschrieben werden',
  SQLITE_IOERR: 'der Datenträger oder das Netzlaufwerk hat versagt',
  SQLITE_IOERR_READ: 'der Datenträger oder das Netzlaufwerk hat beim Lesen versagt',
  SQLITE_IOERR_WRITE: 'der Datenträger oder das Netzlaufwerk hat versagt, oder lässt keine Datei dieser Größe zu'
} as const
