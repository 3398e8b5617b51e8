import type PptxGenJS from 'pptxgenjs'
import type { Mark, Scene } from '../scenes/scene.ts'

type Slide = PptxGenJS.Slide
type Series = Parameters<Slide['addChart']>[1]

/** A chart that PowerPoint draws itself, from the numbers behind a scene; its bars begin at the foot. */
interface NativeChart {
  readonly series: Series
  readonly options: PptxGenJS.IChartOpts
}

const bare = (colour: string): string => colour.replace('#', '')

const ofSegment = (mark: Mark): mark is Extract<Mark, { kind: 'rect' }> =>
  mark.kind === 'rect' && mark.segment !== undefined

/** Of the segments, in the scene's order. */
function coloursOf({ marks }: Scene): string[] {
  const colours = new Map(marks.filter(ofSegment).map((mark) => [mark.segment, mark.stroke ?? mark.fill ?? '']))
  return [...colours.values()].map(bare)
}

const number = (value: string | number | null | undefined): number => (typeof value === 'number' ? value : 0)

/** Who brings what: a bar of customers, one of revenue, cut into the segments. What was more returned than bought has no width. */
function shares(scene: Scene): NativeChart {
  const { columns, rows } = scene.table!
  const shown = [4, 2].filter((at) => rows.some((row) => row[at] !== null))
  return {
    series: rows.map((row) => ({
      name: `${row[0]}`,
      labels: shown.map((at) => columns[at]!),
      values: shown.map((at) => Math.max(0, number(row[at])))
    })),
    options: {
      barGrouping: 'percentStacked',
      barGapWidthPct: 40,
      chartColors: coloursOf(scene),
      showLegend: true,
      legendPos: 'b',
      legendFontSize: 11,
      valAxisHidden: true
    }
  }
}

/** What sets a segment apart, in standard deviations from everyone's mean. */
function differences(scene: Scene): NativeChart {
  const { columns } = scene.table!
  const rows = scene.table!.rows.toReversed()
  const reach = Math.max(1, ...rows.map((row) => Math.ceil(2 * Math.abs(number(row[3]))) / 2))
  return {
    series: [
      {
        name: columns[3]!,
        labels: rows.map((row) => `${row[0]}`),
        values: rows.map((row) => Number(number(row[3]).toFixed(2)))
      }
    ],
    options: {
      chartColors: coloursOf(scene).slice(0, 1),
      barGapWidthPct: 60,
      catAxisLabelPos: 'low',
      // PowerPoint would begin where the shortest bar ends.
      valAxisMinVal: -reach,
      valAxisMaxVal: reach,
      valAxisMajorUnit: reach,
      showValAxisTitle: true,
      valAxisTitle: columns[3]!,
      valAxisTitleFontSize: 10,
      valAxisLabelFormatCode: '+0.0;−0.0;0',
      showLegend: false
    }
  }
}

const makers: Readonly<Partial<Record<string, (scene: Scene) => NativeChart>>> = {
  'chartFrame.about.revenueBar': shares,
  'chartFrame.about.differenceBars': differences
}

/** `null` where PowerPoint has no such chart. */
export function nativeChart(scene: Scene): NativeChart | null {
  const make = scene.about && makers[scene.about]
  return make && scene.table && scene.table.rows.length > 0 ? make(scene) : null
}
