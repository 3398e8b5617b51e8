import type { Lexicon } from './lexicon.ts'

/** What VADER's lexicon, made for social media, lacks of the words of those who bought something. */
export const englishAdditions: Lexicon = {
  positive: {
    3: 'flawless flawlessly superb outstanding awesome phenomenal impeccable stellar',
    2: `
      sturdy durable comfy cozy handy versatile stylish sleek crisp seamless seamlessly smoothly intuitive prompt promptly
      reliable responsive courteous delicious tasty recommend recommended recommending pleased`,
    1: 'fast quick quickly affordable accurate accurately convenient conveniently compact quiet clear simple'
  },
  negative: {
    3: 'refund refunded garbage junk crap crappy unusable scam scammed scammers ripoff worthless trash counterfeit',
    2: `
      return returned returning defective defect broke broken malfunction malfunctions malfunctioned faulty unreliable
      flimsy crashes crashed crash freezes froze disconnects disconnecting disconnected unresponsive glitchy glitches glitch
      scratched dented cracked leaking leaks mediocre overpriced overrated misleading died regret useless paperweight
      refurbished stopped uninstalled unplugged unhelpful disappointing disappointed disappointment`,
    1: `
      issue issues slow slowly cheap cheaply expensive difficult confusing complicated missing delay delayed late lag laggy lags
      static muffled intrusive limited lacks lacking needs wish unable unless constantly error errors wrong sending sent`
  },
  verbs: ''
}
