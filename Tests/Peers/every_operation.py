"""Every operation on every kind of sequence, through swiftc and through `lessons`: prints where they differ.

    python3 Tests/Peers/every_operation.py [LESSONS]

swiftc says which of the combinations are Swift (1,473 of 1,863), and what they print; what `lessons` refuses of them is listed too. A third of
those that agree stands in LessonLanguageTests/Programs/sequences/every-operation-*.swift, written by `--keep`.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

RECEIVERS = {
    "list": "[3, 1, 2, 3]", "slice": "[9, 3, 1, 2, 3][1...]", "text": '"caba"', "part": '"xcaba".dropFirst()', "range": "(2..<6)", "closed": "(2...5)",
    "set": "Set([3])", "table": '["k": 3]', "keys": '["k": 3].keys', "values": '["k": 3].values', "reversed": "[3, 2, 1, 3].reversed()",
    "backwards": '"abac".reversed()', "numbered": "[3, 1].enumerated()", "zipped": 'zip([3, 1], "ab")', "stride": "stride(from: 3, to: 9, by: 2)",
    "through": "stride(from: 0.5, through: 2, by: 0.5)", "mapped": "[3, 1, 2, 3].lazy.map { $0 + 1 }", "filtered": "(1...6).lazy.filter { $0 % 2 == 0 }",
    "repeated": "repeatElement(3, count: 3)", "utf8": '"caba".utf8', "scalars": '"caba".unicodeScalars', "joined": "[[3], [1, 2]].joined()",
    "optionals": "[3, nil, 1, nil]", "truths": "[true, false]", "numbers": "[2.5, 0.5]", "nested": "[[3, 1], [2]]", "pairs": '[(3, "a"), (1, "b")]',
}
THREE = '{ "\\($0)" == "3" }'
OPERATIONS = [
    'X.map { "\\($0)" }', "X.first as Any", "Array(X).count", "X.count", "X.isEmpty", "Array(X.prefix(2)).count", 'Array(X.dropFirst()).map { "\\($0)" }',
    'Array(X.suffix(2)).map { "\\($0)" }', 'Array(X.dropLast()).map { "\\($0)" }', 'X.enumerated().map { "\\($0.offset)\\($0.element)" }',
    'X.reversed().map { "\\($0)" }', 'X.sorted().map { "\\($0)" }', "X.min() as Any", "X.max() as Any", "X.contains(3)", 'X.contains("a")', f"X.contains {THREE}",
    f"X.first {THREE} as Any", 'X.reduce("") { "\\($0)\\($1)," }', f"X.allSatisfy {THREE}", f"Array(X.prefix {THREE}).count", f"X.filter {THREE}.count",
    f'Array(X.drop {THREE}).map {{ "\\($0)" }}', 'zip(X, 1...).map { "\\($0)\\($1)" }', 'zip(X, X).map { "\\($0)\\($1)" }', "X.elementsEqual(X)",
    "X.starts(with: X.prefix(1))", "X == X", "[X] == [X]", "Set([X]).count", "X.last as Any", "X.firstIndex(of: 3) as Any", f"X.split {THREE}.count",
    'X.compactMap { "\\($0)" == "3" ? nil : "\\($0)" }', 'X.flatMap { ["\\($0)", "-"] }', 'X.lazy.map { "\\($0)" }.first as Any', "X.joined().count", "X + X",
    "X + [7]", "[7] + X", '"q" + X', 'X + "q"', "X.dropFirst().first as Any", "X.dropLast(2).last as Any", "X[...]", "X[X.startIndex]", "X.indices.count",
    "type(of: X)", "X", "[X]", "(X, 1)", '"\\(X)"', "X.prefix(2)", "X.dropFirst()", "X.reversed()", "X.enumerated()", "X.lazy", "X.makeIterator().next() as Any",
]
STATEMENTS = [
    "var it = X.makeIterator(); _ = it.next(); print(it.next() as Any)", "var v = X; v.append(7); print(v)", "var v = X; v.removeFirst(); print(v)",
    "var v = X; v.reverse(); print(v)", "var v = X; v.sort(); print(v)", "var v = X; print(v.popLast() as Any, v)", "var v = X; v += X; print(v)",
    'for x in X { print(x, terminator: ";") }; print()', 'switch X { case [3]: print("one"); default: print("other") }', "let y: Any = X; print(y)", "let y = X; print(y)",
]


def swiftc(code, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        path, program = os.path.join(folder, "main.swift"), os.path.join(folder, "program")
        open(path, "w").write(code)
        flags = ["-swift-version", "5", "-suppress-warnings", "-module-name", "main", *arguments]
        if "-typecheck" not in arguments:
            flags += ["-o", program]
        errors = subprocess.run(["swiftc", *flags, path], capture_output=True, text=True).stderr
        output = "" if "-typecheck" in arguments else subprocess.run([program], capture_output=True, text=True).stdout
        return errors, output


def combinations():
    lines = []
    for kind, receiver in RECEIVERS.items():
        lines += [(kind, f"print({o.replace('X', receiver)})") for o in OPERATIONS]
        lines += [(kind, f"do {{ {s.replace('X', receiver)} }}") for s in STATEMENTS]
    while True:
        errors, _ = swiftc("\n".join(code for _, code in lines) + "\n", "-typecheck")
        refused = {int(n) - 1 for n in re.findall(r"main\.swift:(\d+):\d+: error", errors)}
        if not refused:
            return lines
        lines = [line for i, line in enumerate(lines) if i not in refused]


def wanted(lines):
    """What swiftc's program prints for each line. A line that traps ends its program: the next one begins behind it, and the line has no answer."""
    found, start = {}, 0
    while start < len(lines):
        end = min(start + 120, len(lines))
        marked = [f'print("\\u{{1}}{i}\\u{{2}}", terminator: ""); {lines[i][1] if i < end else ""}\n' for i in range(start, end + 1)]
        begun = re.findall("\x01(\\d+)\x02([^\x01]*)", swiftc("import Foundation\nsetbuf(stdout, nil)\n" + "".join(marked))[1])
        found.update((int(number), text) for number, text in begun[:-1])
        start = min(int(begun[-1][0]) + 1, end)
    return found


def ours(lines, command):
    printed, refused = {}, {}
    for start in range(0, len(lines), 80):
        part = [(start + i, code) for i, (_, code) in enumerate(lines[start : start + 80])]
        while part:
            with tempfile.TemporaryDirectory() as folder:
                text = "\n".join(f"```swift\n//| id: b{i}\n{code}\n```\n" for i, code in part)
                open(os.path.join(folder, "p.md"), "w").write(text)
                result = subprocess.run([command, "run", "p.md", "--no-cache", "--log-format", "json"], cwd=folder, capture_output=True, text=True)
            rows, bad = text.split("\n"), {}
            for event in map(json.loads, result.stdout.splitlines()):
                if event["event"] == "block":
                    printed[int(event["id"][1:])] = event["text"] if event["status"] != "failed" else "failed: " + event["why"]
                if event["event"] == "diagnostic" and event["severity"] == "error" and event["line"]:
                    row = event["line"] - 1
                    while not rows[row].startswith("//| id"):
                        row -= 1
                    bad[int(rows[row].split("b")[-1])] = event["message"]
            bad = {i: m for i, m in bad.items() if i not in printed}
            if not bad:
                break
            refused.update(bad)
            part = [p for p in part if p[0] not in bad]
    return printed, refused


def keep(lines, want, agree):
    folder = os.path.join(os.path.dirname(__file__), "../LessonLanguageTests/Programs/sequences")
    for kind in RECEIVERS:
        chosen = [i for i in agree if lines[i][0] == kind][::3]
        with open(os.path.join(folder, f"every-operation-{kind}.swift"), "w") as file:
            file.write("".join(lines[i][1] + "\n" for i in chosen))
            file.write("".join(f"// expect: {row}\n" for i in chosen for row in want[i].removesuffix("\n").split("\n")))


def main():
    arguments = [a for a in sys.argv[1:] if a != "--keep"]
    lines = combinations()
    want = wanted(lines)
    printed, refused = ours(lines, arguments[0] if arguments else "lessons")
    agree = [i for i in want if printed.get(i) == want[i]]
    for i in want:
        if i not in refused and printed.get(i) != want[i]:
            print(f"{lines[i][1]}\n    swiftc {want[i]!r}\n    ours   {printed.get(i)!r}")
    for i, message in refused.items():
        print(f"refused: {lines[i][1]}: {message}")
    print(f"swiftc takes {len(lines)}, of which {len(want)} end: {len(agree)} the same, {len([i for i in want if i not in refused]) - len(agree)} others, {len(refused)} refused")
    if "--keep" in sys.argv:
        keep(lines, want, agree)


if __name__ == "__main__":
    main()
