import type PDFDocument from 'pdfkit'
import type { Letters } from '../document/letters.ts'
import type { FontWeight } from '../scenes/scene.ts'

type Pdf = InstanceType<typeof PDFDocument>

/** A face in both weights; TrueType. */
export interface Face {
  readonly regular: Uint8Array
  readonly semiBold: Uint8Array
}

/** Inter, and for letters that it does not have the faces of those that the report has (see `lettersIn`). */
export interface ReportFonts extends Face {
  readonly others?: Partial<Readonly<Record<Letters, Face>>>
}

export type FaceName = 'inter' | Letters

export interface Faces {
  /** Makes the face the one that is drawn and measured with. */
  use(face: FaceName, weight: FontWeight): void
  /** The first face that has all of these characters; `null`: none has. */
  faceFor(characters: string): FaceName | null
  /** Whether the face has all of these characters; one that was not given has none. */
  covers(face: FaceName, characters: string): boolean
}

/** What pdfkit knows of a font; its types do not say it. */
interface Opened {
  readonly font: { hasGlyphForCodePoint(code: number): boolean }
  layoutRun(text: string, features?: readonly string[]): object
}

/** Shaped words by the font's bytes: a word is shaped once, however often it is measured and drawn. */
const shaped = new WeakMap<Uint8Array, Map<string, object>>()

function remember(opened: Opened, bytes: Uint8Array): void {
  const known = shaped.get(bytes) ?? new Map<string, object>()
  shaped.set(bytes, known)
  const shape = opened.layoutRun.bind(opened)
  opened.layoutRun = (text, features) => {
    const key = `${features?.join() ?? '-'} ${text}`
    const run = known.get(key) ?? shape(text, features)
    known.set(key, run)
    return run
  }
}

/** Makes the fonts known to the PDF. A face that draws nothing is not embedded. */
export function facesOf(pdf: Pdf, fonts: ReportFonts): Faces {
  const given = { inter: fonts, ...fonts.others } as Readonly<Partial<Record<FaceName, Face>>>
  const names = Object.keys(given) as FaceName[]
  const opened = new Map<string, Opened>()
  const use = (face: FaceName, weight: FontWeight): Opened => {
    const name = `${face}-${weight}`
    const before = opened.get(name)
    if (before) {
      pdf.font(name)
      return before
    }
    const bytes = given[face]![weight === 600 ? 'semiBold' : 'regular']
    pdf.registerFont(name, bytes as never).font(name)
    const font = (pdf as unknown as { readonly _font: Opened })._font
    remember(font, bytes)
    opened.set(name, font)
    return font
  }
  const known = new Map<string, boolean>()
  const has = (face: FaceName, character: string): boolean => {
    const key = `${face} ${character}`
    const found = known.get(key) ?? use(face, 400).font.hasGlyphForCodePoint(character.codePointAt(0)!)
    known.set(key, found)
    return found
  }
  const covers = (face: FaceName, characters: string): boolean =>
    names.includes(face) && [...characters].every((character) => has(face, character))
  return { use, covers, faceFor: (characters) => names.find((name) => covers(name, characters)) ?? null }
}
