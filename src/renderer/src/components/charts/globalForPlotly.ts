/** Plotly's sources were written for Node's name of the global object. */
Object.assign(globalThis, { global: globalThis })
