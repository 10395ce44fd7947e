"""Writes a LightGBM model as the table that `src/content/model.rs` reads.

    u16 features, for each u8: how many thresholds
    all thresholds, sorted within their feature, as 32-bit floats without their lowest byte: all the lower bytes, all the
        middle ones, all the higher ones
    f32 scale of a leaf's value, u16 trees, u16 nodes
    for each node, tree by tree, parent before children, left first: u8 feature, 255 for a leaf
    for each inner node in that order: u8 threshold (value <= threshold goes left)
    for each leaf in that order: i8 value / scale
All little-endian. It lies in columns, each of one kind, because the module is compressed: as rows of nodes with leaves of
16 bits and thresholds of 32 it took 9 KB more; thresholds of 16 bits would save one more, and lose .0005 of word F1.
"""
import struct

import numpy as np

LEAF = 255


def below(threshold):
    """The largest float of 24 bits (the upper ones of 32) that isn't above the threshold: for whole numbers below 65,536,
    comparisons stay what they were."""
    value = np.float32(threshold)
    if float(value) > threshold:
        value = np.nextafter(value, np.float32(-np.inf))
    bits = int(value.view(np.uint32))
    if value < 0 and bits & 0xFF:
        bits += 0x100
    return float(np.uint32(bits & 0xFFFFFF00).view(np.float32))


def write(booster, path, feature_count):
    trees = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
    thresholds = [set() for _ in range(feature_count)]
    leaves = []
    for tree in trees:
        collect(tree, thresholds, leaves)
    tables = [sorted(values) for values in thresholds]
    assert all(len(table) < 256 for table in tables) and feature_count < LEAF
    features, bins = [], []
    for tree in trees:
        flatten(tree, tables, features, bins)
    numbers = np.array([value for table in tables for value in table], "<f4").tobytes()
    scale = max(abs(value) for value in leaves) / 127
    out = struct.pack("<H", feature_count) + bytes(len(table) for table in tables)
    out += numbers[1::4] + numbers[2::4] + numbers[3::4]
    out += struct.pack("<fHH", scale, len(trees), len(features)) + bytes(features) + bytes(bins)
    out += struct.pack(f"<{len(leaves)}b", *(round(value / scale) for value in leaves))
    with open(path, "wb") as file:
        file.write(out)
    return len(out)


def collect(node, thresholds, leaves):
    if "leaf_value" in node:
        leaves.append(node["leaf_value"])
        return
    thresholds[node["split_feature"]].add(below(node["threshold"]))
    collect(node["left_child"], thresholds, leaves)
    collect(node["right_child"], thresholds, leaves)


def flatten(node, tables, features, bins):
    """Adds a tree's nodes to the columns; `collect` has met its leaves in the same order."""
    if "leaf_value" in node:
        features.append(LEAF)
        return
    features.append(node["split_feature"])
    bins.append(tables[node["split_feature"]].index(below(node["threshold"])))
    flatten(node["left_child"], tables, features, bins)
    flatten(node["right_child"], tables, features, bins)
