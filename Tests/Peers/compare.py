"""Ours and the peers in turn, in one go, as a Markdown table.

    swift build -c release --product benchmarks
    python Tests/Peers/compare.py --data DIR [--models lstm …] [--task epochs|predict|matmul] [--epochs 3] [--peers tensorflow jax torch]

For each model: ours, TensorFlow, JAX, PyTorch, and ours again, each in a process of its own; `--rounds 2` does that twice. A cell has minimum and median of the steady epochs'
seconds; the ratio is the fastest peer's minimum by ours. Every result's line goes to standard error as it comes. `--task matmul` shows what a roofline is held against: the machine's multiply-adds, and our product and PyTorch's beside them.
"""

import argparse
import json
import os
import subprocess
import sys
from statistics import median

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.join(HERE, "..", "..", ".build", "release", "benchmarks")
#: How many times as fast as the fastest peer an epoch is to be.
WANTED = {"onehot": 40, "rnn": 12, "lstm": 14, "lstm-dropout": 11, "lstm-two": 10, "gru": 12, "lstm-64": 3, "lstm-256": 1.6}
PEERS = ["tensorflow", "jax", "torch"]


def lines(command):
    """The JSON lines that a program prints; none if it fails."""
    process = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    sys.stderr.write(process.stdout)
    if process.returncode != 0:
        sys.stderr.write(f"{command[0]} ended with {process.returncode}\n")
        return []
    return [json.loads(line) for line in process.stdout.splitlines()]


def measure(arguments, who, name):
    options = ["--models", name, "--epochs", str(arguments.epochs), "--batch", str(arguments.batch), "--data", arguments.data]
    if who == "ours":
        return lines([arguments.benchmarks, arguments.task, *options])
    return lines([sys.executable, os.path.join(HERE, "epochs.py"), "--peer", who, "--task", arguments.task, *options])


def collect(arguments, name):
    """Seconds by task and runner, and the most memory of each runner."""
    times, memory = {}, {}
    for _ in range(arguments.rounds):
        for who in ["ours", *arguments.peers, "ours"]:
            for line in measure(arguments, who, name):
                times.setdefault(line.get("task", "epochs"), {}).setdefault(who, []).extend(line["seconds"])
                memory[who] = max(memory.get(who, 0), line.get("peak_rss_mb", 0))
    return times, memory


def cell(seconds):
    return f"{min(seconds):.3g} / {median(seconds):.3g}" if seconds else "–"


def rows(name, times, memory, peers):
    for task, those in times.items():
        rivals = {who: min(those[who]) for who in peers if those.get(who)}
        row = [name if task == "epochs" else f"{name}, {task}", cell(those.get("ours")), *(cell(those.get(who)) for who in peers)]
        if rivals and those.get("ours"):
            best = min(rivals, key=rivals.get)
            row.append(f"{rivals[best] / min(those['ours']):.1f} ({best})")
        else:
            row.append("–")
        row.append(f"{WANTED[name]}" if task == "epochs" else "1")
        row.append(" / ".join(f"{memory[who]:.0f}" if memory.get(who) else "–" for who in ["ours", *peers]))
        yield row


def print_row(row):
    print("| " + " | ".join(row) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="DIR", help="folder that holds imdb.npz")
    parser.add_argument("--models", nargs="+", choices=list(WANTED), default=list(WANTED))
    parser.add_argument("--task", choices=["epochs", "predict", "matmul"], default="epochs")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=PEERS)
    parser.add_argument("--epochs", type=int, default=3, help="after the first, or repetitions")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--benchmarks", default=BENCHMARKS, help="our program")
    arguments = parser.parse_args()
    if not os.path.exists(arguments.benchmarks):
        parser.error(f"there is no {arguments.benchmarks}: swift build -c release --product benchmarks")

    if arguments.task == "matmul":
        print_row(["product", "threads", "GFLOP/s"])
        print_row(["---"] * 3)
        ours = lines([arguments.benchmarks, "roofline", "--models", "lstm", "--epochs", "1", "--data", arguments.data])
        for line in ours:
            if "peak" in line:
                print_row([line["peak"], str(line["peak_threads"]), f"{line['gflops']:.0f}"])
                print_row(["our product in the first cache", str(line["peak_threads"]), f"{line['product_in_first_cache']:.0f}"])
        for line in lines([sys.executable, os.path.join(HERE, "epochs.py"), "--peer", "torch", "--task", "matmul"]):
            print_row(["PyTorch, 2048 × 2048", str(line["threads"]), f"{line['gflops']:.0f}"])
        return
    print("Seconds, minimum / median.\n")
    print_row(["model", "ours", *arguments.peers, "fastest peer / ours", "wanted", "peak MB"])
    print_row(["---"] * (5 + len(arguments.peers)))
    for name in arguments.models:
        times, memory = collect(arguments, name)
        for row in rows(name, times, memory, arguments.peers):
            print_row(row)


if __name__ == "__main__":
    main()
