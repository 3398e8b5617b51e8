import { type CellFormat, cellFormats, cellText, type Sheet } from './sheet.ts'

/** The parts of a workbook beside its sheets, by Office Open XML (ECMA-376, part 1). */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Places in the list of cell styles: the format's own, which every program knows, and one of ours. */
export const styleOf = (format: CellFormat): number => 1 + cellFormats.indexOf(format)

const numberFormats: Readonly<Record<CellFormat, number>> = {
  text: 0,
  prose: 0,
  whole: 3,
  number: 4,
  money: 4,
  share: 164,
  strong: 0,
  head: 0
}
const isWrapped = (format: CellFormat): boolean => format === 'prose' || format === 'head'
const isBold = (format: CellFormat): boolean => format === 'strong' || format === 'head'

const style = (format: CellFormat): string =>
  `<xf numFmtId="${numberFormats[format]}" fontId="${isBold(format) ? 1 : 0}" fillId="0" borderId="0" xfId="0" ` +
  `applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${isWrapped(format) ? ' wrapText="1"' : ''}/></xf>`

const styles = `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${cellFormats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellFormats.map(style).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** A sheet's place in the file. */
export const sheetPath = (place: number): string => `xl/worksheets/sheet${place + 1}.xml`

export interface WorkbookFacts {
  readonly title: string
  readonly description: string
  /** Wall-clock moment, in milliseconds. */
  readonly made: number
}

/** Everything but the sheets themselves, by path. */
export function workbookParts(
  sheets: readonly Pick<Sheet, 'name'>[],
  { title, description, made }: WorkbookFacts
): Record<string, string> {
  const each = (part: (name: string, place: number) => string): string =>
    sheets.map(({ name }, place) => part(cellText(name).replaceAll('"', '&quot;'), place)).join('')
  const moment = new Date(made).toISOString().replace(/\.\d+Z$/, 'Z')
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${each((_, place) => `<Override PartName="/${sheetPath(place)}" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${relations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${cellText(title)}</dc:title><dc:description>${cellText(description)}</dc:description><dc:creator>Tessera</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${each((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${relations}">${each((_, place) => `<Relationship Id="rId${place + 1}" Type="${office}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles
  }
}

export const sheetHead = `${declaration}<worksheet xmlns="${spreadsheet}">`
