import { app } from './app.ts'
import { causes } from './causes.ts'
import { chartFrame } from './chartFrame.ts'
import { charts } from './charts.ts'
import { cleaning } from './cleaning.ts'
import { cli } from './cli.ts'
import { compose } from './compose.ts'
import { connections } from './connections.ts'
import { customerPage } from './customerPage.ts'
import { definition } from './definition.ts'
import { erasure } from './erasure.ts'
import { errors } from './errors.ts'
import { explore } from './explore.ts'
import { features } from './features.ts'
import { formula } from './formula.ts'
import { glossary } from './glossary.ts'
import { habits } from './habits.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { jobs } from './jobs.ts'
import { keptGroups } from './keptGroups.ts'
import { level } from './level.ts'
import { menu } from './menu.ts'
import { names } from './names.ts'
import { notes } from './notes.ts'
import { people } from './people.ts'
import { prepare } from './prepare.ts'
import { quality } from './quality.ts'
import { recipes } from './recipes.ts'
import { recognise } from './recognise.ts'
import { reports } from './reports.ts'
import { segments } from './segments.ts'
import { selection } from './selection.ts'
import { texts } from './texts.ts'
import { timeline } from './timeline.ts'
import { tour } from './tour.ts'
import { views } from './views.ts'
import { workbook } from './workbook.ts'

export const de = {
  app,
  jobs,
  imports,
  connections,
  people,
  prepare,
  cleaning,
  features,
  formula,
  quality,
  segments,
  explore,
  selection,
  customerPage,
  definition,
  erasure,
  causes,
  texts,
  timeline,
  views,
  reports,
  workbook,
  compose,
  history,
  errors,
  notes,
  cli,
  menu,
  names,
  charts,
  chartFrame,
  recognise,
  tour,
  recipes,
  keptGroups,
  level,
  habits,
  help,
  glossary
}
