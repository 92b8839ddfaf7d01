"""The lesson language and CPython in turn, in one go, as a Markdown table.

    swift build -c release --product lessons
    python Tests/Peers/language.py [--lessons .build/release/lessons] [--rounds 5]

Four programs, each written twice, line for line: Fibonacci by recursion, a sieve, counts of words, a double loop of float arithmetic. A round runs the lesson (whose blocks say how
long each took) and then the Python functions; both print what they computed, and the two must agree. The ratio is our time by CPython's: minimum by minimum, and the rounds' median.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from statistics import median

HERE = os.path.dirname(os.path.abspath(__file__))
LESSONS = os.path.join(HERE, "..", "..", ".build", "release", "lessons")

LESSON = """---
title: Speed of the language
lang: en
---

```swift
//| id: reviews
var seed = 42
let vocabulary = (0..<20_000).map { "w\\($0)" }
var reviews: [[String]] = []
for _ in 0..<25_000 {
    var words: [String] = []
    for _ in 0..<240 {
        seed = (seed &* 1103515245 &+ 12345) & 0x7fffffff
        words.append(vocabulary[(seed >> 8) % (1 + (seed >> 3) % 20_000)])
    }
    reviews.append(words)
}
print(reviews.count)
```

```swift
//| id: fibonacci
func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
print(fibonacci(27))
```

```swift
//| id: sieve
func primes(below limit: Int) -> Int {
    var isPrime = [Bool](repeating: true, count: limit)
    isPrime[0] = false
    isPrime[1] = false
    var i = 2
    while i * i < limit {
        if isPrime[i] {
            var j = i * i
            while j < limit {
                isPrime[j] = false
                j += i
            }
        }
        i += 1
    }
    var count = 0
    for p in isPrime where p { count += 1 }
    return count
}
print(primes(below: 1_000_000))
```

```swift
//| id: words
func counts(of reviews: [[String]]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for words in reviews {
        for word in words { counts[word, default: 0] += 1 }
    }
    return counts
}
print(counts(of: reviews).count)
```

```swift
//| id: loop
func total() -> Double {
    var sum = 0.0
    for i in 0..<10_000 {
        for j in 0..<1_000 { sum += Double(i) * 0.5 - Double(j) * 0.25 }
    }
    return sum
}
print(total())
```
"""


def reviews():
    seed = 42
    vocabulary = [f"w{i}" for i in range(20_000)]
    made = []
    for _ in range(25_000):
        words = []
        for _ in range(240):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            words.append(vocabulary[(seed >> 8) % (1 + (seed >> 3) % 20_000)])
        made.append(words)
    return made


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def primes(limit):
    is_prime = [True] * limit
    is_prime[0] = False
    is_prime[1] = False
    i = 2
    while i * i < limit:
        if is_prime[i]:
            j = i * i
            while j < limit:
                is_prime[j] = False
                j += i
        i += 1
    count = 0
    for p in is_prime:
        if p:
            count += 1
    return count


def counts(texts):
    found = {}
    for words in texts:
        for word in words:
            found[word] = found.get(word, 0) + 1
    return found


def total():
    result = 0.0
    for i in range(10_000):
        for j in range(1_000):
            result += float(i) * 0.5 - float(j) * 0.25
    return result


def ours(lessons, lesson, page):
    """Seconds and output of each block."""
    process = subprocess.run([lessons, "run", lesson, "-o", page, "--log-format", "json"], stdout=subprocess.PIPE, text=True, check=False)
    events = [json.loads(line) for line in process.stdout.splitlines() if line.startswith("{")]
    blocks = {event["id"]: (event["seconds"], event["text"].strip()) for event in events if "id" in event and "seconds" in event}
    if process.returncode != 0 or "loop" not in blocks:
        sys.exit(f"{lessons} ended with {process.returncode}")
    return blocks


def theirs(texts):
    programs = {"fibonacci": lambda: fibonacci(27), "sieve": lambda: primes(1_000_000), "words": lambda: len(counts(texts)), "loop": total}
    result = {}
    for name, program in programs.items():
        began = time.perf_counter()
        value = program()
        result[name] = (time.perf_counter() - began, str(value))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lessons", default=LESSONS)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    texts = reviews()
    times = {}
    with tempfile.TemporaryDirectory() as folder:
        lesson = os.path.join(folder, "speed.md")
        with open(lesson, "w", encoding="utf-8") as file:
            file.write(LESSON)
        for _ in range(arguments.rounds):
            mine, python = ours(arguments.lessons, lesson, os.path.join(folder, "speed.html")), theirs(texts)
            for name, (seconds, value) in python.items():
                if mine[name][1] != value:
                    sys.exit(f"{name}: {mine[name][1]} is not {value}")
                times.setdefault(name, []).append((mine[name][0], seconds))
    print(f"| program | ours (s) | CPython {sys.version.split()[0]} (s) | ratio of minima | median ratio |\n|---|---|---|---|---|")
    for name, pairs in times.items():
        best = [min(pair[side] for pair in pairs) for side in (0, 1)]
        print(f"| {name} | {best[0]:.3f} | {best[1]:.3f} | {best[0] / best[1]:.2f} | {median(a / b for a, b in pairs):.2f} |")


if __name__ == "__main__":
    main()
