/** An element of a PDF's structure tree: what a screen reader walks through. */
export interface Element {
  readonly role: string
  readonly children: readonly Element[]
  /** How many stretches of the pages' content are its own. */
  readonly contents: number
  readonly source: string
}

const reference = /(\d+) 0 R/g

/** Reads the structure tree of a PDF whose objects lie open, as pdfkit writes them. */
export function structureTree(pdf: string): Element {
  const objects = new Map(
    [...pdf.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, source]) => [number!, source!])
  )
  const kids = (source: string): string => /\n\/K \[([^\]]*)\]/.exec(source)?.[1] ?? ''
  const element = (number: string): Element => {
    const source = objects.get(number)!
    const own = kids(source)
    return {
      role: /\/S \/(\w+)/.exec(source)![1]!,
      children: [...own.matchAll(reference)].map((match) => element(match[1]!)),
      contents: own.replaceAll(reference, '').match(/\d+/g)?.length ?? 0,
      source
    }
  }
  const root = [...objects.values()].find((source) => source.includes('/Type /StructTreeRoot'))!
  return element(kids(root).match(/\d+/)![0])
}

export const elementsOf = (element: Element): Element[] => [element, ...element.children.flatMap(elementsOf)]
