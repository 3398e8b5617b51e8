const rule = (name, from, to) => ({ name, severity: 'error', from, to })

/** The layers of docs/architecture.md: who may import whom. */
module.exports = {
  forbidden: [
    rule('engine-knows-nothing', { path: '^src/engine/' }, { path: '^src/(?!engine/)' }),
    rule('engine-is-pure', { path: '^src/engine/' }, { dependencyTypes: ['core', 'npm', 'npm-dev'] , pathNot: 'node_modules/(ml-|snowball-stemmers/|vader-sentiment/src/vader_lexicon|@types/)' }),
    rule('shared-knows-only-zod', { path: '^src/shared/' }, { path: '^src/(?!shared/)' }),
    rule('report-knows-shared', { path: '^src/report/' }, { path: '^src/(?!(report|shared)/)' }),
    rule('backend-knows-engine-shared-report', { path: '^src/backend/' }, { path: '^src/(shell|main|server|cli|preload|renderer)/' }),
    rule('renderer-knows-shared-and-report', { path: '^src/renderer/' }, { path: '^src/(shell|main|server|cli|preload|backend|engine)/' }),
    rule('preload-knows-shared', { path: '^src/preload/' }, { path: '^src/(?!(preload|shared)/)' }),
    rule('no-node-in-renderer', { path: '^src/renderer/' }, { dependencyTypes: ['core'] }),
    rule('shells-know-backend-entry-and-shared', { path: '^src/(shell|main|server|cli)/' }, { path: '^src/(engine|report|renderer)/' }),
    rule('shared-ground-of-shells', { path: '^src/shell/' }, { path: '^src/(main|server|cli|preload)/' }),
    rule('desktop-needs-no-server', { path: '^src/main/' }, { path: '^src/(server|cli)/' }),
    rule('electron-only-in-shell', { path: '^src/', pathNot: '^src/(main|preload)/' }, { path: '(^|/)electron($|/)' }),
    rule('no-circular', {}, { circular: true }),
    rule('resolvable', {}, { couldNotResolve: true, pathNot: '\\?modulePath$|^plotly\\.js' })
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js']
    }
  }
}
