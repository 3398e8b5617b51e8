"""Writes textTopicsOracle.ts: tf-idf, singular values and topics of scikit-learn for texts that any language can make.

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


texts = []
for i in range(240):
    theme = below(4)
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
topics = {}
for k in (2, 3, 4, 6):
    model = NMF(k, init="nndsvd", solver="cd", shuffle=False, tol=1e-4, max_iter=500, random_state=1)
    w = model.fit_transform(v)
    loss = 0.5 * np.linalg.norm(v.toarray() - w @ model.components_) ** 2
    topics[k] = {
        "loss": loss,
        "firstW": w[0].tolist(),
        "words": [[terms[j] for j in np.argsort(-h, kind="stable")[:6]] for h in model.components_],
    }
answers = {
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
