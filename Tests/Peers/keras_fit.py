"""Cases of `fit` for keras_training.py."""

from keras_common import *  # first: it sets Keras up

import keras
import numpy as np
from keras_losses import classes, one_hot, weights_between, zeros_and_ones
from keras_optimizers import described_schedule


class MaskedMetrics(keras.Sequential):
    """Gives the metrics of `fit` the mask of the first layer's input: on JAX Keras loses it between the loss and the metrics."""

    def compute_metrics(self, x, y, y_pred, sample_weight=None):
        keras.src.backend.set_keras_mask(y_pred, keras.ops.not_equal(x, 0))
        return super().compute_metrics(x, y, y_pred, sample_weight)


def fit(
    name,
    layers,
    samples,
    draw_targets,
    loss,
    optimizer=("SGD", {"learning_rate": 0.1}),
    metrics=("accuracy",),
    draw=None,
    callbacks=None,
    **args
):
    """`fit` without shuffling, then `evaluate` and the weights."""
    random = random_of(name)
    model, own = build(layers, model_type=MaskedMetrics if "mask_zero" in str(layers) else keras.Sequential)
    draw_weights(model, random)
    x = draw_input(layers, random, samples) if draw is None else draw(random)
    y = draw_targets(random)
    loss = loss if isinstance(loss, dict) else {"kind": loss, "args": {}}
    case = {
        "name": name,
        "kind": "fit",
        "layers": layers,
        "weights": weights_of(own),
        "input": described_input(x),
        "targets": array(y),
        "loss": loss,
        "optimizer": {"kind": optimizer[0], "args": optimizer[1]},
        "metrics": list(metrics),
        "args": {k: v for k, v in args.items() if k not in ("sample_weight", "class_weight", "validation_data")},
    }
    given = dict(args)
    if "sample_weight" in args:
        given["sample_weight"] = args["sample_weight"](random)
        case["sample_weight"] = array(given["sample_weight"])
    if "class_weight" in args:
        case["class_weight"] = {str(k): v for k, v in args["class_weight"].items()}
    if "validation_data" in args:
        given["validation_data"] = (
            draw_input(layers, random, args["validation_data"]),
            draw_targets(random)[: args["validation_data"]],
        )
        case["validation_input"] = described_input(given["validation_data"][0])
        case["validation_targets"] = array(given["validation_data"][1])
    real = {k: described_schedule(v) if isinstance(v, dict) else v for k, v in optimizer[1].items()}
    model.compile(
        optimizer=getattr(keras.optimizers, optimizer[0])(**real),
        loss=getattr(keras.losses, loss["kind"])(**loss["args"]),
        metrics=list(metrics),
    )
    if callbacks:
        case["callbacks"] = callbacks
        given["callbacks"] = [getattr(keras.callbacks, c["kind"])(**c["args"]) for c in callbacks]
    history = model.fit(x, y, shuffle=False, verbose=0, **given)
    case["epochs"] = [e + 1 for e in history.epoch]
    case["history"] = {k: [digits(v) for v in values] for k, values in history.history.items()}
    case["weights_after"] = laid_out(own, [v.numpy() for v in model.trainable_variables])
    after = model.evaluate(x, y, batch_size=args.get("batch_size", 32), verbose=0, return_dict=True)
    case["evaluation"] = {k: digits(v) for k, v in after.items()}
    return case


# The cases


def fit_cases():
    def recurrent(kind="LSTM", **args):
        return layer(kind, units=UNITS, input_shape=[TIME_STEPS, FEATURES], **args)

    def dense(units=1, activation="sigmoid", **args):
        return layer("Dense", units=units, activation=activation, **args)

    yes = [recurrent(), dense()]
    one_of = [recurrent("GRU"), dense(3, "softmax")]
    binary = lambda random: zeros_and_ones(random, 10, 1)
    of_three = lambda random: classes(random, 3, 10)
    bce, sparse = "BinaryCrossentropy", "SparseCategoricalCrossentropy"
    yield fit("fit", yes, 10, binary, bce, epochs=2, batch_size=4)
    yield fit("fit, targets of rank 1", yes, 10, lambda r: zeros_and_ones(r, 10), bce, epochs=2, batch_size=4)
    yield fit("fit, batches larger than the samples", yes, 10, binary, bce, epochs=2, batch_size=32)
    yield fit("fit, batches of one", yes, 5, lambda r: zeros_and_ones(r, 5, 1), bce, epochs=1, batch_size=1)
    yield fit("fit, a last batch of one", yes, 10, binary, bce, epochs=1, batch_size=3)
    yield fit("fit, validation split 0.2", yes, 10, binary, bce, epochs=2, batch_size=4, validation_split=0.2)
    yield fit("fit, validation split 0.25 of ten", yes, 10, binary, bce, epochs=2, batch_size=4, validation_split=0.25)
    yield fit("fit, validation data", yes, 10, binary, bce, epochs=2, batch_size=4, validation_data=5)
    yield fit("fit, class weights", yes, 10, binary, bce, epochs=2, batch_size=4, class_weight={0: 0.5, 1: 2.0})
    yield fit(
        "fit, class weights, validation split",
        yes,
        10,
        binary,
        bce,
        epochs=2,
        batch_size=4,
        class_weight={0: 0.5, 1: 2.0},
        validation_split=0.3,
    )
    yield fit(
        "fit, three class weights",
        one_of,
        10,
        of_three,
        sparse,
        epochs=2,
        batch_size=4,
        class_weight={0: 0.5, 1: 2.0, 2: 1.5},
    )
    yield fit(
        "fit, a class without a weight", one_of, 10, of_three, sparse, epochs=2, batch_size=4, class_weight={0: 0.5, 1: 2.0}
    )
    yield fit(
        "fit, sample weights", yes, 10, binary, bce, epochs=2, batch_size=4, sample_weight=lambda r: weights_between(r, 10)
    )
    yield fit(
        "fit, sample weights, validation split",
        yes,
        10,
        binary,
        bce,
        epochs=2,
        batch_size=4,
        validation_split=0.3,
        sample_weight=lambda r: weights_between(r, 10),
    )
    tagger = [recurrent(return_sequences=True), layer("TimeDistributed", dense(3, "softmax"))]
    step_classes = lambda random: classes(random, 3, 6, TIME_STEPS)
    yield fit("fit, steps", tagger, 6, step_classes, sparse, epochs=2, batch_size=4)
    yield fit(
        "fit, step weights",
        tagger,
        6,
        step_classes,
        sparse,
        epochs=2,
        batch_size=4,
        sample_weight=lambda r: weights_between(r, 6, TIME_STEPS),
    )
    yield fit("fit, initial epoch 1", yes, 10, binary, bce, epochs=3, initial_epoch=1, batch_size=4)
    yield fit(
        "fit, categorical, Adam",
        one_of,
        10,
        lambda r: one_hot(r, 10, 3),
        "CategoricalCrossentropy",
        ("Adam", {"learning_rate": 0.05}),
        epochs=3,
        batch_size=4,
    )
    smooth = {"kind": "CategoricalCrossentropy", "args": {"label_smoothing": 0.1}}
    yield fit("fit, smoothed labels", one_of, 10, lambda r: one_hot(r, 10, 3), smooth, epochs=2, batch_size=4)
    logits = {"kind": bce, "args": {"from_logits": True}}
    yield fit(
        "fit, from logits",
        [recurrent("SimpleRNN"), dense(1, "linear")],
        10,
        binary,
        logits,
        metrics=(),
        epochs=2,
        batch_size=4,
    )
    curve = [recurrent("GRU"), dense(1, "linear")]
    number_ = lambda random: normal(random, 10, 1)
    yield fit(
        "fit, mean squared error, RMSprop, momentum",
        curve,
        10,
        number_,
        "MeanSquaredError",
        ("RMSprop", {"learning_rate": 0.01, "momentum": 0.9}),
        ("mae",),
        epochs=3,
        batch_size=4,
    )
    yield fit(
        "fit, mean absolute error, Nadam",
        curve,
        10,
        number_,
        "MeanAbsoluteError",
        ("Nadam", {"learning_rate": 0.01}),
        ("mse",),
        epochs=2,
        batch_size=4,
    )
    yield fit(
        "fit, Huber, Nesterov, clipped",
        curve,
        10,
        number_,
        {"kind": "Huber", "args": {"delta": 0.5}},
        ("SGD", {"learning_rate": 0.05, "momentum": 0.9, "nesterov": True, "global_clipnorm": 0.1}),
        (),
        epochs=2,
        batch_size=4,
    )
    falling = {"kind": "ExponentialDecay", "args": {"initial_learning_rate": 0.1, "decay_steps": 2, "decay_rate": 0.5}}
    yield fit("fit, exponential decay", yes, 10, binary, bce, ("SGD", {"learning_rate": falling}), epochs=3, batch_size=4)
    l2 = {"kind": "L2", "args": {"l2": 0.05}}
    penalized = [recurrent(kernel_regularizer=l2), dense(kernel_regularizer={"kind": "L1", "args": {"l1": 0.05}})]
    yield fit(
        "fit, penalties, validation split",
        penalized,
        10,
        binary,
        bce,
        ("AdamW", {"learning_rate": 0.01}),
        epochs=2,
        batch_size=4,
        validation_split=0.2,
    )
    masked = [
        layer("Embedding", input_dim=VOCABULARY, output_dim=2, input_length=4, mask_zero=True),
        layer("GRU", units=UNITS, return_sequences=True),
        layer("TimeDistributed", dense(3, "softmax")),
    ]

    def padded(random):
        ids = random.randint(1, VOCABULARY, (6, 4)).astype("int32")
        ids[1, 2:], ids[3, :3], ids[4, 1:] = 0, 0, 0
        return ids

    yield fit("fit, masked steps", masked, 6, lambda r: classes(r, 3, 6, 4), sparse, draw=padded, epochs=2, batch_size=4)
    yield fit(
        "fit, precision, recall, AUC",
        yes,
        10,
        binary,
        bce,
        metrics=("accuracy", "Precision", "Recall", "AUC"),
        epochs=2,
        batch_size=4,
    )
    plateau = [{"kind": "ReduceLROnPlateau", "args": {"monitor": "loss", "patience": 1, "factor": 0.5, "min_delta": 10.0}}]
    yield fit("fit, ReduceLROnPlateau", yes, 10, binary, bce, epochs=4, batch_size=4, callbacks=plateau)
    stop = [
        {
            "kind": "EarlyStopping",
            "args": {"monitor": "val_loss", "patience": 1, "min_delta": 10.0, "restore_best_weights": True},
        }
    ]
    yield fit(
        "fit, EarlyStopping, best weights",
        yes,
        10,
        binary,
        bce,
        epochs=6,
        batch_size=4,
        validation_split=0.2,
        callbacks=stop,
    )
