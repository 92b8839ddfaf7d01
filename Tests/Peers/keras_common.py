"""What keras_layers.py and keras_training.py share: layers from their description, random values, numbers as JSON.

Importing it sets Keras up on JAX in float64. README.md beside this file describes the JSON.
"""

import json
import os
import re
import sys
import zlib

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_ENABLE_X64"] = "1"
os.environ["JAX_PLATFORMS"] = "cpu"
# The models are tiny: compiling them takes all the time, so it is done without optimising.
os.environ.setdefault(
    "XLA_FLAGS",
    "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true --xla_cpu_multi_thread_eigen=false",
)

import jax
import keras
import numpy as np
from keras.src.backend.common import dtypes

keras.config.set_floatx("float64")
# Off TensorFlow, Keras' table of type promotion ends at float32 whatever `floatx` says. This entry lets float64 through.
dtypes.BIT64_TO_BIT32_DTYPE["float64"] = "float64"

BATCH, TIME_STEPS, FEATURES, UNITS, VOCABULARY = 3, 4, 3, 2, 6


# Numbers as JSON


def digits(x, count=9):
    """A float with so many significant digits; NaN and infinities as strings, which JSON has no numbers for."""
    x = float(x)
    if not np.isfinite(x):
        return "nan" if np.isnan(x) else "inf" if x > 0 else "-inf"
    return float(f"{x:.{count}g}")


def number(x):
    """What goes in is told exactly, by the shortest decimal that gives its float32 back; what comes out, by 7 digits."""
    if not np.isfinite(x):
        return digits(x)
    return float(str(np.float32(x))) if np.float32(x) == x else digits(x, 7)


def array(a):
    a = np.asarray(a)
    assert a.dtype != np.float32, "computed in float32 somewhere"
    values = [int(v) for v in a.ravel()] if a.dtype.kind in "iub" else [number(v) for v in a.ravel()]
    return {"shape": list(a.shape), "values": values}


def write(cases):
    """The file on standard output, a case a line; names must be unique."""
    cases = list(cases)
    names = [case["name"] for case in cases]
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"names used twice: {twice}"
    versions = {"keras": keras.__version__, "jax": jax.__version__, "numpy": np.__version__, "dtype": keras.config.floatx()}
    lines = ",\n".join(json.dumps(c, ensure_ascii=False, separators=(",", ":"), allow_nan=False) for c in cases)
    sys.stdout.write(f'{{"versions":{json.dumps(versions)},\n"cases":[\n{lines}\n]}}\n')
    kinds = [case["kind"] for case in cases]
    print(len(cases), {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}, file=sys.stderr)


# Random values


def random_of(name):
    """One stream for each case, so that a new case leaves the others' numbers as they are."""
    return np.random.RandomState(zlib.crc32(name.encode()))


def float32(a):
    """Rounded to float32, so that a float32 engine starts from exactly the same values."""
    return np.asarray(a, np.float32).astype(np.float64)


def normal(random, *shape, scale=1.0):
    """Of two decimals, to keep the file small."""
    return float32(np.round(random.randn(*shape) * scale, 2))


# Layers


def layer(kind, inner=None, backward=None, **args):
    """The description of a layer; `inner` for wrappers."""
    described = {"kind": kind, "args": args}
    if inner:
        described["layer"] = inner
    if backward:
        described["backward_layer"] = backward
    return described


def keras_layer(described):
    ours = {"input_shape", "input_length"}  # said by keras.Input
    args = {}
    for name, value in described["args"].items():
        if name.endswith("_regularizer"):
            value = getattr(keras.regularizers, value["kind"])(**value["args"])
        if name not in ours:
            args[name] = value
    if "layer" in described:
        args["layer"] = keras_layer(described["layer"])
    if "backward_layer" in described:
        args["backward_layer"] = keras_layer(described["backward_layer"])
    return getattr(keras.layers, described["kind"])(**args)


def input_shape(layers):
    first = layers[0]["args"]
    return [first["input_length"]] if layers[0]["kind"] == "Embedding" else first.get("input_shape") or first["shape"]


def build(layers, batch_size=None, model_type=keras.Sequential):
    """The Keras model, and the layers of it that `layers` describes (None for an Input)."""
    keras.backend.clear_session()
    dtype = "int32" if layers[0]["kind"] == "Embedding" else "float64"
    model = model_type([keras.Input(input_shape(layers), batch_size=batch_size, dtype=dtype)])
    own = [None if d["kind"] == "Input" else keras_layer(d) for d in layers]
    for one in own:
        if one is not None:
            model.add(one)
    return model, own


def draw_weights(model, random, scale=0.5):
    """`scale` is larger than Keras' initial weights, so that gates neither stay at one half nor saturate."""
    model.set_weights([normal(random, *w.shape, scale=scale) for w in model.get_weights()])


def weight_name(own, path):
    """`kernel`; in a wrapper the path behind its name, without the numbers that Keras counts names by."""
    inside = path.split(own.name + "/", 1)[1]
    if not hasattr(own, "forward_layer") and not hasattr(own, "layer"):
        return inside.split("/")[-1]
    return re.sub(r"_\d+(?=/)", "", inside)


def weights_of(own_layers):
    """For each layer its trainable weights in Keras' order."""
    return [
        [{"name": weight_name(o, w.path), **array(w.numpy())} for w in o.trainable_weights] if o else [] for o in own_layers
    ]


def laid_out(own_layers, values):
    """`values`, one for each weight, by layer: as `weights_of` but without the names."""
    values = iter(values)
    return [[array(next(values)) for _ in o.trainable_weights] if o else [] for o in own_layers]


def draw_input(layers, random, batch=BATCH):
    """Ids (never 0) or normally distributed values."""
    shape = [batch] + list(input_shape(layers))
    if layers[0]["kind"] == "Embedding":
        return random.randint(1, layers[0]["args"]["input_dim"], shape).astype("int32")
    return normal(random, *shape)


def described_input(x):
    return {"kind": "ids" if x.dtype.kind == "i" else "float", **array(x)}
