import { crc32, deflateSync } from 'node:zlib'

/** The picture as PNG of at most 256 colours, a third of the size: opaque, its colours chosen by median cut. */
export function palettePng(width: number, height: number, rgba: Uint8Array): Buffer {
  const counts = new Map<number, number>()
  for (let i = 0; i < rgba.length; i += 4) {
    const colour = colourAt(rgba, i)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const { palette, indexOf } = paletteOf(counts)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = indexOf.get(colourAt(rgba, (y * width + x) * 4))!
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // 8 bits a pixel, colours from a palette.
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const colourAt = (rgba: Uint8Array, i: number): number => (rgba[i]! << 16) | (rgba[i + 1]! << 8) | rgba[i + 2]!
const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255]

interface Box {
  readonly colours: number[]
  /** The channel that varies most. */
  readonly channel: number
  /** How much is lost when these become one colour. */
  readonly loss: number
}

function boxOf(colours: number[], counts: ReadonlyMap<number, number>): Box {
  const spreads = [0, 1, 2].map((channel) => {
    let [low, high] = [255, 0]
    for (const colour of colours) {
      const value = channels(colour)[channel]!
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
    return high - low
  })
  const spread = Math.max(...spreads)
  const pixels = colours.reduce((sum, colour) => sum + counts.get(colour)!, 0)
  return { colours, channel: spreads.indexOf(spread), loss: spread * Math.sqrt(pixels) }
}

/** Splits where half of the pixels lie on either side. */
function split({ colours, channel }: Box, counts: ReadonlyMap<number, number>): [Box, Box] {
  const sorted = colours.toSorted((a, b) => channels(a)[channel]! - channels(b)[channel]! || a - b)
  const half = sorted.reduce((sum, colour) => sum + counts.get(colour)!, 0) / 2
  let seen = 0
  const middle = sorted.findIndex((colour) => {
    seen += counts.get(colour)!
    return seen >= half
  })
  const at = Math.max(1, Math.min(sorted.length - 1, middle))
  return [boxOf(sorted.slice(0, at), counts), boxOf(sorted.slice(at), counts)]
}

function paletteOf(counts: ReadonlyMap<number, number>) {
  const boxes = [boxOf([...counts.keys()], counts)]
  while (boxes.length < 256) {
    const widest = boxes.reduce((best, box, i) => (box.loss > boxes[best]!.loss ? i : best), 0)
    if (boxes[widest]!.loss === 0) break
    boxes.push(...split(boxes.splice(widest, 1)[0]!, counts))
  }
  const indexOf = new Map<number, number>()
  const palette = boxes.map(({ colours }, i) => {
    for (const colour of colours) indexOf.set(colour, i)
    // The commonest stays as it is: backgrounds keep their colour.
    return colours.reduce((best, colour) => (counts.get(colour)! > counts.get(best)! ? colour : best))
  })
  return { palette, indexOf }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}
