"""Writes a LightGBM model as the table that `src/content/model.rs` reads.

    u16 features, then for each: u8 count, count × f32 thresholds (sorted)
    f32 scale of a leaf's value, u16 trees, then for each tree u16 bytes and its nodes, parent before children, left first:
        inner node: u8 feature, u8 threshold, u8 nodes to skip to the right child (value <= threshold goes left)
        leaf:       u8 255, i16 value / scale
All little-endian.
"""
import struct

import numpy as np

LEAF = 255


def below(threshold):
    """The largest 32-bit number that isn't above the threshold, so that comparisons stay what they were."""
    value = np.float32(threshold)
    return float(value if float(value) <= threshold else np.nextafter(value, np.float32(-np.inf)))


def write(booster, path, feature_count):
    trees = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
    thresholds = [set() for _ in range(feature_count)]
    leaves = []
    for tree in trees:
        collect(tree, thresholds, leaves)
    tables = [sorted(values) for values in thresholds]
    assert all(len(table) < 256 for table in tables) and feature_count < LEAF
    scale = max(abs(value) for value in leaves) / 32767
    out = bytearray(struct.pack("<H", feature_count))
    for table in tables:
        out += struct.pack("<B", len(table)) + struct.pack(f"<{len(table)}f", *table)
    out += struct.pack("<fH", scale, len(trees))
    for tree in trees:
        nodes = flatten(tree, tables, scale)
        out += struct.pack("<H", len(nodes)) + nodes
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


def flatten(node, tables, scale):
    if "leaf_value" in node:
        return struct.pack("<Bh", LEAF, round(node["leaf_value"] / scale))
    left = flatten(node["left_child"], tables, scale)
    right = flatten(node["right_child"], tables, scale)
    at = tables[node["split_feature"]].index(below(node["threshold"]))
    skip = len(left) // 3 + 1
    assert skip < 256
    return struct.pack("<BBB", node["split_feature"], at, skip) + left + right
