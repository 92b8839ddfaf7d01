"""A page from a lesson and from a notebook, with equally many blocks: from nothing, unchanged, and after an edit.

    python Tests/Peers/pages.py .build/release/lessons          (nbconvert and ipykernel from requirements-speed.txt)

Each is run in turn, several times; the medians are printed, and how many times faster the lesson is. A notebook has no memory of its last run:
what it takes unchanged is what it takes.
"""
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

BLOCKS = 82
TURNS = 5


def lesson(last):
    blocks = [f"```swift\nlet x{i} = {i} * 2\nprint(x{i})\n```\n" for i in range(BLOCKS - 1)]
    return "# A page\n\n" + "\n".join(blocks + [f"```swift\nprint(x{BLOCKS - 2} + {last})\n```\n"])


def notebook(last):
    def cell(source):
        return {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": [], "source": source}

    cells = [cell(f"x{i} = {i} * 2\nprint(x{i})") for i in range(BLOCKS - 1)] + [cell(f"print(x{BLOCKS - 2} + {last})")]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps({"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5})


def seconds(command, folder):
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    times = {"from nothing": [], "unchanged": [], "after an edit": [], "notebook": []}
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "page.md")
        book = pathlib.Path(folder, "page.ipynb")
        for turn in range(TURNS):
            subprocess.run([program, "clean"], cwd=folder, stdout=subprocess.DEVNULL)
            page.write_text(lesson(turn))
            run = [program, "run", "page.md", "--quiet"]
            times["from nothing"].append(seconds(run, folder))
            times["unchanged"].append(seconds(run, folder))
            page.write_text(lesson(turn + 100))
            times["after an edit"].append(seconds(run, folder))
            book.write_text(notebook(turn))
            convert = [sys.executable, "-m", "nbconvert", "--to", "html", "--execute", "page.ipynb"]
            times["notebook"].append(seconds(convert, folder))
    peer = statistics.median(times["notebook"])
    print(f"{BLOCKS} blocks, medians of {TURNS} turns; nbconvert {peer:.2f} s")
    for name in ["from nothing", "unchanged", "after an edit"]:
        own = statistics.median(times[name])
        print(f"lessons, {name:14}{own:6.2f} s   {peer / own:5.1f} times faster")


main()
