import type { WordLists } from './wordLists.ts'

/** Negators, boosters and dampeners are those of VADER (Hutto & Gilbert 2014), with "no" and "lack" left to the lexicon. */
export const english: WordLists = {
  stopWords: `
    a about above across after again against all almost alone along already also although always am among an and another
    any anybody anyone anything anyway are aren't around as at away back be became because become been before behind being
    below between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down
    during each either else enough etc even ever every everyone everything few for from further gave get gets getting give
    go goes going gone got had hadn't has hasn't have haven't having he he's her here here's hers herself him himself his
    how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just keep kept know last least less
    let let's like made make makes many may maybe me might mine more most much must my myself near neither never no nobody
    none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own per perhaps
    put quite rather really said same saw say see seem seemed seems several shall she she'd she's should shouldn't since so
    some someone something sometimes soon still such take than that that'll that's the their theirs them themselves then
    there there's these they they'd they'll they're they've thing things this those though through thus to together too
    took toward until up upon us use used using very via was wasn't way we we'd we'll we're we've well went were weren't
    what what's whatever when where whether which while who who's whole whom whose why will with within without won't would
    wouldn't yet you you'd you'll you're you've your yours yourself dont cant didnt doesnt im ive isnt wont`,
  common: `
    good great nice love loved loves perfect excellent awesome amazing happy easy works worked working work bad poor quality
    product price delivery delivered arrived shipping order ordered buy bought purchase recommend customer service item
    shop store fast slow thanks thank money gift size color colour fit fits return refund broken day time sound stars
    beautiful fun best better cool wonderful fantastic worth value device as expected described`,
  judgements: `
    good great nice love loves loved lovely like liked perfect perfectly excellent awesome amazing amazed best better
    bad worst worse happy wonderful fantastic recommend recommended fine cool super pleased satisfied enjoy glad
    thanks thank okay ok beautiful terrible horrible awful really pretty absolutely`,
  negators: `
    ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't oughtn't
    shan't shouldn't wasn't weren't won't wouldn't aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt
    havent isnt mightnt mustnt neednt oughtnt shant shouldnt wasnt werent wont wouldnt neither never no none nope nor not
    nothing nowhere uhuh without rarely seldom despite`,
  only: 'only just',
  boosters: `
    absolutely amazingly awfully completely considerably decidedly deeply effing enormously entirely especially
    exceptionally extremely fabulously flipping flippin fricking frickin frigging friggin fully fucking greatly hella highly
    hugely incredibly intensely majorly more most particularly purely quite really remarkably so substantially thoroughly
    totally tremendously uber unbelievably unusually utterly very super`,
  dampeners: `
    almost barely hardly kinda kindof less little marginally occasionally partly scarcely slightly somewhat sorta sortof`,
  contrasts: 'but however'
}
