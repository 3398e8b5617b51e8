declare module 'plotly.js/src/traces/scattergl/strict' {
  import type { PlotlyModule } from 'plotly.js'

  const scattergl: PlotlyModule
  export default scattergl
}

/** Plotly without any trace: its types are those of the whole library. */
declare module 'plotly.js/lib/core' {
  import Plotly from 'plotly.js'
  export default Plotly
}
