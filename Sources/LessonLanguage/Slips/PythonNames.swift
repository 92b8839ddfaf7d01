/// Python's own functions, methods and parameters.
extension ForeignNames {
    static let pythonTypes = [
        "int": "Int", "float": "Double", "str": "String", "bool": "Bool", "list": "[Double]", "dict": "[String: Double]", "tuple": "[Double]",
        "set": "Set<Int>",
        "None": "Void", "object": "Any",
    ]

    public static var python: ForeignNames {
        var names = ForeignNames()
        names.add([
            "len(x)": "$x.count",
            "range(stop)": "0..<$stop",
            "range(start, stop)": "$start..<$stop",
            "range(start, stop, step)": "stride(from: $start, to: $stop, by: $step)",
            "sum(x)": "$x.reduce(0, +) | $x.filter { $0 }.count | $x.sum()",
            "str(x)": "String($x)",
            "int(x)": "Int($x)",
            "float(x)": "Double($x)",
            "bool(x)": "($x != 0) | !$x.isEmpty | ($x != nil) | Bool($x)",
            "list()": "[Int]()",
            "dict()": "[String: Int]()",
            "set()": "Set<Int>()",
            "list(x)": "Array($x)",
            "tuple(x)": "Array($x)",
            "set(x)": "Set($x)",
            "dict(x)": "Dictionary(uniqueKeysWithValues: $x)",
            "enumerate(x)": "$x.enumerated()",
            "enumerate(x, start)": "zip($start..., $x)",
            "sorted(x)": "$x.sorted()",
            "sorted(x, reverse)": "$x.sorted(by: >)",
            "sorted(x, key)": "$x.sorted { $key($0) < $key($1) }",
            "sorted(x, key, reverse)": "$x.sorted { $key($0) > $key($1) }",
            "sorted(x: Dictionary)": "$x.keys.sorted()",
            "list(x: Dictionary)": "Array($x.keys)",
            "max(x: List)": "$x.max()!",
            "min(x: List)": "$x.min()!",
            "max(x: List, key)": "$x.max { $key($0) < $key($1) }!",
            "min(x: List, key)": "$x.min { $key($0) < $key($1) }!",
            "reversed(x)": "$x.reversed()",
            "any(x)": "$x.contains(true) | $x.contains { $0 != 0 } | $x.contains { !$0.isEmpty }",
            "all(x)": "$x.allSatisfy { $0 } | $x.allSatisfy { $0 != 0 } | $x.allSatisfy { !$0.isEmpty }",
            "map(function, x)": "$x.map($function)",
            "map(x: List, function)": "$x.map { $0.$function } | $x.map($function)",
            "filter(function, x)": "$x.filter($function)",
            "ord(x)": "Character($x).asciiValue!",
            "chr(x)": "Character(Unicode.Scalar($x)!)",
            "divmod(a, b)": "$a.quotientAndRemainder(dividingBy: $b)",
            "round(x)": "round($x)",
            "round(x, digits)": "($x * pow(10, $digits)).rounded() / pow(10, $digits)",
            "isinstance(x, type)": "$x is $type",
            "type(x)": "type(of: $x)",
            "math.pi": "Double.pi", "math.e": "exp(1.0)",
            "math.inf": "Double.infinity", "math.pow(x, y)": "pow($x, $y)",
            "random.seed(x)": "setRandomSeed($x)",
        ])
        names.add([
            ".lower()": "$self.lowercased()",
            ".upper()": "$self.uppercased()",
            ".split()": "$self.split(separator: \" \")",
            ".split(separator)": "$self.split(separator: $separator)",
            ".strip()": "$self.trimmingCharacters(in: .whitespaces)",
            ".join(x)": "$x.joined(separator: $self) | $x.map { String($0) }.joined(separator: $self)",
            ".startswith(x)": "$self.hasPrefix($x)",
            ".endswith(x)": "$self.hasSuffix($x)",
            ".replace(old, new)": "$self.replacingOccurrences(of: $old, with: $new)",
            ".find(x)": "$self.firstIndex(of: $x)",
            "List.join(separator)": "$self.joined(separator: $separator) | $self.map { String($0) }.joined(separator: $separator)",
            "String.find(x)": "$self.contains($x)",
            "String.index(x)": "$self.contains($x)",
            "Dictionary.pop(key)": "$self.removeValue(forKey: $key)",
            "Dictionary.pop(key, default)": "$self.removeValue(forKey: $key) ?? $default",
            "Dictionary.update(other)": "$self.merge($other) { $1 }",
            ".keys()": "$self.keys",
            ".values()": "$self.values",
            ".items()": "$self",
            ".get(key, default)": "$self[$key, default: $default]",
            ".extend(x)": "$self.append(contentsOf: $x)",
            ".pop()": "$self.removeLast()",
            ".pop(index)": "$self.remove(at: $index)",
            ".index(x)": "$self.firstIndex(of: $x)!",
            ".remove(x)": "$self.remove(at: $self.firstIndex(of: $x)!)",
            ".clear()": "$self.removeAll()",
            ".copy()": "$self",
            ".count(x)": "$self.filter { $0 == $x }.count",
            ".length": "$self.count",
            ".size": "$self.count",
        ])
        names.addCollections()
        names.add(labels: ["end": "terminator", "sep": "separator"])
        names.add(modules: [
            "math": "math", "random": "random", "os": "os", "sys": "sys", "time": "time", "json": "json", "re": "re", "collections": "collections",
        ])
        names.add(
            Advice(
                english: "values stand in the text itself, `\"\\(x)\"`, or write `String(format: \"%.2f\", x)`",
                korean: "값은 문자열 안에 `\"\\(x)\"`처럼 넣거나 `String(format: \"%.2f\", x)`로 씁니다"),
            for: [".format"])
        names.add(
            Advice(
                english: "lessons read nothing from the keyboard; give the value a name, such as `let answer = \"…\"`",
                korean: "레슨에서는 키보드 입력을 받지 않습니다. `let answer = \"…\"`처럼 값에 이름을 붙입니다"),
            for: ["input"])
        names.add(
            Advice(
                english: "lessons read and write no files; data of your own is named in the front matter",
                korean: "레슨은 파일을 읽거나 쓰지 않습니다. 쓸 데이터는 머리말(front matter)에 적습니다"),
            for: ["open", "os.listdir", "os.path.join", "json.load", "json.dump"])
        names.add(
            Advice(
                english: "the run measures each block's time and shows it on the page",
                korean: "블록마다 걸린 시간은 실행할 때 재어 페이지에 보여 줍니다"),
            for: ["time.time", "time.perf_counter", "time.sleep", "Date", "datetime.now", "datetime.datetime.now", "Sys.time", "CFAbsoluteTimeGetCurrent"])
        names.addOtherLanguages()
        return names
    }
}
