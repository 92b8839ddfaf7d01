"""Reference numbers from Keras 3 for the layers of the RNN module.

    python Tests/Peers/keras_layers.py > Tests/RNNTests/Numbers/layers.json

README.md beside this file describes the fields.
"""

from keras_common import *  # first: it sets Keras up
from keras_layer_kinds import *

import numpy as np

ACTIVATIONS = [
    "tanh", "relu", "sigmoid", "linear", "softsign", "hard_sigmoid", "elu", "softplus", "gelu", "silu", "exponential", "selu",
    "relu6", "leaky_relu", "celu", "hard_tanh", "tanh_shrink", "soft_shrink", "hard_shrink", "hard_silu", "log_sigmoid", "mish",
    "squareplus", "sparse_plus", "sparse_sigmoid", "softmax", "log_softmax",
]  # fmt: skip
IN_CELLS = ACTIVATIONS[1:12]
SELDOM_IN_CELLS = ["celu", "hard_tanh", "hard_silu", "log_sigmoid", "mish", "squareplus", "sparse_plus", "tanh_shrink"]
RARE_IN_CELLS = ["relu6", "leaky_relu", "soft_shrink", "hard_shrink", "sparse_sigmoid"]


def order(sequences=False, backwards=False):
    return f"{'all steps' if sequences else 'last step'}{', backwards' if backwards else ''}"


def flags(sequences=False, backwards=False):
    """The arguments that are not Keras' default."""
    return ({"return_sequences": True} if sequences else {}) | ({"go_backwards": True} if backwards else {})


BOTH = (False, True)
ORDERS = [(sequences, backwards) for sequences in BOTH for backwards in BOTH]


def recurrent_cases():
    for name in RECURRENT:
        for way in ORDERS:
            yield training(f"{name}, {order(*way)}", [recurrent(name, **flags(*way))])
        yield training(f"{name}, no bias", [recurrent(name, use_bias=False)])
        yield training(f"{name}, wide", [recurrent(name, units=4, features=2, return_sequences=True)])
        yield training(
            f"{name}, Dense, RMSprop, binary cross-entropy",
            [recurrent(name), dense(1, "sigmoid")],
            loss="binary_crossentropy",
            optimizer=("RMSprop", 0.01),
        )
        yield training(f"{name}, one time step", [recurrent(name, steps=1, return_sequences=True)], steps=False)
        yield training(f"{name}, one sample", [recurrent(name)], batch=1, steps=False)
        yield training(f"{name}, one unit, one feature", [recurrent(name, units=1, features=1)], steps=False)
        yield training(f"{name}, large weights", [recurrent(name, return_sequences=True)], scale=6, steps=False)
        yield training(f"{name} on {name}", [recurrent(name, return_sequences=True), recurrent(name, first=False)])


def activation_cases():
    """Values on both sides of every kink, and the kinks where Keras' backends agree on the slope there."""
    values = np.array([[-8, -3, -2.5, -1.5, -1, -0.5], [-0.3, 0, 0.2, 0.5, 0.9, 1], [1.7, 2.5, 3, 4.5, 6, 8]])
    for name in ACTIVATIONS:
        beside = 0.125 if name in ("selu", "leaky_relu", "celu", "sparse_sigmoid") else 0
        yield training(f"Activation {name}", [first("Activation", [6], activation=name)], x=fixed(values + beside))
    for name in ("softmax", "log_softmax"):
        yield training(f"Activation {name}, rank 3", [first("Activation", activation=name)])
    yield training("Dense log_softmax", [dense(3, "log_softmax", [FEATURES])])
    yield forward(
        "Activation softmax, large values",
        [first("Activation", [3], activation="softmax")],
        x=fixed([[1000, 999, 0], [-1000, -1000, -1000]]),
    )
    for name in RECURRENT:
        for activation in IN_CELLS:
            yield training(
                f"{name}, activation {activation}", [recurrent(name, steps=3, activation=activation)], steps=False
            )
        for activation in SELDOM_IN_CELLS:
            yield training(
                f"{name}, activation {activation}", [recurrent(name, steps=2, activation=activation)], steps=False
            )
        for activation in RARE_IN_CELLS:
            yield training(
                f"{name}, activation {activation}", [recurrent(name, steps=2, activation=activation)], steps=False
            )
        if name != "SimpleRNN":
            for activation in ("tanh", "hard_sigmoid", "linear", "relu", "softsign"):
                yield training(
                    f"{name}, recurrent activation {activation}",
                    [recurrent(name, steps=3, recurrent_activation=activation)],
                    steps=False,
                )
            for activation in (*IN_CELLS[5:], *SELDOM_IN_CELLS, *RARE_IN_CELLS):
                yield training(
                    f"{name}, recurrent activation {activation}",
                    [recurrent(name, steps=2, recurrent_activation=activation)],
                    steps=False,
                )


def masked_cases():
    """Rows masked nowhere, in front, in the middle, at the end and wholly."""
    for name in RECURRENT:
        for way in ORDERS:
            layers = [embedding(steps=5, mask_zero=True), recurrent(name, first=False, **flags(*way))]
            yield training(f"Embedding with mask, {name}, {order(*way)}", layers, x=masked_ids, steps=not way[1])
    for name in ("SimpleRNN", "LSTM", "GRU"):
        for sequences in BOTH:
            inner = recurrent(name, first=False, **flags(sequences))
            layers = [embedding(2, 5, mask_zero=True), bidirectional(inner, first=False)]
            yield training(f"Embedding with mask, Bidirectional {name}, {order(sequences)}", layers, x=masked_ids)
        layers = [first("Masking", [5, FEATURES], mask_value=0.0), recurrent(name, first=False)]
        yield training(f"Masking, {name}", layers, x=masked_steps(0.0))
        layers = [
            embedding(2, 5, mask_zero=True),
            recurrent(name, first=False, return_sequences=True),
            recurrent(name, first=False),
        ]
        yield training(f"Embedding with mask, {name} on {name}", layers, x=masked_ids, steps=False)
        wholly = lambda random: np.zeros((2, 5), "int32")
        layers = [embedding(steps=5, mask_zero=True), recurrent(name, first=False, return_sequences=True)]
        yield training(f"Embedding with mask, {name}, every step masked", layers, x=wholly, steps=False)
    for merge in ("sum", "mul", "ave"):
        inner = recurrent("LSTM", first=False, return_sequences=True)
        layers = [embedding(2, 5, mask_zero=True), bidirectional(inner, merge, first=False)]
        yield training(f"Embedding with mask, Bidirectional LSTM, {merge}, all steps", layers, x=masked_ids, steps=False)
    layers = [first("Masking", [5, FEATURES], mask_value=-1.5), recurrent("LSTM", first=False, return_sequences=True)]
    yield training("Masking with value -1.5, LSTM, all steps", layers, x=masked_steps(-1.5))
    yield training("Masking alone", [first("Masking", [5, FEATURES], mask_value=0.0)], x=masked_steps(0.0))
    yield training(
        "Masking, Dropout, LSTM",
        [first("Masking", [5, FEATURES], mask_value=0.0), layer("Dropout", rate=0.0), recurrent("LSTM", first=False)],
        x=masked_steps(0.0),
    )
    yield training(
        "Masking, Activation, LayerNormalization, LSTM",
        [
            first("Masking", [5, FEATURES], mask_value=0.0),
            layer("Activation", activation="tanh"),
            layer("LayerNormalization"),
            recurrent("LSTM", first=False),
        ],
        x=masked_steps(0.0),
    )
    tagger = [
        embedding(2, 5, mask_zero=True),
        bidirectional(recurrent("LSTM", first=False, return_sequences=True), first=False),
        timed(dense(3, "softmax")),
    ]
    yield training("Embedding with mask, Bidirectional LSTM, TimeDistributed Dense softmax", tagger, x=masked_ids)
    layers = [embedding(steps=5, mask_zero=True), recurrent("GRU", first=False, return_sequences=True), dense(1, "sigmoid")]
    yield training(
        "Embedding with mask, GRU, Dense at all steps, binary cross-entropy",
        layers,
        x=masked_ids,
        loss="binary_crossentropy",
    )
    few = lambda random: masked_ids(random)[:4]
    layers = [embedding(steps=5, mask_zero=True), layer("GlobalAveragePooling1D")]
    yield training("Embedding with mask, GlobalAveragePooling1D", layers, x=few)
    yield forward("Embedding with mask, GlobalAveragePooling1D, a row wholly masked", layers, x=masked_ids)
    layers = [embedding(steps=5, mask_zero=True), layer("GlobalMaxPooling1D")]
    yield training("Embedding with mask, GlobalMaxPooling1D, which ignores it", layers, x=masked_ids)
    layers = [embedding(steps=5, mask_zero=True), layer("Flatten"), dense(1)]
    yield training("Embedding with mask, Flatten, Dense", layers, x=masked_ids)
    layers = [embedding(2, 5, mask_zero=True), recurrent("LSTM", first=False, return_sequences=True, go_backwards=True),
              recurrent("LSTM", first=False)]  # fmt: skip
    yield training("Embedding with mask, LSTM backwards, LSTM", layers, x=masked_ids, steps=False)


def bidirectional_cases():
    for name in ("LSTM", "GRU", "SimpleRNN"):
        for merge in ("concat", "sum", "mul", "ave"):
            for sequences in BOTH:
                inner = recurrent(name, first=False, **flags(sequences))
                layers = [bidirectional(inner, merge, features=2)]
                yield training(
                    f"Bidirectional {name}, {merge}, {order(sequences)}", layers, steps=merge == "concat" or not sequences
                )
    inner = recurrent("LSTM", first=False)
    other = recurrent("LSTM", first=False, activation="relu", go_backwards=True)
    yield training("Bidirectional LSTM with a backward layer of its own", [bidirectional(inner, features=2, backward=other)])
    inner, other = recurrent("GRU", first=False), recurrent("LSTM", first=False, go_backwards=True)
    yield training("Bidirectional GRU forward, LSTM backward", [bidirectional(inner, features=2, backward=other)])
    yield training(
        "Bidirectional LSTM on Bidirectional LSTM",
        [
            bidirectional(recurrent("LSTM", first=False, return_sequences=True), features=2),
            bidirectional(recurrent("LSTM", first=False), first=False),
        ],
        steps=False,
    )


def more_bidirectional_cases():
    name = "GRU, reset before"
    for sequences in BOTH:
        for merge in ("concat", "sum"):
            layers = [bidirectional(recurrent(name, first=False, **flags(sequences)), merge, features=2)]
            yield training(f"Bidirectional {name}, {merge}, {order(sequences)}", layers, steps=not sequences)
        inner = recurrent(name, first=False, **flags(sequences))
        layers = [embedding(2, 5, mask_zero=True), bidirectional(inner, first=False)]
        yield training(f"Embedding with mask, Bidirectional {name}, {order(sequences)}", layers, x=masked_ids, steps=False)
        yield states(f"Bidirectional {name}, not merged, {order(sequences)}", bidirectional(inner, None, features=2))
    inner = recurrent(name, first=False, return_state=True)
    yield states(f"Bidirectional {name} with states, from an initial state", bidirectional(inner, features=2), initial=True)
    for name in ("LSTM", "GRU, reset before"):
        inner = recurrent(name, first=False, return_sequences=True, stateful=True)
        yield stateful(f"stateful Bidirectional {name}", [bidirectional(inner, features=2)])
        inner = recurrent(name, first=False, dropout=0.5, recurrent_dropout=0.5)
        yield forward(f"Bidirectional {name}, dropout in inference", [bidirectional(inner, features=2)])
    inner, other = recurrent("LSTM", 2, first=False), recurrent("GRU", 3, first=False, go_backwards=True)
    yield training("Bidirectional of 2 and 3 units", [bidirectional(inner, features=2, backward=other)])
    inner = recurrent("LSTM", first=False, use_bias=False)
    yield training("Bidirectional LSTM, no bias", [bidirectional(inner, features=2)], steps=False)


def trace_cases():
    for name in RECURRENT:
        yield trace(f"trace of {name}", [recurrent(name), dense(2)])
        yield trace(f"trace of {name}, backwards", [recurrent(name, go_backwards=True), dense(1)])
        yield trace(f"trace of {name} on {name}", [recurrent(name, return_sequences=True), recurrent(name, 3, first=False), dense(1)])
        layers = [embedding(2, 5, mask_zero=True), recurrent(name, first=False), dense(1)]
        yield trace(f"trace of {name} behind a mask", layers, x=masked_ids)
        layers = [bidirectional(recurrent(name, first=False), features=2), dense(1)]
        yield trace(f"trace of Bidirectional {name}", layers)
        layers = [embedding(2, 5, mask_zero=True), bidirectional(recurrent(name, first=False, return_sequences=True), first=False),
                  recurrent(name, first=False), dense(1)]  # fmt: skip
        yield trace(f"trace of {name} on Bidirectional {name}, behind a mask", layers, x=masked_ids)
    layers = [recurrent("LSTM", activation="relu", recurrent_activation="hard_sigmoid"), dense(1)]
    yield trace("trace of LSTM with other activations", layers)
    layers = [recurrent("LSTM", return_sequences=True), layer("LayerNormalization"), recurrent("GRU", first=False), dense(1)]
    yield trace("trace of LSTM, LayerNormalization, GRU", layers)


def states_cases():
    for name in RECURRENT:
        for way in ORDERS:
            described = recurrent(name, return_state=True, **flags(*way))
            yield states(f"{name} with states, {order(*way)}", described)
        yield states(f"{name} from an initial state", recurrent(name), initial=True)
        described = recurrent(name, return_state=True, return_sequences=True, go_backwards=True)
        yield states(f"{name} with states, from an initial state, all steps, backwards", described, initial=True)
    for name in ("LSTM", "GRU", "SimpleRNN"):
        for sequences in BOTH:
            inner = recurrent(name, first=False, **flags(sequences))
            yield states(f"Bidirectional {name}, not merged, {order(sequences)}", bidirectional(inner, None, features=2))
        inner = recurrent(name, first=False, return_state=True)
        yield states(f"Bidirectional {name} with states", bidirectional(inner, features=2))
        yield states(
            f"Bidirectional {name} with states, from an initial state", bidirectional(inner, features=2), initial=True
        )


def stateful_cases():
    for name in RECURRENT:
        yield stateful(f"stateful {name}", [recurrent(name, stateful=True)])
        yield stateful(f"stateful {name}, all steps, backwards", [recurrent(name, stateful=True, **flags(True, True))])
    layers = [recurrent("LSTM", stateful=True, return_sequences=True), recurrent("LSTM", first=False, stateful=True)]
    yield stateful("stateful LSTM on stateful LSTM", layers)
    layers = [embedding(2, 5, mask_zero=True), recurrent("LSTM", first=False, stateful=True)]
    yield stateful("stateful LSTM behind a mask", layers, masked_ids, batch=5)


def dropout_cases():
    for name in RECURRENT:
        yield dropout_masks(f"{name}, dropout 0.5", recurrent(name, features=4, dropout=0.5, return_sequences=True))
        yield dropout_masks(f"{name}, recurrent dropout 0.5", recurrent(name, units=4, recurrent_dropout=0.5))
        described = recurrent(name, units=3, dropout=0.25, recurrent_dropout=0.5, return_sequences=True)
        yield dropout_masks(f"{name}, dropout 0.25, recurrent dropout 0.5", described)
        yield forward(f"{name}, dropout in inference", [recurrent(name, dropout=0.5, recurrent_dropout=0.5)])
    described = recurrent("GRU, reset before", units=4, recurrent_dropout=0.5, go_backwards=True)
    yield dropout_masks("GRU, reset before, recurrent dropout 0.5, backwards", described)


def simple_layer_cases():
    yield training("Embedding", [embedding()])
    yield training("Embedding, Flatten, Dense", [embedding(2), layer("Flatten"), dense(1)], optimizer=("RMSprop", 0.01))
    yield training("Input, LSTM", [layer("Input", shape=[TIME_STEPS, FEATURES]), recurrent("LSTM", first=False)])
    for activation in ("linear", "relu", "tanh", "softmax", "gelu"):
        yield training(f"Dense {activation}", [dense(3, activation, [FEATURES])])
    yield training("Dense, rank 3", [dense(2, shape=[TIME_STEPS, FEATURES])])
    yield training("Dense, no bias", [dense(2, shape=[FEATURES], use_bias=False)])
    yield training("Dense, one sample", [dense(2, shape=[FEATURES])], batch=1)
    yield training("TimeDistributed Dense", [timed(dense(2, "tanh"), [TIME_STEPS, FEATURES])])
    yield training(
        "TimeDistributed Dense softmax, RMSprop",
        [timed(dense(3, "softmax"), [TIME_STEPS, FEATURES])],
        optimizer=("RMSprop", 0.01),
    )
    yield training(
        "TimeDistributed Dropout of rate 0", [timed(layer("Dropout", rate=0.0), [TIME_STEPS, FEATURES]), dense(1)]
    )
    yield training("TimeDistributed LSTM, rank 4", [timed(recurrent("LSTM", first=False), [2, 3, 2])])
    yield training("TimeDistributed Flatten, rank 4", [timed(layer("Flatten"), [2, 3, 2]), dense(1)])
    inner = [3, 4, 2]
    for name in RECURRENT:
        yield training(f"TimeDistributed {name}, all steps", [timed(recurrent(name, first=False, **flags(True)), inner)])
    yield training("TimeDistributed LSTM, LSTM", [timed(recurrent("LSTM", first=False), inner), recurrent("LSTM", first=False)])
    both = bidirectional(recurrent("GRU", first=False), first=False)
    yield training("TimeDistributed Bidirectional GRU", [timed(both, inner), dense(1)])
    conv = layer("Conv1D", filters=3, kernel_size=2, activation="tanh")
    pool = layer("MaxPooling1D", pool_size=2)
    layers = [timed(conv, inner), timed(pool), timed(layer("Flatten")), dense(1)]
    yield training("TimeDistributed Conv1D, MaxPooling1D, Flatten", layers)
    layers = [timed(dense(2, "softmax"), inner), timed(layer("GlobalAveragePooling1D")), recurrent("LSTM", first=False)]
    yield training("TimeDistributed Dense softmax, rank 4, GlobalAveragePooling1D", layers, optimizer=("RMSprop", 0.01))
    yield training("TimeDistributed RepeatVector", [timed(layer("RepeatVector", n=2), [TIME_STEPS, FEATURES])])
    yield training("RepeatVector", [first("RepeatVector", [FEATURES], n=4)])
    yield training("Dropout of rate 0", [dense(2, shape=[FEATURES]), layer("Dropout", rate=0.0)])
    yield forward("Dropout in inference", [first("Dropout", [FEATURES], rate=0.5)])
    yield forward("SpatialDropout1D in inference", [first("SpatialDropout1D", rate=0.5)])
    yield training("SpatialDropout1D of rate 0", [first("SpatialDropout1D", rate=0.0), dense(1)])
    yield training("Flatten", [first("Flatten")])
    yield training("Flatten, rank 2", [first("Flatten", [FEATURES])])
    yield training("GlobalAveragePooling1D", [first("GlobalAveragePooling1D")])
    yield training("GlobalMaxPooling1D", [first("GlobalMaxPooling1D")])
    ties = fixed([[[1, 2], [1, 0], [0.5, 2]], [[-1, -1], [-1, -1], [-1, -1]]])
    yield training("GlobalMaxPooling1D, equal values", [first("GlobalMaxPooling1D", [3, 2])], x=ties)


def convolution_cases():
    def conv(steps=6, first=True, **args):
        shape = {"input_shape": [steps, FEATURES]} if first else {}
        return layer("Conv1D", filters=2, **{"kernel_size": 3} | args, **shape)

    for padding in ("valid", "same", "causal"):
        yield training(f"Conv1D {padding}", [conv(padding=padding)])
        yield training(f"Conv1D {padding}, strides 2", [conv(padding=padding, strides=2)])
        yield training(f"Conv1D {padding}, dilation 2", [conv(padding=padding, dilation_rate=2)])
        yield training(f"Conv1D {padding}, an even kernel", [conv(padding=padding, kernel_size=4)])
        yield training(f"Conv1D {padding}, an even kernel, strides 3", [conv(7, padding=padding, kernel_size=2, strides=3)])
    yield training("Conv1D relu", [conv(activation="relu")])
    yield training("Conv1D, no bias", [conv(use_bias=False)])
    yield training("Conv1D, a kernel of one", [conv(kernel_size=1)])
    yield training("Conv1D, a kernel as long as the input", [conv(kernel_size=6)])
    yield training("Conv1D same, a kernel longer than the input", [conv(2, kernel_size=5, padding="same")])
    for kind in ("MaxPooling1D", "AveragePooling1D"):
        yield training(f"{kind}", [first(kind, [6, 2], pool_size=2)])
        yield training(f"{kind}, 3 wide", [first(kind, [7, 2], pool_size=3)])
        yield training(f"{kind}, 3 wide, strides 1", [first(kind, [6, 2], pool_size=3, strides=1)])
        yield training(f"{kind} same, 3 wide, strides 2", [first(kind, [6, 2], pool_size=3, strides=2, padding="same")])
        yield training(f"{kind} same, 2 wide", [first(kind, [5, 2], pool_size=2, padding="same")])
    ties = fixed([[[1, 2], [1, 0], [0.5, 2], [0.5, 2]]])
    yield training("MaxPooling1D, equal values", [first("MaxPooling1D", [4, 2], pool_size=2)], x=ties)
    layers = [
        conv(7, activation="relu"),
        layer("MaxPooling1D", pool_size=2),
        recurrent("LSTM", first=False),
        dense(1, "sigmoid"),
    ]
    yield training("Conv1D, MaxPooling1D, LSTM, Dense", layers, loss="binary_crossentropy", optimizer=("RMSprop", 0.01))
    layers = [embedding(FEATURES, 6), conv(first=False, padding="same"), layer("GlobalMaxPooling1D"), dense(1)]
    yield training("Embedding, Conv1D, GlobalMaxPooling1D, Dense", layers)


def normalization_cases():
    yield training("LayerNormalization", [first("LayerNormalization", [4])])
    yield training("LayerNormalization, rank 3", [first("LayerNormalization")])
    yield training("LayerNormalization, epsilon 0.1", [first("LayerNormalization", [4], epsilon=0.1)])
    yield training("LayerNormalization, no center", [first("LayerNormalization", [4], center=False)])
    yield training("LayerNormalization, no scale", [first("LayerNormalization", [4], scale=False)])
    yield training("LayerNormalization, neither", [first("LayerNormalization", [4], center=False, scale=False)])
    constant = fixed([[2, 2, 2, 2], [0, 0, 0, 0], [1000, 1001, 1000, 1001]])
    yield training("LayerNormalization of constant features", [first("LayerNormalization", [4])], x=constant, steps=False)
    layers = [recurrent("GRU", return_sequences=True), layer("LayerNormalization"), recurrent("GRU", first=False)]
    yield training("GRU, LayerNormalization, GRU", layers)


def regularizer_cases():
    def l1(x):
        return {"kind": "L1", "args": {"l1": x}}

    def l2(x):
        return {"kind": "L2", "args": {"l2": x}}

    def both(x, y):
        return {"kind": "L1L2", "args": {"l1": x, "l2": y}}

    yield training("Dense, L1", [dense(2, shape=[FEATURES], kernel_regularizer=l1(0.05))])
    yield training("Dense, L2", [dense(2, shape=[FEATURES], kernel_regularizer=l2(0.05))])
    yield training(
        "Dense, L1L2 on kernel and bias",
        [dense(2, shape=[FEATURES], kernel_regularizer=both(0.01, 0.05), bias_regularizer=l2(0.1))],
    )
    for name in RECURRENT:
        all_three = {"kernel_regularizer": l1(0.01), "recurrent_regularizer": l2(0.02), "bias_regularizer": both(0.01, 0.02)}
        yield training(f"{name}, L1 on kernel, L2 on recurrent kernel, L1L2 on bias", [recurrent(name, **all_three)])
    yield training("Bidirectional LSTM, L2 on recurrent kernels", [
        bidirectional(recurrent("LSTM", first=False, recurrent_regularizer=l2(0.05)), features=2)])  # fmt: skip
    yield training("Embedding, L2", [embedding(2, embeddings_regularizer=l2(0.05)), layer("Flatten"), dense(1)])
    yield training("Conv1D, L2", [first("Conv1D", filters=2, kernel_size=2, kernel_regularizer=l2(0.05))])
    yield training("Conv1D, L1L2 on bias", [first("Conv1D", filters=2, kernel_size=2, bias_regularizer=both(0.02, 0.05))])
    yield training("Embedding, L1", [embedding(2, embeddings_regularizer=l1(0.05)), layer("Flatten"), dense(1)])
    yield training("GRU, L2 on bias, one step", [recurrent("GRU", steps=1, bias_regularizer=l2(0.05))])
    layers = [recurrent("LSTM", kernel_regularizer=l2(0.01)), dense(1, "sigmoid", kernel_regularizer=l1(0.01))]
    yield training(
        "LSTM L2, Dense L1, binary cross-entropy, RMSprop", layers, loss="binary_crossentropy", optimizer=("RMSprop", 0.01)
    )


def stack_cases():
    layers = [
        recurrent("LSTM"),
        layer("RepeatVector", n=3),
        recurrent("LSTM", first=False, return_sequences=True),
        timed(dense(2)),
    ]
    yield training("LSTM, RepeatVector, LSTM, TimeDistributed Dense", layers)
    layers = [
        embedding(2),
        recurrent("LSTM", first=False, return_sequences=True),
        recurrent("GRU", first=False),
        dense(3, "softmax"),
    ]
    yield training("Embedding, LSTM, GRU, Dense softmax", layers, optimizer=("RMSprop", 0.01))
    layers = [recurrent("SimpleRNN", return_sequences=True), layer("GlobalAveragePooling1D"), dense(1)]
    yield training("SimpleRNN, GlobalAveragePooling1D, Dense", layers)
    layers = [recurrent("GRU", return_sequences=True), layer("GlobalMaxPooling1D"), dense(1)]
    yield training("GRU, GlobalMaxPooling1D, Dense", layers)
    layers = [recurrent("LSTM", return_sequences=True), layer("Flatten"), layer("Dropout", rate=0.0), dense(1, "sigmoid")]
    yield training("LSTM, Flatten, Dropout, Dense", layers, loss="binary_crossentropy")


def edge_cases():
    """NaN and infinity in one sample stay in that sample; what a saturated gate makes of them is Keras' answer."""
    for name in RECURRENT:
        for what, value in (("NaN", np.nan), ("infinity", np.inf), ("minus infinity", -np.inf)):

            def spoilt(random):
                x = normal(random, BATCH, TIME_STEPS, FEATURES)
                x[1, 2, 0] = value
                return x

            yield forward(f"{name}, {what} in one step", [recurrent(name, return_sequences=True)], x=spoilt)
    layers = [first("Masking", [3, 2], mask_value=0.0), recurrent("LSTM", first=False, return_sequences=True)]
    yield forward(
        "Masking, LSTM, NaN in one step", layers, x=fixed([[[1, 2], [np.nan, 0], [0, 0]], [[0, 0], [1, 2], [3, 4]]])
    )
    spoilt = fixed([[np.nan, 1, 2], [np.inf, 1, 2], [-np.inf, 1, 2], [np.inf, -np.inf, 0]])
    for activation in ("linear", "relu", "sigmoid", "tanh", "softmax", "gelu", "softplus", "elu"):
        yield forward(
            f"Activation {activation} of NaN and infinity", [first("Activation", [3], activation=activation)], x=spoilt
        )
    yield forward("LayerNormalization of NaN and infinity", [first("LayerNormalization", [3])], x=spoilt)
    pooled = fixed([[[np.nan], [1]], [[1], [np.nan]], [[np.inf], [1]], [[-np.inf], [-np.inf]]])
    for kind in ("GlobalMaxPooling1D", "GlobalAveragePooling1D", "MaxPooling1D"):
        size = {"pool_size": 2} if kind == "MaxPooling1D" else {}
        yield forward(f"{kind} of NaN and infinity", [first(kind, [2, 1], **size)], x=pooled)


def initial_cases():
    for name in RECURRENT:
        yield initial_weights(f"initial weights, {name}", [recurrent(name)])
    yield initial_weights("initial weights, LSTM, no unit forget bias", [recurrent("LSTM", unit_forget_bias=False)])
    yield initial_weights("initial weights, LSTM, no bias", [recurrent("LSTM", use_bias=False)])
    yield initial_weights("initial weights, GRU, no bias", [recurrent("GRU", use_bias=False)])
    inner = recurrent("LSTM", first=False)
    yield initial_weights("initial weights, Bidirectional LSTM", [bidirectional(inner)])
    yield initial_weights("initial weights, TimeDistributed Dense", [timed(dense(2), [TIME_STEPS, FEATURES])])
    yield initial_weights("initial weights, Conv1D", [first("Conv1D", filters=2, kernel_size=3)])
    yield initial_weights("initial weights, LayerNormalization", [first("LayerNormalization")])
    yield initial_weights("initial weights, Embedding, Flatten, Dense", [embedding(), layer("Flatten"), dense(1)])


def initializer_cases():
    shape = (500, 2000)
    for kind in ("GlorotUniform", "GlorotNormal", "HeUniform", "HeNormal", "LecunUniform", "LecunNormal"):
        yield initializer(f"initializer {kind}", kind, shape)
    yield initializer("initializer GlorotUniform, convolution", "GlorotUniform", (5, 100, 2000))
    yield initializer("initializer RandomNormal", "RandomNormal", shape)
    yield initializer("initializer RandomNormal, mean 1, deviation 0.5", "RandomNormal", shape, mean=1.0, stddev=0.5)
    yield initializer("initializer RandomUniform", "RandomUniform", shape)
    yield initializer("initializer RandomUniform, 0 to 2", "RandomUniform", shape, minval=0.0, maxval=2.0)
    yield initializer("initializer TruncatedNormal", "TruncatedNormal", shape)
    yield initializer("initializer TruncatedNormal, mean 1, deviation 0.5", "TruncatedNormal", shape, mean=1.0, stddev=0.5)
    yield initializer("initializer VarianceScaling", "VarianceScaling", shape)
    for mode in ("fan_in", "fan_out", "fan_avg"):
        for distribution in ("uniform", "truncated_normal", "untruncated_normal"):
            name = f"initializer VarianceScaling 2, {mode}, {distribution}"
            yield initializer(name, "VarianceScaling", shape, scale=2.0, mode=mode, distribution=distribution)
    yield initializer("initializer Zeros", "Zeros", (3, 2))
    yield initializer("initializer Ones", "Ones", (3, 2))
    yield initializer("initializer Constant", "Constant", (3, 2), value=0.25)
    yield initializer("initializer Identity", "Identity", (4, 4), gain=2.0)
    yield initializer("initializer Orthogonal", "Orthogonal", (1000, 1000))
    for shape in ((4, 4), (3, 8), (8, 3), (2, 3, 4)):
        yield orthogonal(f"orthogonal {shape}", shape)
    yield orthogonal("orthogonal (4, 4), gain 2", (4, 4), gain=2.0)
    yield fans("fans, Dense", layer("Dense", units=5), (None, 3))
    yield fans("fans, Embedding", layer("Embedding", input_dim=20, output_dim=5), (None, 4))
    yield fans("fans, Conv1D", layer("Conv1D", filters=5, kernel_size=4), (None, 6, 3))
    for name in RECURRENT:
        yield fans(f"fans, {name}", recurrent(name, 5, first=False), (None, 6, 3))
    yield fans("fans, LayerNormalization", layer("LayerNormalization"), (None, 5))


def cases():
    makers = [
        recurrent_cases, activation_cases, masked_cases, bidirectional_cases, more_bidirectional_cases, states_cases, trace_cases, stateful_cases, dropout_cases,
        simple_layer_cases, convolution_cases, normalization_cases, regularizer_cases, stack_cases, edge_cases, initial_cases,
        initializer_cases,
    ]  # fmt: skip
    for maker in makers:
        yield from maker()


if __name__ == "__main__":
    write(cases())
