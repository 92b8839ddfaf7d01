"""What stateful layers give when they are called by themselves again and again.

    KERAS_BACKEND=jax python Tests/Peers/keras_states.py > Tests/RNNTests/Numbers/states.json

The input (2, 3, 4) is 0, 1, …, 23 and the weights are constant, as in Keras' own `test_statefulness`. A case has what comes out of four calls: two, one with
initial states of one half, and one more; then, after `reset_state`, of a fifth.
"""

import json
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "jax")
import keras  # noqa: E402
import numpy as np  # noqa: E402


def layer(kind, **arguments):
    constant = keras.initializers.Constant
    return getattr(keras.layers, kind)(
        4, kernel_initializer=constant(0.01), recurrent_initializer=constant(0.02), bias_initializer=constant(0.03), stateful=True, **arguments
    )


def case(kind, bidirectional, sequences):
    x = np.arange(24, dtype="float32").reshape(2, 3, 4)
    made = layer(kind, return_sequences=sequences)
    count = 2 if kind == "LSTM" else 1
    if bidirectional:
        made, count = keras.layers.Bidirectional(made), 2 * count
    halves = [np.full((2, 4), 0.5, "float32")] * count
    outputs = [made(x), made(x), made(x, initial_state=halves), made(x)]
    made.reset_state()
    outputs.append(made(x))
    return {
        "kind": kind, "bidirectional": bidirectional, "sequences": sequences, "shape": list(outputs[0].shape),
        "outputs": [np.array(o).ravel().tolist() for o in outputs],
    }


json.dump(
    {
        "versions": {"python": sys.version.split()[0], "keras": keras.__version__},
        "cases": [case(k, b, s) for k in ("SimpleRNN", "LSTM", "GRU") for b in (False, True) for s in (False, True)],
    },
    sys.stdout, separators=(",", ":"),
)
print()
