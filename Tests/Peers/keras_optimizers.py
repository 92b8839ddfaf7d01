"""Cases of optimizers, clipping and schedules for keras_training.py."""

from keras_common import *  # first: it sets Keras up

import jax.numpy as jnp
import keras
import numpy as np


def described_schedule(described):
    return getattr(keras.optimizers.schedules, described["kind"])(**described["args"])


def optimizer(name, kind, **args):
    """Weights after 1, 2 and 20 steps down the quadratic with the gradient curvature · (weights − centre)."""
    start = [float32([[1.0, -2.0, 0.5], [3.0, -0.25, 0.75]]), float32([0.5, -1.5])]
    curvature = [float32([[1.0, 0.5, 4.0], [0.25, 8.0, 0.0]]), float32([2.0, 0.125])]
    centre = [float32([[-2.0, 1.0, 3.0], [-4.0, -3.0, 0.0]]), float32([3.0, 4.0])]
    real = {k: described_schedule(v) if isinstance(v, dict) else v for k, v in args.items()}
    rule = getattr(keras.optimizers, kind)(**real)
    variables = [keras.Variable(w, name=f"w{i}") for i, w in enumerate(start)]
    rule.build(variables)
    found = []
    for count in range(1, 21):
        rule.apply([jnp.asarray(a) * (v.value - jnp.asarray(b)) for a, v, b in zip(curvature, variables, centre)], variables)
        if count in (1, 2, 20):
            found.append({"count": count, "weights": [array(v.value) for v in variables]})
    return {
        "name": name,
        "kind": "optimizer",
        "optimizer": {"kind": kind, "args": args},
        "weights": [array(w) for w in start],
        "curvature": [array(a) for a in curvature],
        "centre": [array(b) for b in centre],
        "steps": found,
    }


def clipping(name, gradients, **args):
    """What a step of SGD with the rate 1 is given: the clipped gradients."""
    gradients = [float32(g) for g in gradients]
    rule = keras.optimizers.SGD(learning_rate=1.0, **args)
    variables = [keras.Variable(np.zeros_like(g), name=f"w{i}") for i, g in enumerate(gradients)]
    rule.apply([jnp.asarray(g) for g in gradients], variables)
    return {
        "name": name,
        "kind": "clipping",
        "args": args,
        "gradients": [array(g) for g in gradients],
        "clipped": [array(-np.asarray(v.value) + 0.0) for v in variables],
    }


def schedule(name, kind, steps, **args):
    """Learning rates at given steps; the first step is 0."""
    described = {"kind": kind, "args": args}
    rule = described_schedule(described)
    return {
        "name": name,
        "kind": "schedule",
        "schedule": described,
        "steps": list(steps),
        "rates": [digits(np.asarray(rule(step))) for step in steps],
    }


# The cases

# A rate for each optimizer, and another value than the default for each of its options.
OPTIONS = {
    "SGD": (0.05, {"momentum": 0.5, "nesterov": True, "weight_decay": 0.1}),
    "RMSprop": (0.02, {"rho": 0.5, "momentum": 0.5, "epsilon": 0.01, "centered": True, "weight_decay": 0.1}),
    "Adam": (0.05, {"beta_1": 0.5, "beta_2": 0.9, "epsilon": 0.01, "amsgrad": True, "weight_decay": 0.1}),
    "AdamW": (0.05, {"beta_1": 0.5, "beta_2": 0.9, "epsilon": 0.01, "amsgrad": True, "weight_decay": 0.1}),
    "Adagrad": (0.1, {"initial_accumulator_value": 0.5, "epsilon": 0.01, "weight_decay": 0.1}),
    "Nadam": (0.05, {"beta_1": 0.5, "beta_2": 0.9, "epsilon": 0.01, "weight_decay": 0.1}),
}


def falling(rate):
    return {"kind": "ExponentialDecay", "args": {"initial_learning_rate": rate, "decay_steps": 5, "decay_rate": 0.5}}


def optimizer_cases():
    yield optimizer("SGD", "SGD", learning_rate=0.05)
    yield optimizer("SGD, momentum", "SGD", learning_rate=0.02, momentum=0.9)
    yield optimizer("SGD, Nesterov", "SGD", learning_rate=0.02, momentum=0.9, nesterov=True)
    yield optimizer("SGD, weight decay", "SGD", learning_rate=0.05, weight_decay=0.1)
    yield optimizer("SGD by default", "SGD")
    yield optimizer("RMSprop", "RMSprop", learning_rate=0.02)
    yield optimizer("RMSprop, rho 0.5, epsilon 0.01", "RMSprop", learning_rate=0.02, rho=0.5, epsilon=0.01)
    yield optimizer("RMSprop, momentum", "RMSprop", learning_rate=0.005, momentum=0.9)
    yield optimizer("RMSprop, centered", "RMSprop", learning_rate=0.005, centered=True)
    yield optimizer("RMSprop, momentum, centered", "RMSprop", learning_rate=0.001, momentum=0.9, centered=True)
    yield optimizer("RMSprop, weight decay", "RMSprop", learning_rate=0.02, weight_decay=0.1)
    yield optimizer("RMSprop by default", "RMSprop")
    yield optimizer("Adam", "Adam", learning_rate=0.05)
    yield optimizer("Adam by default", "Adam")
    yield optimizer("Adam, betas, epsilon", "Adam", learning_rate=0.05, beta_1=0.5, beta_2=0.9, epsilon=0.001)
    yield optimizer("Adam, AMSGrad", "Adam", learning_rate=0.05, amsgrad=True, beta_2=0.5)
    yield optimizer("Adam, weight decay", "Adam", learning_rate=0.05, weight_decay=0.1)
    yield optimizer("AdamW", "AdamW", learning_rate=0.05, weight_decay=0.1)
    yield optimizer("AdamW by default", "AdamW")
    yield optimizer("AdamW, AMSGrad", "AdamW", learning_rate=0.05, amsgrad=True, beta_2=0.5)
    yield optimizer("Adagrad", "Adagrad", learning_rate=0.1)
    yield optimizer("Adagrad by default", "Adagrad")
    yield optimizer(
        "Adagrad, start 0, epsilon 0.001", "Adagrad", learning_rate=0.1, initial_accumulator_value=0.0, epsilon=0.001
    )
    yield optimizer("Adagrad, weight decay", "Adagrad", learning_rate=0.1, weight_decay=0.1)
    yield optimizer("Nadam", "Nadam", learning_rate=0.05)
    yield optimizer("Nadam by default", "Nadam")
    yield optimizer("Nadam, betas", "Nadam", learning_rate=0.05, beta_1=0.5, beta_2=0.9)
    yield optimizer("Nadam, weight decay", "Nadam", learning_rate=0.05, weight_decay=0.1)
    for kind, (rate, options) in OPTIONS.items():
        clips = {"clipnorm": 1.0, "clipvalue": 0.5, "global_clipnorm": 2.0}
        for option, value in clips.items():
            yield optimizer(f"{kind}, {option.replace('_', ' ')}", kind, learning_rate=rate, **{option: value})
        for option, value in options.items():
            yield optimizer(f"{kind}, {option} alone", kind, learning_rate=rate, **{option: value})
        yield optimizer(f"{kind}, a schedule", kind, learning_rate=falling(rate))
        # Everything at once: whatever two options do to each other shows.
        for option, value in clips.items():
            args = options | {"learning_rate": falling(rate), option: value}
            yield optimizer(f"{kind}, all options, {option}", kind, **args)
    yield optimizer(
        "SGD, momentum, global clipnorm, weight decay",
        "SGD",
        learning_rate=0.02,
        momentum=0.9,
        global_clipnorm=2.0,
        weight_decay=0.05,
    )
    yield optimizer("SGD, exponential decay", "SGD", learning_rate=falling(0.1))
    yield optimizer("AdamW, exponential decay", "AdamW", learning_rate=falling(0.1), weight_decay=0.1)
    gradients = [[[3.0, -4.0], [0.0, 0.5]], [12.0]]
    for args in (
        {"clipnorm": 1.0},
        {"clipvalue": 0.5},
        {"global_clipnorm": 1.0},
        {"clipnorm": 100.0},
        {"global_clipnorm": 100.0},
    ):
        (key, value), = args.items()  # fmt: skip
        yield clipping(f"clipping, {key} {value}", gradients, **args)
    yield clipping("clipping of zeros, clipnorm", [[0.0, 0.0], [1.0]], clipnorm=0.5)
    yield clipping("clipping of zeros, global_clipnorm", [[0.0, 0.0], [0.0]], global_clipnorm=0.5)


def schedule_cases():
    steps = [0, 1, 2, 4, 5, 9, 10, 11, 15, 20, 25, 30, 50, 1000]
    yield schedule("ExponentialDecay", "ExponentialDecay", steps, initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5)
    yield schedule(
        "ExponentialDecay, staircase",
        "ExponentialDecay",
        steps,
        initial_learning_rate=0.1,
        decay_steps=10,
        decay_rate=0.5,
        staircase=True,
    )
    yield schedule("PiecewiseConstantDecay", "PiecewiseConstantDecay", steps, boundaries=[5, 10], values=[0.1, 0.05, 0.01])
    yield schedule(
        "PolynomialDecay", "PolynomialDecay", steps, initial_learning_rate=0.1, decay_steps=10, end_learning_rate=0.01
    )
    yield schedule(
        "PolynomialDecay, power 2",
        "PolynomialDecay",
        steps,
        initial_learning_rate=0.1,
        decay_steps=10,
        end_learning_rate=0.01,
        power=2.0,
    )
    yield schedule(
        "PolynomialDecay, cycle",
        "PolynomialDecay",
        steps,
        initial_learning_rate=0.1,
        decay_steps=10,
        end_learning_rate=0.01,
        cycle=True,
    )
    yield schedule(
        "PolynomialDecay, power 2, cycle",
        "PolynomialDecay",
        steps,
        initial_learning_rate=0.1,
        decay_steps=10,
        power=2.0,
        cycle=True,
    )
    yield schedule("InverseTimeDecay", "InverseTimeDecay", steps, initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5)
    yield schedule(
        "InverseTimeDecay, staircase",
        "InverseTimeDecay",
        steps,
        initial_learning_rate=0.1,
        decay_steps=10,
        decay_rate=0.5,
        staircase=True,
    )
    yield schedule("CosineDecay", "CosineDecay", steps, initial_learning_rate=0.1, decay_steps=20)
    yield schedule("CosineDecay, alpha", "CosineDecay", steps, initial_learning_rate=0.1, decay_steps=20, alpha=0.1)
    yield schedule(
        "CosineDecay, warm-up",
        "CosineDecay",
        steps,
        initial_learning_rate=0.01,
        decay_steps=20,
        warmup_target=0.1,
        warmup_steps=5,
    )
    yield schedule(
        "CosineDecay, warm-up, alpha",
        "CosineDecay",
        steps,
        initial_learning_rate=0.01,
        decay_steps=20,
        alpha=0.1,
        warmup_target=0.1,
        warmup_steps=5,
    )
    yield schedule("CosineDecayRestarts", "CosineDecayRestarts", steps, initial_learning_rate=0.1, first_decay_steps=10)
    yield schedule(
        "CosineDecayRestarts, other factors",
        "CosineDecayRestarts",
        steps,
        initial_learning_rate=0.1,
        first_decay_steps=5,
        t_mul=1.5,
        m_mul=0.5,
        alpha=0.1,
    )
