/** What went wrong, what is safe, what to do. */
export const errors = {
  unexpected: 'Something went wrong inside Tessera: {{detail}}. Your project is as it was before. Please try again.',
  badRequest: 'This request does not fit: {{detail}}.',
  noSuchGroup: 'This group of customers is no longer kept.',
  nameTaken: 'Something is kept as “{{name}}” already. Choose another name.',
  noSuchMethod: 'Tessera does not know “{{method}}”.',
  ended: 'Tessera has stopped working ({{detail}}). Your project is as it was last saved; start Tessera again.',
  notALogo:
    '“{{name}}” is not a picture that a report can hold. Save the logo as PNG (not interlaced) or JPEG, and choose that.',
  logoTooLarge: '“{{name}}” is too large for a logo. Up to 1 MB and 4,000 pixels a side will do.',
  newerRecipe:
    '“{{name}}” is a recipe of a newer Tessera, which this one cannot read. Install that version, or have the recipe written by this one.',
  notARecipe: '“{{name}}” is not a recipe of Tessera: {{detail}}.',
  noProject: 'No project is open. Open or create one first.',
  fileNotGranted: 'This file is no longer available. Choose it again.',
  fileMissing: 'There is no file “{{name}}” here. Check its name and folder; it may have been moved or renamed.',
  fileUnreadable: 'The file “{{name}}” cannot be read: {{detail, cause}}.',
  fileNoRows: '“{{name}}” has the names of its columns and no rows. Nothing was imported.',
  isProject: '“{{name}}” is a Tessera project. Open it as such; there is nothing in it to import.',
  fileIsFolder: '“{{name}}” is a folder. Choose a file in it.',
  fileNotAllowed: 'You may not read “{{name}}”: the system does not allow it. Ask for leave, or copy the file.',
  fileTooLarge:
    '“{{name}}” is larger than a gigabyte, too large for a workbook. Save the table as CSV, and import that.',
  unpacksTooLarge:
    '“{{name}}” grows out of all proportion when it is unpacked, as files made to do harm do. It was not read further.',
  passwordProtected:
    '“{{name}}” is protected by a password. Open it in the program it is from, save a copy without password, and import that.',
  fileDamaged:
    '“{{name}}” is damaged ({{format}}): it cannot be read to its end. Fetch it again, or open it in the program it is from and save it anew.',
  notATable:
    '“{{name}}” is a file of another kind ({{found}}), whatever its ending says. Save the table as an Excel workbook (.xlsx) or CSV, and import that.',
  isArchive: '“{{name}}” is an archive ({{found}}). Unpack it first, and import the files in it.',
  isWebPage:
    '“{{name}}” holds {{found}}, whatever its ending says. Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) or CSV, and import that.',
  noTables: '“{{name}}” has nothing in it that is a table.',
  noSuchTable: '“{{name}}” has no sheet or table “{{table}}”.',
  jsonBroken: '“{{name}}” is no whole JSON: line {{line}} does not fit, or the file ends too early. Fetch it again.',
  fixedWidth:
    'The columns of “{{name}}” are parted by blanks, at fixed places. Open it in a spreadsheet program as text of fixed width, save it as CSV, and import that.',
  baskets:
    '“{{name}}” lists a basket of products in each line, without customers or dates. Segments need to know who bought: import a table with a column for the customer.',
  fileEmpty: 'The file “{{name}}” is empty.',
  tooManyColumns: '“{{name}}” has {{got}} columns; Tessera reads {{most}} at most. Save it with only those you need.',
  notAProject: '“{{name}}” is not a Tessera project.',
  projectNewer: '“{{name}}” was made by a newer Tessera. It is open for reading only; update Tessera to change it.',
  projectLocked: '“{{name}}” is open in another window. Close it there first.',
  projectDamaged: '“{{name}}” is damaged and cannot be opened: {{detail, cause}}. Use a backup copy.',
  projectPartDamaged:
    'The file of this project is damaged: {{detail, cause}}. Nothing was changed. Go on with a backup copy; what still opens here can be saved as tables.',
  projectOutOfReach:
    'The file of this project could not be used: {{detail, cause}}. Nothing was changed. See that the disk or network drive is connected, and try again.',
  readOnly:
    '“{{name}}” is open for reading only: the system does not allow writing there. To change it, save a copy in another folder and open that.',
  busy: 'Tessera is still working on this project. Wait until it is done, or cancel it.',
  diskFull: 'The disk is full. Nothing was changed; free some space and try again.',
  tooManyForSheet:
    'A segment has {{n}} customers, and a sheet of a workbook holds {{most}}. Save the customers as a table (CSV) instead.',
  cannotWrite: '“{{name}}” cannot be written: {{detail, cause}}. Choose another place.',
  copyOntoItself: '“{{name}}” is the project that is open. Choose another name for the copy.',
  cancelled: 'Cancelled. Everything is as it was before.',
  tooFewForMap: 'A map of neighbours needs at least four customers; there are {{n}}.',
  noSuchRun: 'This segmentation is not in the project.',
  disconnected: 'The connection to Tessera broke off. Nothing is lost; it will be tried again.',
  noSuchSource: 'This file is not in the project.',
  nothingToSegment: 'There is nothing to segment yet. Import a file of orders or a list of customers first.',
  rfmNeedsOrders:
    'RFM rules need orders with dates and amounts; this project has none. Import a file of orders, or group by likeness (k-means).',
  featureNeedsOrders:
    'The chosen features need orders; this project has none. Import a file of orders, or choose columns of the customer list.',
  ownNeedsFeature:
    'Your feature “{{name}}” needs “{{needed}}”, which this data does not have. Change its formula or take the feature away.',
  ownNeedsItself: 'Your feature “{{name}}” would need itself to be worked out: {{list}}. Change one of these formulas.',
  ownUnreadable: 'The formula of your feature “{{name}}” cannot be read. Change it or take the feature away.',
  unknownFeature: 'This data has no feature “{{feature}}”. It has: {{available}}. Choose among them.',
  tooFewCustomers:
    'This needs at least {{needed}} customers, and the data has {{got}}. Import more, or ask for fewer groups.',
  tooFewDifferentRows:
    '{{needed}} groups need at least {{needed}} different customers, and the data has {{got}}. Ask for fewer groups, or choose other features.',
  asOfTooEarly: 'Nobody had ordered by {{asOf}}. Choose a later moment to look back from.',
  onlyReturns: 'There are only returns and no sales. Check on the Data screen how returns were recognised.',
  noCustomersLeft:
    'None of the {{got}} customers has a value for every chosen feature. Choose fewer or other features.',
  noSuchSegment: 'This segment is not in the segmentation.',
  notText: '“{{name}}” is not a text file. Save the table as CSV, and import that.',
  alreadyImported: 'The same data is in the project already, as “{{name}}”. Replace that, or leave it.',
  headerUnreadable: 'Line {{line}} of “{{name}}”, which should name the columns, cannot be read: check its quotes.',
  columnsDiffer:
    'Column {{position}} of “{{name}}” is “{{found}}” where “{{needed}}” was expected. Choose again what the columns mean.',
  ambiguousDates: 'The dates in “{{column}}” can be read day first or month first. Say which.',
  missingRoleCustomer: 'No column says who the customer is. Choose one.',
  missingRoleDate: 'No column says when it was. Choose one.',
  missingRoleAmount: 'No column says the amount. Choose one, or a quantity and a unit price.',
  tooManyGroups: 'These settings make {{got}} groups, and {{most}} at most can be told apart. Ask for larger groups.',
  noDenseGroups:
    'With this distance nobody has enough neighbours: there are no groups. Choose a larger distance, or fewer neighbours.',
  noDenseGroupsOfSize:
    'There is no crowd of this size: everyone would be outside of all groups. Choose a smaller group size, fewer neighbours, or another way to group.',
  categoryNeedsMixed:
    '“{{feature}}” is words, which have no distances. Group by “By numbers and categories”, or leave it out.',
  mixedNeedsCategory: 'No feature of words is chosen. Choose one, or group in another way.',
  missingRoleProduct: 'No column says which product it is, with its name or category. Choose them.',
  missingRoleCampaign: 'No column says which campaign it is. Choose one.',
  missingRoleText: 'No column holds the text. Choose one.',
  missingRoleAttribute: 'No column to group by is chosen. Choose at least one of numbers or of words.',
  tooFewTexts:
    'Topics need at least {{needed}} reviews of one language that is read; this project has {{got}} reviews in all. Import more.',
  tooManyTopics: 'These reviews do not have enough different words for {{got}} topics. Ask for fewer.',
  noSuchCustomer: 'This customer is no longer in the project, or was joined with another.',
  noSuchReview: 'This review is no longer in the project.'
} as const
