"""Trees that learn from labels: `python labeled_side.py ORDERS` in the environment of Splink."""

from __future__ import annotations

import json
import sys
from typing import Any

import numpy as np

_FOLDS = 5


def main(orders: str) -> None:
    """Print for each order our best F1, that on the other files, and what labels reach."""
    found = []
    for order in json.loads(orders):
        own, others = np.load(order["of"]), [np.load(path) for path in order["from"]]
        judged = _from_others(own, others) if others else _from_itself(own)
        found.append(
            {
                "name": order["name"],
                "ours": _best_f1(own, own["score"]),
                "others": [_best_f1(each, each["score"]) for each in others],
                "labeled": _best_f1(own, judged),
            }
        )
    print(json.dumps(found))


def _from_others(own: Any, others: list[Any]) -> Any:
    known = np.concatenate([each["known"] for each in others])
    same = np.concatenate([each["same"] for each in others])
    return _trees(known, same).predict_proba(own["known"])[:, 1]


def _from_itself(own: Any) -> Any:
    fold = np.random.default_rng(3).integers(0, _FOLDS, len(own["same"]))
    judged = np.zeros(len(fold))
    for at in range(_FOLDS):
        trees = _trees(own["known"][fold != at], own["same"][fold != at])
        judged[fold == at] = trees.predict_proba(own["known"][fold == at])[:, 1]
    return judged


def _trees(known: Any, same: Any) -> Any:
    from sklearn.ensemble import HistGradientBoostingClassifier

    trees = HistGradientBoostingClassifier(
        max_iter=400, learning_rate=0.05, min_samples_leaf=40, l2_regularization=1.0, random_state=1
    )
    return trees.fit(known, same)


def _best_f1(own: Any, score: Any) -> float:
    right = np.cumsum(own["same"][np.argsort(-score, kind="stable")])
    return float((2 * right / (np.arange(1, len(right) + 1) + int(own["total"]))).max())


if __name__ == "__main__":
    main(sys.argv[1])
