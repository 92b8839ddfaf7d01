"""Whether an epoch takes memory from the heap for a batch or a sample: it must not. Linux with glibc and a C compiler.

    swift build -c release --product benchmarks
    python Tests/Peers/allocations.py [--benchmarks .build/release/benchmarks]

A small library that counts malloc and its kin is put before the C library, and `benchmarks allocations` reads its counter around epochs, evaluations and predictions of 327 and of 1,287 samples.
Both must take memory equally often, but for 4 blocks. Prints a line a model, and ends with 1 if one grows.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.join(HERE, "..", "..", ".build", "release", "benchmarks")
#: A report, which an epoch holds that lasts longer than a 20th of a second, takes 4 blocks; evaluations and predictions make an array in a piece more or less. 960 samples more are 15 batches and 60 chunks.
WOBBLE = 4
COUNTER = """
#include <errno.h>
#include <stddef.h>

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);
static long count;

static void tick(void) { __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED); }
long allocation_count(void) { return __atomic_load_n(&count, __ATOMIC_RELAXED); }

void *malloc(size_t size) { tick(); return __libc_malloc(size); }
void *calloc(size_t number, size_t size) { tick(); return __libc_calloc(number, size); }
void *realloc(void *old, size_t size) { tick(); return __libc_realloc(old, size); }
void *memalign(size_t alignment, size_t size) { tick(); return __libc_memalign(alignment, size); }
void *aligned_alloc(size_t alignment, size_t size) { tick(); return __libc_memalign(alignment, size); }
int posix_memalign(void **target, size_t alignment, size_t size) {
    tick();
    *target = __libc_memalign(alignment, size);
    return *target ? 0 : ENOMEM;
}
"""


def counted(benchmarks):
    """What `benchmarks allocations` prints with the counter in place."""
    with tempfile.TemporaryDirectory() as folder:
        source, library = os.path.join(folder, "counter.c"), os.path.join(folder, "counter.so")
        with open(source, "w") as file:
            file.write(COUNTER)
        subprocess.run([os.environ.get("CC", "cc"), "-O1", "-shared", "-fPIC", "-o", library, source], check=True)
        environment = dict(os.environ, LD_PRELOAD=library)
        run = subprocess.run([benchmarks, "allocations"], env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--benchmarks", default=BENCHMARKS, help="the built program")
    lines = counted(parser.parse_args().benchmarks)
    growing = 0
    for line in lines:
        uses = {use: line[use] for use in ("epoch", "evaluate", "predict")}
        grows = [use for use, (few, many) in uses.items() if many > few + WOBBLE]
        growing += len(grows)
        text = "  ".join(f"{use} {few:.0f} {many:.0f}" for use, (few, many) in uses.items())
        print(f"{'GROWS' if grows else 'ok':6}{line['allocations']:42}{text}")
    print(f"{len(lines)} models, {growing} uses that take more memory blocks for more samples")
    sys.exit(1 if growing or not lines else 0)


if __name__ == "__main__":
    main()
