"""Cases of losses and metrics for keras_training.py. Letters: B batch, T time steps, C classes."""

from keras_common import *  # first: it sets Keras up

import jax
import jax.numpy as jnp
import keras
import numpy as np
from keras.src.trainers.compile_utils import get_metric

# Predictions and targets


def probabilities(random, *shape):
    return float32(np.round(random.uniform(0.05, 0.95, shape), 3))


def distributions(random, *shape):
    """Each sums to one up to three decimals."""
    raw = random.uniform(0.1, 1, shape)
    return float32(np.round(raw / raw.sum(-1, keepdims=True), 3))


def zeros_and_ones(random, *shape):
    """Both present."""
    drawn = random.randint(0, 2, shape)
    drawn.flat[0], drawn.flat[-1] = 0, 1
    return drawn


def classes(random, count, *shape):
    drawn = random.randint(0, count, shape)
    drawn.flat[0], drawn.flat[-1] = 0, count - 1
    return drawn


def one_hot(random, *shape):
    return np.eye(shape[-1], dtype=int)[classes(random, shape[-1], *shape[:-1])]


def weights_between(random, *shape):
    """Sample weights, one of them 0."""
    drawn = np.round(random.uniform(0.1, 2, shape), 2)
    drawn.flat[1] = 0
    return float32(drawn)


def sample_weights(random, shape):
    """A weight a sample: (B,), or (B, 1) where each step has a loss, since Keras does not spread (B,) over (B, T)."""
    return weights_between(random, *shape[:1], *[1] * (len(shape) - 2))


# Kinds of cases


def loss(name, kind, draw_predictions, draw_targets, draw_weights=None, **args):
    """A loss of a batch and its gradient by the predictions."""
    random = random_of(name)
    predictions, targets = draw_predictions(random), draw_targets(random)
    weights = draw_weights(random) if draw_weights else None
    rule = getattr(keras.losses, kind)(**args)
    value, gradient = jax.value_and_grad(lambda p: rule(targets, p, sample_weight=weights))(jnp.asarray(predictions))
    case = {
        "name": name,
        "kind": "loss",
        "loss": {"kind": kind, "args": args},
        "predictions": array(predictions),
        "targets": array(targets),
    }
    if weights is not None:
        case["sample_weight"] = array(weights)
    return case | {"value": digits(value), "gradient": array(gradient)}


def metric(name, kind, batches, weighted=False, **args):
    """A metric after each of several batches; `accuracy` stands for the kind that Keras takes by the shapes."""
    random = random_of(name)
    rule, found = None, []
    for draw_predictions, draw_targets in batches:
        predictions, targets = draw_predictions(random), draw_targets(random)
        weights = weights_between(random, predictions.shape[0]) if weighted else None
        if rule is None:
            rule = (
                get_metric("accuracy", targets, predictions) if kind == "accuracy" else getattr(keras.metrics, kind)(**args)
            )
        rule.update_state(targets, jnp.asarray(predictions), sample_weight=weights)
        batch = {"predictions": array(predictions), "targets": array(targets)}
        if weighted:
            batch["sample_weight"] = array(weights)
        found.append(batch | {"result": digits(rule.result())})
    case = {"name": name, "kind": "metric", "metric": {"kind": kind, "args": args}, "batches": found}
    if kind == "accuracy":
        case["resolved"] = type(rule).__name__
    return case


# The cases


def loss_cases():
    B, T, C = 4, 3, 3
    saturated = lambda random: float32([[0], [1], [0], [1], [0.5], [1e-6]])
    right_and_wrong = lambda random: np.array([[0], [1], [1], [0], [1], [1]])
    shapes = {"(B, 1)": (B, 1), "(B, C)": (B, C), "(B, T, C)": (B, T, C)}
    kind = "BinaryCrossentropy"
    for text, shape in shapes.items():
        ones = lambda r, s=shape: zeros_and_ones(r, *s)
        likely = lambda r, s=shape: probabilities(r, *s)
        logits = lambda r, s=shape: normal(r, *s, scale=3)
        yield loss(f"{kind} {text}", kind, likely, ones)
        yield loss(f"{kind} {text}, from logits", kind, logits, ones, from_logits=True)
        yield loss(f"{kind} {text}, smoothed", kind, likely, ones, label_smoothing=0.2)
        yield loss(f"{kind} {text}, a weight a sample", kind, likely, ones, lambda r, s=shape: sample_weights(r, s))
    yield loss(
        f"{kind}, from logits, smoothed",
        kind,
        lambda r: normal(r, B, 1),
        lambda r: zeros_and_ones(r, B, 1),
        from_logits=True,
        label_smoothing=0.1,
    )
    yield loss(f"{kind}, probabilities 0 and 1", kind, saturated, right_and_wrong)
    yield loss(
        f"{kind}, large logits",
        kind,
        lambda r: float32([[100], [-100], [1000], [-1000]]),
        lambda r: np.array([[1], [1], [0], [0]]),
        from_logits=True,
    )
    yield loss(f"{kind}, soft targets", kind, lambda r: probabilities(r, B, 1), lambda r: probabilities(r, B, 1))
    yield loss(
        f"{kind} (B, T, C), a weight a step",
        kind,
        lambda r: probabilities(r, B, T, 2),
        lambda r: zeros_and_ones(r, B, T, 2),
        lambda r: weights_between(r, B, T),
    )

    for kind, target in (("CategoricalCrossentropy", one_hot), ("SparseCategoricalCrossentropy", None)):
        for text, shape in (("(B, C)", (B, C)), ("(B, T, C)", (B, T, C))):
            chosen = (lambda r, s=shape: one_hot(r, *s)) if target else (lambda r, s=shape: classes(r, C, *s[:-1]))
            likely = lambda r, s=shape: distributions(r, *s)
            logits = lambda r, s=shape: normal(r, *s, scale=3)
            yield loss(f"{kind} {text}", kind, likely, chosen)
            yield loss(f"{kind} {text}, from logits", kind, logits, chosen, from_logits=True)
            yield loss(f"{kind} {text}, a weight a sample", kind, likely, chosen, lambda r, s=shape: sample_weights(r, s))
            if target:
                yield loss(f"{kind} {text}, smoothed", kind, likely, chosen, label_smoothing=0.3)
                yield loss(
                    f"{kind} {text}, from logits, smoothed", kind, logits, chosen, from_logits=True, label_smoothing=0.3
                )
        step_targets = (lambda r: one_hot(r, B, T, C)) if target else (lambda r: classes(r, C, B, T))
        yield loss(
            f"{kind} (B, T, C), a weight a step",
            kind,
            lambda r: distributions(r, B, T, C),
            step_targets,
            lambda r: weights_between(r, B, T),
        )
        certain = lambda r: float32([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0]])
        fixed = np.array([0, 0, 2, 2])
        yield loss(
            f"{kind}, probabilities 0 and 1", kind, certain, lambda r: np.eye(3, dtype=int)[fixed] if target else fixed
        )
        large = lambda r: float32([[1000, 0, 0], [0, -1000, 1000]])
        yield loss(
            f"{kind}, large logits",
            kind,
            large,
            lambda r: np.eye(3, dtype=int)[[1, 2]] if target else np.array([1, 2]),
            from_logits=True,
        )
        unnormed = lambda r: float32([[0.2, 0.2, 0.4], [2, 1, 1]])
        yield loss(
            f"{kind}, probabilities that do not sum to one",
            kind,
            unnormed,
            lambda r: np.eye(3, dtype=int)[[0, 2]] if target else np.array([0, 2]),
        )
    yield loss(
        "SparseCategoricalCrossentropy, targets (B, 1)",
        "SparseCategoricalCrossentropy",
        lambda r: distributions(r, B, C),
        lambda r: classes(r, C, B, 1),
    )
    for kind, args in (("MeanSquaredError", {}), ("MeanAbsoluteError", {}), ("Huber", {}), ("Huber", {"delta": 0.5})):
        name = kind + "".join(f", {k} {v}" for k, v in args.items())
        for text, shape in shapes.items():
            value = lambda r, s=shape: normal(r, *s, scale=1.5)
            yield loss(f"{name} {text}", kind, value, value, **args)
        yield loss(f"{name}, a weight a sample", kind, value, value, lambda r: sample_weights(r, (B, T, C)), **args)
        yield loss(f"{name}, a weight a step", kind, value, value, lambda r: weights_between(r, B, T), **args)
    exact = lambda r: float32([[1, 2], [0, -1]])
    off = lambda r: float32([[1, 1], [1, -3]])
    yield loss("Huber where an error is exactly delta", "Huber", exact, off)


def metric_cases():
    sizes = (4, 4, 3)
    binary = [(lambda r, b=b: probabilities(r, b, 1), lambda r, b=b: zeros_and_ones(r, b, 1)) for b in sizes]
    flat = [(p, lambda r, b=b: zeros_and_ones(r, b)) for (p, _), b in zip(binary, sizes)]
    several = [(lambda r, b=b: probabilities(r, b, 3), lambda r, b=b: zeros_and_ones(r, b, 3)) for b in sizes]
    hot = [(lambda r, b=b: distributions(r, b, 3), lambda r, b=b: one_hot(r, b, 3)) for b in sizes]
    sparse = [(lambda r, b=b: distributions(r, b, 3), lambda r, b=b: classes(r, 3, b)) for b in sizes]
    steps = [(lambda r, b=b: distributions(r, b, 2, 3), lambda r, b=b: classes(r, 3, b, 2)) for b in sizes]
    real = [(lambda r, b=b: normal(r, b, 2), lambda r, b=b: normal(r, b, 2)) for b in sizes]
    half = [(lambda r: float32([[0.5], [0.5], [0.25], [0.75]]), lambda r: np.array([[0], [1], [0], [1]]))]
    ties = [(lambda r: float32([[0.4, 0.4, 0.2], [0.3, 0.3, 0.4], [0.2, 0.4, 0.4]]), lambda r: np.array([1, 0, 1]))]
    yield metric("BinaryAccuracy", "BinaryAccuracy", binary)
    yield metric("BinaryAccuracy, threshold 0.3", "BinaryAccuracy", binary, threshold=0.3)
    yield metric("BinaryAccuracy of several outputs", "BinaryAccuracy", several)
    yield metric("BinaryAccuracy at the threshold", "BinaryAccuracy", half)
    yield metric("BinaryAccuracy, weighted", "BinaryAccuracy", binary, weighted=True)
    yield metric("CategoricalAccuracy", "CategoricalAccuracy", hot)
    yield metric("CategoricalAccuracy, weighted", "CategoricalAccuracy", hot, weighted=True)
    yield metric("SparseCategoricalAccuracy", "SparseCategoricalAccuracy", sparse)
    yield metric("SparseCategoricalAccuracy (B, T, C)", "SparseCategoricalAccuracy", steps)
    yield metric("SparseCategoricalAccuracy of equal probabilities", "SparseCategoricalAccuracy", ties)
    yield metric("accuracy of (B, 1) by (B, 1)", "accuracy", binary)
    yield metric("accuracy of (B, 1) by (B,)", "accuracy", flat)
    yield metric("accuracy of (B, C) by (B, C)", "accuracy", hot)
    yield metric("accuracy of (B, C), several yes or no, by (B, C)", "accuracy", several)
    yield metric("accuracy of (B, C) by (B,)", "accuracy", sparse)
    yield metric(
        "accuracy of (B, C) by (B, 1)",
        "accuracy",
        [(p, lambda r, b=b: classes(r, 3, b, 1)) for (p, _), b in zip(sparse, sizes)],
    )
    yield metric("accuracy of (B, T, C) by (B, T)", "accuracy", steps)
    timed = [(lambda r, b=b: probabilities(r, b, 2, 1), lambda r, b=b: zeros_and_ones(r, b, 2, 1)) for b in sizes]
    yield metric("accuracy of (B, T, 1) by (B, T, 1)", "accuracy", timed)
    yield metric("AUC", "AUC", binary)
    many = [(lambda r: probabilities(r, 40, 1), lambda r: zeros_and_ones(r, 40, 1)) for _ in range(2)]
    yield metric("AUC of many", "AUC", many)
    yield metric("AUC, weighted", "AUC", binary, weighted=True)
    yield metric("AUC, PR", "AUC", binary, curve="PR")
    yield metric("AUC, 5 thresholds", "AUC", many, num_thresholds=5)
    ends = [(lambda r: float32([[0], [1], [0], [1], [0.5]]), lambda r: np.array([[0], [1], [1], [0], [1]]))]
    yield metric("AUC of 0 and 1", "AUC", ends)
    yield metric("AUC of one class", "AUC", [(lambda r: float32([[0.25], [0.75]]), lambda r: np.array([[1], [1]]))])
    for kind in ("Precision", "Recall"):
        yield metric(kind, kind, binary)
        yield metric(f"{kind}, threshold 0.7", kind, binary, thresholds=0.7)
        yield metric(f"{kind}, weighted", kind, binary, weighted=True)
        yield metric(f"{kind} at the threshold", kind, half)
        yield metric(f"{kind} of nothing", kind, [(lambda r: float32([[0.1], [0.2]]), lambda r: np.array([[0], [0]]))])
    for kind in ("MeanAbsoluteError", "MeanSquaredError", "RootMeanSquaredError"):
        yield metric(kind, kind, real)
        yield metric(f"{kind}, weighted", kind, real, weighted=True)
    yield metric("metric BinaryCrossentropy", "BinaryCrossentropy", binary)
    yield metric("metric SparseCategoricalCrossentropy", "SparseCategoricalCrossentropy", sparse)
