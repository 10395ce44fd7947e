"""Labels: how much of each block's text stands in the gold.

Long blocks by the share of their words that runs of the gold cover, short blocks by an alignment of the whole page with the
gold, because a short label stands in many places.
"""
import re

from rapidfuzz.distance import LCSseq

RUN_WORDS = 4  # a run of so many words in the same order isn't chance


def words_of(text):
    return re.findall(r"\w+", (text or "").lower())


def label_page(blocks, gold):
    """A share between 0 and 1 for each block."""
    gold_words = words_of(gold)
    page_words = [words_of(block) for block in blocks]
    runs = {tuple(gold_words[i : i + RUN_WORDS]) for i in range(len(gold_words) - RUN_WORDS + 1)}
    aligned = align([word for words in page_words for word in words], gold_words)
    labels, at = [], 0
    for words in page_words:
        in_order = aligned[at : at + len(words)]
        at += len(words)
        labels.append(share(words, in_order, runs))
    return labels


def share(words, in_order, runs):
    if not words:
        return 0.0
    by_order = sum(in_order) / len(words)
    if len(words) < RUN_WORDS + 2:
        return float(by_order >= 0.99)
    covered = [False] * len(words)
    for i in range(len(words) - RUN_WORDS + 1):
        if tuple(words[i : i + RUN_WORDS]) in runs:
            covered[i : i + RUN_WORDS] = [True] * RUN_WORDS
    by_runs = sum(covered) / len(words)
    # A repeat of a kept block is covered by runs but not aligned.
    return by_runs if by_order > 0.5 * by_runs else by_order


def align(page, gold):
    numbers = {}
    page = [numbers.setdefault(word, len(numbers)) for word in page]
    gold = [numbers.setdefault(word, len(numbers)) for word in gold]
    matched = [False] * len(page)
    for op in LCSseq.opcodes(page, gold):
        if op.tag == "equal":
            matched[op.src_start : op.src_end] = [True] * (op.src_end - op.src_start)
    return matched
