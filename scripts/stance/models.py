"""The models that fit.py fits, and how they are written: logistic regression, boosted trees, and the mean of both."""
import collections

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


class Linear:
    """Standardized logistic regression, with the scaling folded into the weights."""

    def __init__(self, c):
        self.c = c

    def fit(self, x, y, w):
        scaler = StandardScaler().fit(x)
        scale = np.where(scaler.scale_ < 1e-9, 1, scaler.scale_)
        z = (x - scaler.mean_) / scale
        model = LogisticRegression(C=self.c, max_iter=3000).fit(z, y, sample_weight=w)
        self.classes = model.classes_
        self.weights = model.coef_ / scale
        self.bias = model.intercept_ - self.weights @ scaler.mean_
        return self

    def predict(self, x):
        s = x @ self.weights.T + self.bias
        if s.shape[1] == 1:
            s = np.hstack([np.zeros_like(s), s])
        e = np.exp(s - s.max(1, keepdims=True))
        return e / e.sum(1, keepdims=True)

    def dump(self):
        weights, bias = self.weights, self.bias
        if len(bias) == 1:  # two classes: the first one's scores are 0
            weights, bias = np.vstack([np.zeros_like(weights), weights]), np.r_[0, bias]
        return {"weights": [[round(float(v), 6) for v in row] for row in weights], "bias": [round(float(v), 6) for v in bias]}


class Trees:
    """Gradient-boosted trees."""

    def __init__(self, rounds, leaves, least):
        self.model = HistGradientBoostingClassifier(max_iter=rounds, learning_rate=0.06, max_leaf_nodes=leaves, min_samples_leaf=least,
                                                    l2_regularization=3, max_features=0.3, early_stopping=False, random_state=0)

    def fit(self, x, y, w):
        self.model.fit(x, y, sample_weight=w)
        return self

    def predict(self, x):
        return self.model.predict_proba(x)

    def dump(self):
        def tree(nodes):
            flat = []

            def walk(i):
                at = len(flat) // 3
                n = nodes[i]
                if n["is_leaf"]:
                    flat.extend([-1, round(float(n["value"]), 5), 0])
                    return at
                flat.extend([int(n["feature_idx"]), round(float(n["num_threshold"]), 6), 0])
                walk(n["left"])
                flat[3 * at + 2] = walk(n["right"])
                return at

            walk(0)
            return flat

        return {"baseline": [round(float(v), 6) for v in np.ravel(self.model._baseline_prediction)],
                "rounds": [[tree(t.nodes) for t in stage] for stage in self.model._predictors]}


class Mean:
    """The mean of a linear model's and of trees' probabilities."""

    def __init__(self, c, rounds=0, leaves=8, least=20):
        self.linear = Linear(c)
        self.trees = Trees(rounds, leaves, least) if rounds else None

    def fit(self, x, y, w):
        self.linear.fit(x, y, w)
        if self.trees:
            self.trees.fit(x, y, w)
        return self

    def predict(self, x):
        p = self.linear.predict(x)
        return (p + self.trees.predict(x)) / 2 if self.trees else p

    def dump(self, features, classes):
        return {"classes": classes, "features": features, "linear": self.linear.dump(), "trees": self.trees.dump() if self.trees else None}


def balanced(y, w):
    out = w.astype(float).copy()
    for c in np.unique(y):
        out[y == c] *= len(y) / len(np.unique(y)) / w[y == c].sum()
    return out


def per_key(keys, power):
    n = collections.Counter(keys)
    return np.array([n[k] ** -power for k in keys])
