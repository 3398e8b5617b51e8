/** Faces and signs that say how someone feels, on the scale of the word lists (-4 to 4). Own work. */
export const emojiValences: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [3, '😍🥰😻🤩💯💖💕💗💓💞💘❤♥🏆🥇🎉'],
      [2.2, '😀😃😄😁😆😊🙂☺😇😘😎🤗👍👌👏🙌💪✨⭐🌟😋🥳💙💚💛🧡💜🖤🤍✅🙏👊🔥😂🤣😹😸'],
      [1, '😉🙃😌🤓😜😛🤠'],
      [-1, '😐😑😕🤔🙄😬😶😒😅😴🤷'],
      [-2.2, '😞😟😔🙁☹😣😖😫😩😢😭😥😓😰😨👎💔😤😠❌😪😿🥺😦😧'],
      [-3, '😡🤬🤮🤢💩🖕👿😾']
    ] as const
  ).flatMap(([valence, signs]) => Array.from(signs, (sign) => [sign, valence]))
)
