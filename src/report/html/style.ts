import { printPalette as palette } from '../scenes/scene.ts'

/** TrueType files of Inter, in base 64: charts are measured in it. */
export interface PageFonts {
  readonly regular: string
  readonly semiBold: string
}

const face = (weight: number, data: string): string =>
  `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`

/** How the report looks on a screen and on paper: the type and colours of the PDF. */
export const reportStyle = ({ regular, semiBold }: PageFonts, accent: string): string => `
${face(400, regular)}
${face(600, semiBold)}
*{box-sizing:border-box}
body{margin:0;background:${palette.paper};color:${palette.ink};font:400 15px/1.5 Inter,system-ui,sans-serif}
main{max-width:820px;margin:0 auto;padding:32px 24px}
section{padding:32px 0;border-top:1px solid ${palette.hairline}}
section.cover{border-top:0}
h1{font-size:36px;line-height:1.15;margin:0 0 12px}
h2{font-size:26px;line-height:1.2;margin:0 0 12px}
h3,figcaption{font-size:16px;font-weight:600;line-height:1.3;margin:24px 0 8px}
p,ul{max-width:70ch;margin:0 0 10px}
.eyebrow{color:${accent};font-weight:600;margin:0 0 4px}
.lead{font-size:18px}
.muted,dt{color:${palette.muted};font-size:13px}
figure{margin:20px 0}
svg{display:block;width:100%;height:auto;font-family:Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
.tag{display:inline-block;min-width:1.5em;padding:0 .3em;border-radius:3px;font-weight:600;font-size:.8em;text-align:center}
.figures{display:flex;flex-wrap:wrap;gap:16px 32px;margin:16px 0;padding:12px 0;border-top:1px solid ${palette.hairline}}
.figures>div{display:flex;flex-direction:column-reverse}
.figures dd{margin:0;font-size:24px;font-weight:600}
.facts>div{display:grid;grid-template-columns:150px 1fr;gap:12px;padding:3px 0}
.facts dd{margin:0}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
th,td{padding:6px 12px 6px 0;border-bottom:1px solid ${palette.hairline};text-align:left;vertical-align:top}
th{color:${palette.muted};font-weight:400}
.right{text-align:right}
footer{max-width:820px;margin:0 auto;padding:0 24px 32px;color:${palette.muted};font-size:12px}
@media print{body{font-size:10pt}main{max-width:none;padding:0}section{break-before:page;border-top:0}section.cover{break-before:auto}figure,tr{break-inside:avoid}}
`
