import './globalForPlotly.ts'
import Plotly from 'plotly.js/lib/core'
// With its shaders compiled beforehand: the ordinary trace makes functions from text, which the page's policy forbids.
import scattergl from 'plotly.js/src/traces/scattergl/strict'

Plotly.register([scattergl])
// The addresses of services that a button we do not show would call.
Plotly.setPlotConfig({ plotlyServerURL: '', topojsonURL: '' })

export default Plotly
