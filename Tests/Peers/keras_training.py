"""Reference numbers from Keras 3 for losses, metrics, optimizers, schedules, callbacks and `fit` of the RNN module.

    python Tests/Peers/keras_training.py > Tests/RNNTests/Numbers/training.json

README.md beside this file describes the fields.
"""

from keras_common import write  # first: it sets Keras up

from keras_callbacks import callback_cases
from keras_fit import fit_cases
from keras_losses import loss_cases, metric_cases
from keras_optimizers import optimizer_cases, schedule_cases


def cases():
    for maker in (loss_cases, metric_cases, optimizer_cases, schedule_cases, callback_cases, fit_cases):
        yield from maker()


if __name__ == "__main__":
    write(cases())
