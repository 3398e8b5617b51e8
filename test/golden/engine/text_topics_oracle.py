"""Writes textTopicsOracle.ts: tf-idf, singular values and topics of scikit-learn for texts that any language can make,
their coherence, and the z of words of themes, both written here from the papers' equations.

    python3 test/golden/engine/text_topics_oracle.py > test/golden/engine/textTopicsOracle.ts

Made with scikit-learn 1.2.1, NumPy 1.24.2, SciPy 1.10.1, Python 3.11.2. The texts mix words of four themes of 12 words
and 20 words of none, from a 31-bit linear congruential generator.
"""
import json

import numpy as np
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

state = 7


def below(n):
    global state
    state = (state * 48271) % 2147483647
    return state % n


texts, themes = [], []
for i in range(240):
    theme = below(4)
    themes.append(theme)
    words = []
    for _ in range(4 + below(9)):
        if below(10) < 6:
            words.append(f"t{theme}w{min(below(12), below(12)):02d}")
        else:
            words.append(f"z{min(below(20), below(20)):02d}")
    texts.append(words)

vectoriser = TfidfVectorizer(analyzer=lambda words: words, min_df=3, max_df=0.5, max_features=60,
                             norm="l2", smooth_idf=True, sublinear_tf=False)
v = vectoriser.fit_transform(texts).tocsr()
v.sort_indices()
terms = list(vectoriser.get_feature_names_out())
present = v.toarray() > 0


def npmi(a, b):
    both = (present[:, a] & present[:, b]).mean()
    if both == 0:
        return -1
    return np.log(both / (present[:, a].mean() * present[:, b].mean())) / -np.log(both)


topics = {}
for k in (2, 3, 4, 6):
    model = NMF(k, init="nndsvd", solver="cd", shuffle=False, tol=1e-4, max_iter=500, random_state=1)
    w = model.fit_transform(v)
    loss = 0.5 * np.linalg.norm(v.toarray() - w @ model.components_) ** 2
    tops = [np.argsort(-h, kind="stable")[:10] for h in model.components_]
    topics[k] = {
        "coherence": np.mean([npmi(a, b) for top in tops for i, a in enumerate(top) for b in top[:i]]),
        "loss": loss,
        "firstW": w[0].tolist(),
        "words": [[terms[j] for j in np.argsort(-h, kind="stable")[:6]] for h in model.components_],
    }
words = sorted({word for text in texts for word in text})
y = np.zeros((4, len(words)))
for text, theme in zip(texts, themes):
    for word in text:
        y[theme, words.index(word)] += 1
total = y.sum(axis=0)
alpha = 500 * total / total.sum()
distinctive = {}
for theme in range(4):
    i, j = y[theme], total - y[theme]
    delta = (np.log((i + alpha) / (i.sum() + 500 - i - alpha)) - np.log((j + alpha) / (j.sum() + 500 - j - alpha)))
    z = delta / np.sqrt(1 / (i + alpha) + 1 / (j + alpha))
    best = np.argsort(-z, kind="stable")[:5]
    distinctive[theme] = [[words[w], float(z[w]), float(delta[w])] for w in best]
answers = {
    "distinctive": list(distinctive.values()),
    "terms": terms,
    "idf": vectoriser.idf_.tolist(),
    "values": int(v.nnz),
    "firstRow": [[int(j), float(x)] for j, x in zip(v[0].indices, v[0].data)],
    "sum": float(v.sum()),
    "singular": np.linalg.svd(v.toarray(), compute_uv=False)[:6].tolist(),
    "topics": topics,
}
print("// Made by text_topics_oracle.py; do not edit.")
print("export const textTopicsOracle =", json.dumps(answers))
