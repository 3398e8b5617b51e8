/** What a system or SQLite says of a file in a code, where that helps a person. */
export const causes = {
  EACCES: 'the system does not allow it',
  EPERM: 'the system does not allow it',
  EROFS: 'nothing may be written there',
  ENOENT: 'its folder is not there, or may not be changed',
  ENOTDIR: 'what should be its folder is a file',
  EISDIR: 'there is a folder of this name',
  EBUSY: 'another program is using it',
  ENAMETOOLONG: 'its name is too long',
  EFBIG: 'it grows larger than that place allows',
  EIO: 'the disk or network drive failed',
  SQLITE_CORRUPT: 'parts of the file are missing or were changed',
  SQLITE_ERROR: 'its tables are not those of a project',
  SQLITE_CANTOPEN: 'the system does not let it be opened',
  SQLITE_READONLY: 'nothing may be written there',
  SQLITE_IOERR: 'the disk or network drive failed',
  SQLITE_IOERR_READ: 'the disk or network drive failed while it was read',
  SQLITE_IOERR_WRITE: 'the disk or network drive failed, or allows no file of this size'
} as const
