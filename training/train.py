#!/usr/bin/env python3
"""Fits the model of `src/content/model.bin` and says what it scores on pages of sites that it wasn't fitted on.

    train.py CORPUS FEATURES_DIR [--cross-validate] [--out MODEL]

CORPUS holds `wcxb-dev`, `multilingual-dev` and `mozilla`; FEATURES_DIR what `examples/features.rs` wrote of them. See README.md.
"""
import argparse
import gzip
import hashlib
import html
import json
import pathlib
import re
from collections import Counter, defaultdict
from urllib.parse import urlsplit

import lightgbm
import numpy as np

import model_file
from labels import label_page, words_of

TREES, LEAVES, SEED, FOLDS = 150, 31, 7, 5
PARAMETERS = {
    "objective": "cross_entropy",
    "num_leaves": LEAVES,
    "learning_rate": 0.1,
    "min_data_in_leaf": 50,
    "min_sum_hessian_in_leaf": 0.01,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "extra_trees": True,
    "max_bin": 63,
    "seed": SEED,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
# As in `src/content/select.rs`: a page's threshold is this part of the mean of its top scores.
TOP_SHARE, THRESHOLD_SHARE = 0.02, 0.55


class Set:
    """The blocks of one set's pages, their features and labels."""

    def __init__(self, folder, name):
        self.name = name
        self.names = (folder / f"{name}.names").read_text().split("\n")
        self.pages = [json.loads(line) for line in open(folder / f"{name}.jsonl", encoding="utf-8")]
        self.rows = np.fromfile(folder / f"{name}.f32", dtype="<f4").reshape(-1, len(self.names))
        # The frame around a page's text is told without a model.
        self.asked = ~np.isnan(self.rows).all(axis=1)
        sizes = [len(page["blocks"]) for page in self.pages]
        self.starts = np.concatenate([[0], np.cumsum(sizes)]).astype(int)
        self.words = np.array([len(words_of(block)) for page in self.pages for block in page["blocks"]], dtype=np.float32)
        self.folds = np.repeat([fold_of(page) for page in self.pages], sizes)

    def slices(self):
        return [slice(a, b) for a, b in zip(self.starts[:-1], self.starts[1:])]


def fold_of(page):
    """Pages of one domain are in one fold. Mozilla's pages share an address; their names start with the site's."""
    domain = ".".join((urlsplit(page["url"] or "").hostname or "").split(".")[-2:])
    if domain == "fakehost":
        domain = page["id"].rsplit("-", 1)[0]
    return int(hashlib.md5(domain.encode()).hexdigest(), 16) % FOLDS


def wcxb_labels(data, corpus):
    with gzip.open(corpus / "wcxb-dev" / "gold.jsonl.gz", "rt", encoding="utf-8") as lines:
        gold = {row["id"]: row["main_content"] for row in map(json.loads, lines)}
    labels = [np.array(label_page(page["blocks"], gold[page["id"]]), dtype=np.float32) for page in data.pages]
    weights = [page_weights(data.words[where]) for where in data.slices()]
    return np.concatenate(labels), np.concatenate(weights)


def page_weights(words):
    """Long blocks count more, long pages not as much more as they are longer."""
    weights = np.sqrt(words + 1)
    return weights / weights.sum() * np.sqrt(len(weights)) if len(weights) else weights


def passage_labels(data, corpus):
    """Weak labels: blocks with a passage that must be there, or must not; all others weigh nothing."""
    gold = {row["id"]: row for row in json.loads((corpus / "multilingual-dev" / "gold.json").read_text(encoding="utf-8"))}
    flat = lambda text: " ".join(text.split())
    labels, weights = [], []
    for page in data.pages:
        row = gold[page["id"]]
        for block in page["blocks"]:
            text = flat(block)
            kept = any(flat(passage) in text for passage in row["with"])
            dropped = any(flat(passage) in text for passage in row["without"])
            labels.append(float(kept))
            weights.append(0.0 if kept == dropped else PASSAGE_WEIGHT)
    return np.array(labels, dtype=np.float32), np.array(weights, dtype=np.float32)


PASSAGE_WEIGHT = 1.5
READABILITY_WEIGHT = 1.0


def readability_labels(data, corpus):
    """Mozilla's expectation is Readability's own output: right about the container, silent about what is inside it."""
    labels, weights = [], []
    for page, where in zip(data.pages, data.slices()):
        labels.append(np.array(label_page(page["blocks"], expected_text(corpus, page["id"])), dtype=np.float32))
        weights.append(page_weights(data.words[where]) * READABILITY_WEIGHT)
    return np.concatenate(labels), np.concatenate(weights)


def expected_text(corpus, name):
    with gzip.open(corpus / "mozilla" / name / "expected.html.gz", "rt", encoding="utf-8") as file:
        return html.unescape(re.sub(r"<[^>]*>", " ", file.read()))


def fit(sets, without_fold=None):
    rows, labels, weights = [], [], []
    for data, y, w in sets:
        use = data.asked & (w > 0)
        if without_fold is not None:
            use &= data.folds != without_fold
        rows.append(data.rows[use])
        labels.append(y[use])
        weights.append(w[use])
    train = lightgbm.Dataset(np.concatenate(rows), np.concatenate(labels), weight=np.concatenate(weights))
    return lightgbm.train(PARAMETERS, train, TREES)


def kept(scores):
    if not len(scores):
        return scores > 0
    top = np.sort(scores)[-max(1, int(len(scores) * TOP_SHARE)) :].mean()
    return scores > THRESHOLD_SHARE * top


def word_f1(text, gold):
    ours, theirs = Counter(words_of(text)), Counter(words_of(gold))
    hit = sum((ours & theirs).values())
    if not ours or not theirs:
        return float(not ours and not theirs)
    return 2 * hit / (sum(ours.values()) + sum(theirs.values()))


def cross_validate(sets, corpus, folder):
    scores = [np.zeros(len(data.rows), dtype=np.float32) for data, _, _ in sets]
    for fold in range(FOLDS):
        model = fit(sets, fold)
        model_file.write(model, fold_model(folder, fold), len(sets[0][0].names))
        for (data, _, _), out in zip(sets, scores):
            rows = data.asked & (data.folds == fold)
            out[rows] = model.predict(data.rows[rows])
    for data, _, _ in sets:
        write_held_out(data, folder)
    report_wcxb(sets[0][0], scores[0], corpus)
    report_passages(sets[1][0], scores[1], corpus)
    report_readability(sets[2][0], scores[2], corpus)


def fold_model(folder, fold):
    return folder / f"without-{fold}.bin"


def write_held_out(data, folder):
    """For `examples/held_out.rs`: each page with the model that wasn't fitted to its site."""
    with open(folder / f"{data.name}.held-out", "w", encoding="utf-8") as file:
        for page in data.pages:
            print(page["id"], page["path"], page["url"] or "", fold_model(folder, fold_of(page)), sep="\t", file=file)


def report_wcxb(data, scores, corpus):
    types = json.loads((corpus / "wcxb-dev" / "types.json").read_text())
    with gzip.open(corpus / "wcxb-dev" / "gold.jsonl.gz", "rt", encoding="utf-8") as lines:
        gold = {row["id"]: row["main_content"] for row in map(json.loads, lines)}
    per_type = defaultdict(list)
    for page, where in zip(data.pages, data.slices()):
        text = "\n".join(block for block, keep in zip(page["blocks"], kept(scores[where])) if keep)
        per_type[types.get(page["id"], "article")].append(word_f1(text, gold[page["id"]]))
    for kind, values in sorted(per_type.items(), key=lambda item: -len(item[1])):
        print(f"{kind:<14} F1 {np.mean(values):.4f} ({len(values)} pages)")
    print(f"{'all':<14} F1 {np.mean([v for values in per_type.values() for v in values]):.4f}")


def report_passages(data, scores, corpus):
    gold = {row["id"]: row for row in json.loads((corpus / "multilingual-dev" / "gold.json").read_text(encoding="utf-8"))}
    flat = lambda text: " ".join(text.split())
    right = wrong = missed = 0
    for page, where in zip(data.pages, data.slices()):
        text = flat("\n".join(block for block, keep in zip(page["blocks"], kept(scores[where])) if keep))
        row = gold[page["id"]]
        found = [flat(passage) in text for passage in row["with"][:6]]
        right += sum(found)
        missed += len(found) - sum(found)
        wrong += sum(flat(passage) in text for passage in row["without"][:6])
    print(f"passages       F1 {2 * right / (2 * right + wrong + missed):.4f} ({right} right, {wrong} wrong, {missed} missed)")


def report_readability(data, scores, corpus):
    values = []
    for page, where in zip(data.pages, data.slices()):
        text = "\n".join(block for block, keep in zip(page["blocks"], kept(scores[where])) if keep)
        values.append(word_f1(text, expected_text(corpus, page["id"])))
    print(f"{'mozilla':<14} F1 {np.mean(values):.4f} ({len(values)} pages)")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("features", type=pathlib.Path)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--out", type=pathlib.Path)
    args = parser.parse_args()
    wcxb = Set(args.features, "wcxb-dev")
    passages = Set(args.features, "multilingual-dev")
    mozilla = Set(args.features, "mozilla")
    sets = [
        (wcxb, *wcxb_labels(wcxb, args.corpus)),
        (passages, *passage_labels(passages, args.corpus)),
        (mozilla, *readability_labels(mozilla, args.corpus)),
    ]
    if args.cross_validate:
        cross_validate(sets, args.corpus, args.features)
    if args.out:
        size = model_file.write(fit(sets), args.out, len(wcxb.names))
        print(f"{args.out}: {size} bytes, {TREES} trees of {LEAVES} leaves, {len(wcxb.names)} features")


if __name__ == "__main__":
    main()
