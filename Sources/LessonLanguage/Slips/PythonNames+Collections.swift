/// Methods of Python's collections and texts, and those that other languages have for the same.
extension ForeignNames {
    mutating func addCollections() {
        add([
            "collections.Counter(x)": "Dictionary(grouping: $x) { $0 }.mapValues { $0.count }",
            "Counter(x)": "Dictionary(grouping: $x) { $0 }.mapValues { $0.count }",
            "defaultdict(type)": "[String: Int]()",
            "collections.defaultdict(type)": "[String: Int]()",
            "deque(x)": "Array($x)",
            "frozenset(x)": "Set($x)",
            "sum(x, start)": "$x.reduce($start, +)",
            "enumerate(x, start)": "zip($start..., $x)",
            "max(x: Dictionary)": "$x.keys.max()!",
            "max(x: Dictionary, key)": "$x.max { $0.value < $1.value }!.key",
            "min(x: Dictionary, key)": "$x.min { $0.value < $1.value }!.key",
            "sum(x: Dictionary)": "$x.values.reduce(0, +)",
            "int(x: String)": "Int($x)!",
            "float(x: String)": "Double($x)!",
            "int(x, base)": "Int($x, radix: $base)!",
            "bin(x)": "String($x, radix: 2)",
            "hex(x)": "String($x, radix: 16)",
            "next(x)": "$x.first!",
        ])
        for name in ["sqrt", "exp", "log", "floor", "ceil", "tanh", "sin", "cos", "log2", "log10"] {
            add(["math.\(name)(x)": "\(name)($x) | \(name)(Double($x)) | $x.map { \(name)($0) }"])
        }
        addMethodsOfCollections()
        addMethodsOfTexts()
    }

    private mutating func addMethodsOfCollections() {
        add([
            ".insert(index, x)": "$self.insert($x, at: $index)",
            ".sort(key!)": "$self.sort { $key($0) < $key($1) }",
            ".sort(reverse!)": "$self.sort(by: >)",
            ".sort(key!, reverse!)": "$self.sort { $key($0) > $key($1) }",
            ".push(x)": "$self.append($x)",
            "List.add(x)": "$self.append($x)",
            "Set.add(x)": "$self.insert($x)",
            ".discard(x)": "$self.remove($x)",
            ".includes(x)": "$self.contains($x)",
            ".has_key(key)": "$self[$key] != nil",
            ".containsKey(key)": "$self[$key] != nil",
            ".setdefault(key, default)": "$self[$key, default: $default]",
            ".most_common(n)": "$self.sorted { $0.value > $1.value }.prefix($n)",
            ".most_common()": "$self.sorted { $0.value > $1.value }",
            ".difference(x)": "$self.subtracting($x)",
            ".issubset(x)": "$self.isSubset(of: $x)",
            ".issuperset(x)": "$self.isSuperset(of: $x)",
            ".sorted(key!)": "$self.sorted { $key($0) < $key($1) }",
            ".sorted(reverse!)": "$self.sorted(by: >)",
            ".sorted(key!, reverse!)": "$self.sorted { $key($0) > $key($1) }",
            ".has(key)": "$self[$key] != nil | $self.contains($key)",
            ".indexOf(x)": "$self.firstIndex(of: $x)",
            ".slice(start, end)": "Array($self[$start..<$end])",
            ".take(n)": "Array($self.prefix($n))",
            ".head(n)": "Array($self.prefix($n))",
            ".tail(n)": "Array($self.suffix($n))",
            ".join()": "$self.joined()",
            ".empty()": "$self.isEmpty",
            ".average()": "mean($self)",
            ".mean": "mean($self)",
            ".sum": "$self.reduce(0, +)",
            ".len": "$self.count",
            ".items": "$self",
            ".size()": "$self.count",
            ".length()": "$self.count",
            ".len()": "$self.count",
            ".isEmpty()": "$self.isEmpty",
        ])
    }

    private mutating func addMethodsOfTexts() {
        add([
            ".title()": "$self.capitalized",
            ".capitalize()": "$self.capitalized",
            ".toUpperCase()": "$self.uppercased()",
            ".toLowerCase()": "$self.lowercased()",
            ".lstrip()": "$self.trimmingCharacters(in: .whitespaces)",
            ".rstrip()": "$self.trimmingCharacters(in: .whitespaces)",
            ".strip(characters)": "$self.trimmingCharacters(in: CharacterSet(charactersIn: $characters))",
            ".trim()": "$self.trimmingCharacters(in: .whitespaces)",
            ".splitlines()": "$self.split(separator: \"\\n\")",
            ".isdigit()": "(Int($self) != nil) | $self.isNumber",
            ".isnumeric()": "(Int($self) != nil) | $self.isNumber",
            ".isalpha()": "$self.allSatisfy { $0.isLetter } | $self.isLetter",
            ".isupper()": "$self.allSatisfy { $0.isUppercase } | $self.isUppercase",
            ".islower()": "$self.allSatisfy { $0.isLowercase } | $self.isLowercase",
            ".zfill(width)": "String(format: \"%0$widthd\", Int($self)!)",
            ".charAt(index)": "Array($self)[$index]",
            ".substring(start, end)": "$self.dropFirst($start).prefix($end - $start)",
            ".toString()": "String($self) | $self.description",
            ".__str__()": "$self.description",
            ".toFixed(digits)": "String(format: \"%.$digitsf\", $self) | String(format: \"%.$digitsf\", Double($self))",
        ])
    }
}
